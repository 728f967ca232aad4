import type { Unmapped } from '../codec/unmapped.js';
import type { Field, Fields, Group, Leaf, Leaves, List } from './field.js';

type MayLack = `${string}${'?' | '*' | '='}${string}`;

type Value<F extends Field> =
  F extends Leaf<string, boolean>
    ? string
    : F extends Leaves
      ? string[]
      : F extends Group<string, infer G>
        ? GroupOf<G>
        : F extends List<string, infer G>
          ? GroupOf<G>[]
          : never;

type Required<F extends Fields> = { [K in keyof F as F[K]['path'] extends MayLack ? never : K]: Value<F[K]> };
type Optional<F extends Fields> = { [K in keyof F as F[K]['path'] extends MayLack ? K : never]?: Value<F[K]> };
type Currencies<F extends Fields> = {
  [K in keyof F & string as F[K] extends Leaf<string, true> ? `${K}Currency` : never]?: string;
};
type Flat<T> = { [K in keyof T]: T[K] };

/** The model of a group of terms, as its table defines it: texts, groups, and arrays of them. */
export type GroupOf<F extends Fields> = Flat<Required<F> & Optional<F> & Currencies<F>>;

/** What a document's XML holds beyond its model; written back where it stood. */
export interface Beyond {
  unmapped?: Unmapped[];
}

/** The body of a document: the same in the API, the database, forms, rules and pages. */
export type ModelOf<B extends { readonly fields: Fields }> = GroupOf<B['fields']> & Beyond;
