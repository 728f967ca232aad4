/** Business terms for the rows of a shared group, in their order: separated by spaces, `-` where a row has none. */
export type Terms = string | (() => string);

/** Hands out one term after the other; groups inside a group go on where it stands. */
export function each(terms: Terms): () => string {
  if (typeof terms === 'function') {
    return terms;
  }
  const rows = terms.split(' ');
  let next = 0;
  return () => {
    const term = rows[next];
    next += 1;
    return term === undefined || term === '-' ? '' : term;
  };
}
