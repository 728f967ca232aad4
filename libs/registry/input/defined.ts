/** The parts of a change that were given: an absent field must not wipe out what is there. */
export function defined<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
