import type { CodeListName } from '../../codelists/index.js';
import type { Datatype } from './field.js';

/** A term's value: where it is kept in the model and how it must look. */
export interface ValueSpec {
  /** The term's name in the object that holds it. */
  readonly key: string;
  /** The groups without an element of their own on the way from the enclosing group's object to the one that holds it. */
  readonly into: readonly string[];
  readonly type: Datatype;
  readonly term: string;
  readonly codes: readonly CodeListName[];
  readonly fixed?: string;
  readonly initial?: string;
  /** The value that goes without saying. */
  readonly implied?: string;
  /** The root term whose value goes without saying. */
  readonly impliedBy?: string;
}

export interface AttributeNode extends ValueSpec {
  readonly name: string;
  readonly required: boolean;
}

/**
 * An element of a document type, as the paths of the table imply it. `wrapper`: transparent in the model; `group` and
 * `list`: an object, or one per occurrence; `leaf` and `leaves`: a text, or one per occurrence.
 */
export interface ElementNode {
  readonly name: string;
  readonly namespace: string;
  kind: 'wrapper' | 'group' | 'list' | 'leaf' | 'leaves';
  /** Chooses between nodes of the same name. */
  readonly guard: string;
  required: boolean;
  /** UBL's schema asks for it, Peppol's rules do not. */
  requiredBySchema: boolean;
  many: boolean;
  /** The name in the model and the way to it, as in `ValueSpec`; empty for a wrapper. */
  key: string;
  into: readonly string[];
  term: string;
  /** The value of a leaf. */
  value?: ValueSpec;
  readonly children: ElementNode[];
  readonly byName: Map<string, ElementNode[]>;
  /** The names that several children share. */
  readonly shared: string[];
  readonly attributes: AttributeNode[];
  /** The place among its siblings. */
  readonly position: number;
  /** The number in the ids of the official rules. */
  number: number;
  places: number;
  /** Nothing below it says anything that does not go without saying. */
  impliedOnly: boolean;
}
