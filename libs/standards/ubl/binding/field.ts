import type { CodeListName } from '../../codelists/index.js';

// The vocabulary of the binding tables. Every row says: name in the model = datatype(UBL path, business term, code
// lists). A path starts at the element of the group around it. Its last element is of UBL's basic components, those
// before it are aggregates, `@` marks an attribute. Behind an element stands how often it occurs: once (nothing), `?` at
// most once, `*` any number, `+` at least once, `!` once by the schema of UBL though no rule of Peppol asks for it;
// behind an attribute `?` if it may lack.
// `=value` at the end: the value goes without saying; the model has the term only where the XML says otherwise, and an
// empty text where the XML lacks it. `[guard]` behind an element chooses between terms that share an element.

/** How the text of a value must look. The model keeps every value as the text that stands in the XML. */
export type Datatype =
  | 'text'
  | 'identifier'
  | 'code'
  | 'date'
  | 'time'
  | 'amount'
  | 'quantity'
  | 'percentage'
  | 'numeric'
  | 'indicator'
  | 'binary';

export interface LeafOptions {
  /** Only this value is allowed. */
  readonly fixed?: string;
  /** Written when the model does not have the term. */
  readonly initial?: string;
  /** The term that an amount's currency follows; `documentCurrencyCode` when not given. */
  readonly currency?: string;
  /** The official rules ask for the currency of the amount, but take any. */
  readonly anyCurrency?: boolean;
  /** How many places the term takes in the numbering of the official rules, where that is not one. */
  readonly places?: number;
}

/** A term with one value. */
export interface Leaf<P extends string = string, A extends boolean = boolean> extends LeafOptions {
  readonly kind: 'leaf';
  readonly path: P;
  readonly type: Datatype;
  /** Has a companion term `...Currency`, which the model holds only where it deviates. */
  readonly isAmount: A;
  readonly term: string;
  readonly codes: readonly CodeListName[];
}

/** A term with any number of values. */
export interface Leaves<P extends string = string> extends LeafOptions {
  readonly kind: 'leaves';
  readonly path: P;
  readonly type: Datatype;
  readonly term: string;
  readonly codes: readonly CodeListName[];
}

/** A group of terms; with an empty path it gathers terms of the group around it. */
export interface Group<P extends string = string, F extends Fields = Fields> {
  readonly kind: 'group';
  readonly path: P;
  readonly term: string;
  readonly fields: F;
}

/** A group that repeats. */
export interface List<P extends string = string, F extends Fields = Fields> {
  readonly kind: 'list';
  readonly path: P;
  readonly term: string;
  readonly fields: F;
}

export type Field = Leaf | Leaves | Group | List;
export interface Fields {
  readonly [name: string]: Field;
}

function leaf<P extends string, A extends boolean>(
  type: Datatype,
  isAmount: A,
  path: P,
  term: string,
  codes: CodeListName | undefined,
  options: LeafOptions,
): Leaf<P, A> {
  return { kind: 'leaf', path, type, isAmount, term, codes: codeLists(codes), ...options };
}

const plain =
  (type: Datatype) =>
  <const P extends string>(path: P, term = '', codes?: CodeListName, options: LeafOptions = {}): Leaf<P, false> =>
    leaf(type, false, path, term, codes, options);

export const text = plain('text');
export const id = plain('identifier');
export const date = plain('date');
export const time = plain('time');
export const quantity = plain('quantity');
export const percentage = plain('percentage');
export const numeric = plain('numeric');
export const indicator = plain('indicator');
export const binary = plain('binary');

/** A code of one list, or of any of several. */
export function code<const P extends string>(
  path: P,
  term = '',
  codes?: CodeListName | readonly CodeListName[],
  options: LeafOptions = {},
): Leaf<P, false> {
  return { kind: 'leaf', path, type: 'code', isAmount: false, term, codes: codeLists(codes), ...options };
}

/** An amount with its currency, which is the document's unless the model says otherwise. */
export function amount<const P extends string>(path: P, term = '', options: LeafOptions = {}): Leaf<P, true> {
  return leaf('amount', true, path, term, undefined, options);
}

/** Any number of texts. */
export function texts<const P extends string>(path: P, term = ''): Leaves<P> {
  return { kind: 'leaves', path, type: 'text', term, codes: [] };
}

/** A term that the document type lays down: optional when a document is made, always there when one is read. */
export function preset<const P extends string>(
  path: P,
  initial: string,
  term: string,
  options: LeafOptions & { readonly codes?: CodeListName } = {},
): Leaf<`${P}=`, false> {
  const type = options.codes ? 'code' : 'identifier';
  return leaf(type, false, path as unknown as `${P}=`, term, options.codes, { ...options, initial });
}

export function group<const P extends string, F extends Fields>(path: P, fields: F, term = ''): Group<P, F> {
  return { kind: 'group', path, term, fields };
}

export function list<const P extends string, F extends Fields>(path: P, fields: F, term = ''): List<P, F> {
  return { kind: 'list', path, term, fields };
}

function codeLists(codes: CodeListName | readonly CodeListName[] | undefined): readonly CodeListName[] {
  if (codes === undefined) {
    return [];
  }
  return typeof codes === 'string' ? [codes] : codes;
}
