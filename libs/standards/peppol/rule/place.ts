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

/**
 * All that stands at the places of one document: `lines/each/price` leads to the price of every line that has one. Many
 * rules look at the same places, so each is gone to once.
 */
export class Places {
  private readonly found = new Map<string, readonly Found<unknown>[]>();

  constructor(document: object) {
    this.found.set('', [{ value: document, path: '' }]);
  }

  /** What stands at a place; whoever asks says what that is, as its type's table has it. */
  at<T>(place: string): readonly Found<T>[] {
    return this.find(place) as readonly Found<T>[];
  }

  private find(place: string): readonly Found<unknown>[] {
    const known = this.found.get(place);
    if (known) {
      return known;
    }
    const slash = place.lastIndexOf('/');
    const found = follow(this.find(place.slice(0, Math.max(slash, 0))), place.slice(slash + 1));
    this.found.set(place, found);
    return found;
  }
}

function follow(from: readonly Found<unknown>[], step: string): readonly Found<unknown>[] {
  const found: Found<unknown>[] = [];
  for (const { value, path } of from) {
    if (step === 'each') {
      if (Array.isArray(value)) {
        value.forEach((item: unknown, index) => found.push({ value: item, path: `${path}/${index}` }));
      }
    } else {
      const below = (value as Readonly<Record<string, unknown>>)[step];
      if (below !== undefined && below !== null) {
        found.push({ value: below, path: `${path}/${step}` });
      }
    }
  }
  return found;
}
