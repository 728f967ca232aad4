/** A document's body, or a part of it, as far as it has been written. */
export type Json = string | Json[] | { [name: string]: Json };
export type Body = { [name: string]: Json };

/** What a JSON pointer finds: `/lines/0/item/name`. */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  return steps(pointer).reduce<Json | undefined>((found, step) => {
    if (Array.isArray(found)) return found[Number(step)];
    return typeof found === 'object' && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);
}

/** The text that stands there, or an empty one. */
export function textAt(value: Json | undefined, pointer: string): string {
  const found = at(value, pointer);
  return typeof found === 'string' ? found : '';
}

/** The list that stands there, or an empty one. */
export function listAt(value: Json | undefined, pointer: string): readonly Body[] {
  const found = at(value, pointer);
  return Array.isArray(found) ? (found as Body[]) : [];
}

/**
 * The body with something else in one place; nothing else is touched. An empty text, like undefined, takes the term away,
 * and the groups with it that have nothing left in them: a document has no empty elements. Rows of a list stay.
 */
export function put(body: Body, pointer: string, value: Json | undefined): Body {
  return (placed(body, steps(pointer), value === '' ? undefined : value) ?? {}) as Body;
}

/** The body without the row of a list. */
export function dropRow(body: Body, list: string, index: number): Body {
  const rows = listAt(body, list).filter((_, position) => position !== index);
  return put(body, list, rows as Json);
}

export function addRow(body: Body, list: string, row: Body): Body {
  return put(body, list, [...listAt(body, list), row]);
}

function placed(value: Json | undefined, [step, ...rest]: readonly string[], leaf: Json | undefined): Json | undefined {
  if (step === undefined) return leaf;
  if (Array.isArray(value) || (value === undefined && /^\d+$/.test(step))) {
    const rows = Array.isArray(value) ? [...value] : [];
    rows[Number(step)] = placed(rows[Number(step)], rest, leaf) ?? {};
    return rows;
  }
  const group = typeof value === 'object' ? { ...value } : {};
  const inner = placed(group[step], rest, leaf);
  if (inner === undefined) delete group[step];
  else group[step] = inner;
  return Object.keys(group).length > 0 ? group : undefined;
}

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
