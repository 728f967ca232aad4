import { isGtin, isPlainDecimal } from '#kernel';
import type { Binding, Field, Fields, Finding, Leaf, Leaves } from '#standards';
import { broken, doubtful } from './findings.js';

/** Names longer than this are no names; other texts may be somewhat longer. */
const longestName = 1_000;
const longestIdentifier = 200;

interface Value {
  readonly row: Leaf | Leaves;
  readonly key: string;
  readonly path: string;
  readonly value: string;
  /** The value of the term that names the scheme of this one. */
  readonly scheme: string | undefined;
}

/**
 * What holds for every value of every document type: dates of this century, numbers of a size that sums can hold, names and
 * identifiers of a sane length, GTINs that are some. The identifiers of parties are for the rules of Peppol.
 */
export function checkValues(binding: Binding, body: object): Finding[] {
  return Array.from(valuesOf(binding.fields, body, ''), checkValue).filter((finding) => finding !== undefined);
}

function checkValue(value: Value): Finding | undefined {
  switch (value.row.type) {
    case 'date':
      return checkDate(value);
    case 'amount':
    case 'quantity':
    case 'percentage':
    case 'numeric':
      return isPlainDecimal(value.value.trim()) ? undefined : broken('KONTOR-NUMBER-SIZE', value.path, shown(value));
    case 'identifier':
      return checkIdentifier(value);
    case 'text':
      return /name$/i.test(value.key) ? checkLength(value, longestName) : undefined;
    default:
      return undefined;
  }
}

function checkDate({ value, path }: Value): Finding | undefined {
  return /^20\d\d-/.test(value.trim()) ? undefined : broken('KONTOR-DATE-PLAUSIBLE', path, { date: value.trim() });
}

function checkLength({ value, path }: Value, limit: number): Finding | undefined {
  return value.length > limit
    ? broken('KONTOR-TEXT-LENGTH', path, { length: String(value.length), limit: String(limit) })
    : undefined;
}

function checkIdentifier(found: Value): Finding | undefined {
  const value = found.value.trim();
  if (found.key === 'standardIdentifier' && found.scheme === '0160' && !isGtin(value)) {
    return doubtful('KONTOR-ITEM-GTIN', found.path, shown(found));
  }
  return checkLength(found, longestIdentifier);
}

function shown({ value }: Value): { value: string } {
  return { value: value.length > 40 ? `${value.slice(0, 40)}…` : value };
}

function* valuesOf(fields: Fields, group: object, base: string): Generator<Value> {
  const members = group as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(members)) {
    const row = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (row !== undefined && value !== undefined) yield* valuesIn(row, key, value, `${base}/${key}`, members);
  }
}

function* valuesIn(
  row: Field,
  key: string,
  value: unknown,
  path: string,
  siblings: Readonly<Record<string, unknown>>,
): Generator<Value> {
  if (row.kind === 'group') {
    yield* valuesOf(row.fields, value as object, path);
  } else if (row.kind === 'list') {
    for (const [index, member] of (value as object[]).entries())
      yield* valuesOf(row.fields, member, `${path}/${index}`);
  } else {
    const scheme = siblings[`${key}Scheme`];
    const values = row.kind === 'leaf' ? [value as string] : (value as string[]);
    for (const [index, text] of values.entries()) {
      yield {
        row,
        key,
        path: row.kind === 'leaf' ? path : `${path}/${index}`,
        value: text,
        scheme: typeof scheme === 'string' ? scheme : undefined,
      };
    }
  }
}
