import { creditNote, invoice, prefixesOf } from '../../ubl/index.js';
import { writeXml, type XmlElement } from '../../xml/index.js';
import type { BillingId } from '../view/view.js';
import { Editor } from './editor.js';

/** A document that breaks a rule. */
export interface Mutation {
  readonly rule: string;
  /** What sets it apart from other mutations for the same rule. */
  readonly name?: string;
  /** The sound document. */
  readonly sample: (id: BillingId) => XmlElement;
  readonly change: (editor: Editor) => unknown;
  /** Rules that cannot but be broken along with it. */
  readonly entails?: readonly string[];
  /** Only in documents of this type. */
  readonly only?: BillingId;
}

/** The changed document. */
export function mutated(mutation: Mutation, id: BillingId): string {
  const editor = new Editor(mutation.sample(id));
  mutation.change(editor);
  return writeXml(editor.document, prefixesOf(id === 'invoice' ? invoice : creditNote));
}

/** The types of documents that a mutation is for. */
export function typesOf({ only }: Mutation): readonly BillingId[] {
  return only === undefined ? ['invoice', 'credit-note'] : [only];
}
