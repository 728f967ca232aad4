/** A model while nothing is known of its type: what JSON can hold. */
export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at the end of a way of keys; undefined where the way breaks off. */
export function within(object: Json, into: readonly string[]): Json | undefined {
  let at: unknown = object;
  for (const key of into) {
    at = isObject(at) ? at[key] : undefined;
  }
  return isObject(at) ? at : undefined;
}

/** The same, making the objects that are not there. */
export function ensure(object: Json, into: readonly string[]): Json {
  let at = object;
  for (const key of into) {
    const next = at[key];
    at = isObject(next) ? next : ((at[key] = {}) as Json);
  }
  return at;
}
