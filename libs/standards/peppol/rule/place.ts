import type { Draft } from '../../en16931/view/draft.js';

type Step<M, K extends string> = K extends 'each'
  ? M extends readonly (infer I)[]
    ? I
    : never
  : K extends keyof M
    ? M[K]
    : never;

type Walk<M, P extends string> = P extends `${infer K}/${infer Rest}`
  ? Walk<NonNullable<Step<M, K>>, Rest>
  : NonNullable<Step<M, P>>;

/** What a place of a model holds: `At<Order, 'lines/each/price'>` is a price; `''` is the document itself. */
export type At<M, P extends string> = P extends '' ? Draft<M> : Walk<Draft<M>, P>;

/** Something found in a model, with the JSON pointer to it. */
export interface Found<T> {
  readonly value: T;
  readonly path: string;
}

/** All that stands at a place of a model: `lines/each/price` leads to the price of every line that has one. */
export function findAll<M, P extends string>(model: Draft<M>, place: P): Found<At<M, P>>[] {
  const steps = place === '' ? [] : place.split('/');
  return steps.reduce<Found<unknown>[]>(follow, [{ value: model, path: '' }]) as Found<At<M, P>>[];
}

function follow(from: readonly Found<unknown>[], step: string): Found<unknown>[] {
  return from.flatMap(({ value, path }) => {
    if (step === 'each') {
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ value: item, path: `${path}/${index}` }))
        : [];
    }
    const found = (value as Readonly<Record<string, unknown>>)[step];
    return found === undefined || found === null ? [] : [{ value: found, path: `${path}/${step}` }];
  });
}

/** The same for rules that many types share, whose places are worked out from the types' tables. */
export function partsAt<T>(document: object, place: string): Found<T>[] {
  return findAll<object, string>(document, place) as unknown as Found<T>[];
}
