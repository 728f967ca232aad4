import type { Json } from '../../ubl/codec/json.js';

// The vocabulary of the table that ties the terms of EN 16931 to their places in UN/CEFACT's Cross Industry Invoice
// (CII). A row says: path in CII ↔ name in the model of invoice and credit note, with its business term. A path starts
// at the element of the group around it; `@` marks an attribute, an empty path the group's own element. `!` behind an
// element: the schema wants it even when it is empty. `udt:` and `qdt:` choose the namespaces of data types. Rows stand
// in the order of the schema.

export type BillKind = 'invoice' | 'credit-note';

/** What a term may need to know beyond the object it belongs to. */
export interface Scope {
  readonly root: Json;
  readonly kind: BillKind;
}

/** A term that stands elsewhere, or in another guise, than its row. */
export interface Lens {
  get(object: Json, scope: Scope): string | undefined;
  /** False when the model has no room for the value. It is called when all terms that stand in place are read. */
  set(object: Json, value: string, scope: Scope): boolean;
}

/** A repeated group that stands elsewhere, or in another guise, than its row. */
export interface ListLens {
  items(object: Json, scope: Scope): readonly Json[];
  add(object: Json, item: Json, scope: Scope): boolean;
}

export interface ValueRow {
  readonly kind: 'value' | 'date';
  readonly path: string;
  /** The keys that lead to the value, or how else it is found. */
  readonly model: readonly string[] | Lens;
  readonly term: string;
}

/** A text that CII wants and the model does without. */
export interface ConstantRow {
  readonly kind: 'constant';
  readonly path: string;
  readonly text: string;
  /** Chooses, when reading, the group in which it stands; else any text will do. */
  readonly chooses: boolean;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly path: string;
  /** Empty when the terms belong to the object around the group. */
  readonly model: string;
  readonly rows: readonly Row[];
}

export interface ListRow {
  readonly kind: 'list';
  readonly path: string;
  readonly model: string | ListLens;
  readonly rows: readonly Row[];
}

export type Row = ValueRow | ConstantRow | GroupRow | ListRow;

const valueOf = (kind: ValueRow['kind'], path: string, model: string | Lens, term: string): ValueRow => ({
  kind,
  path,
  model: typeof model === 'string' ? model.split('.') : model,
  term,
});

/** `model`: the term's name, behind that of its group and a point where it stands in one: `totals.paidAmount`. */
export const value = (path: string, model: string | Lens, term = '') => valueOf('value', path, model, term);

/** A day, which CII writes without hyphens (format 102). */
export const date = (path: string, model: string | Lens, term = '') => valueOf('date', path, model, term);

/** The group is the one meant only where this text stands in it: `TypeCode` 916 for a supporting document. */
export const only = (path: string, text: string): ConstantRow => ({ kind: 'constant', path, text, chooses: true });

/** Written always; read over. */
export const always = (path: string, text: string): ConstantRow => ({ kind: 'constant', path, text, chooses: false });

export const group = (path: string, model: string, rows: readonly Row[]): GroupRow => ({
  kind: 'group',
  path,
  model,
  rows,
});

export const list = (path: string, model: string | ListLens, rows: readonly Row[]): ListRow => ({
  kind: 'list',
  path,
  model,
  rows,
});
