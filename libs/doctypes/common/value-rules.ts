import { isGtin, isPlainDecimal } from '#kernel';
import type { Binding, Fields, Finding, Leaf, Leaves } from '#standards';
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
  const findings: Finding[] = [];
  checkGroup(binding.fields, body, '', findings);
  return findings;
}

const typesWithRules: ReadonlySet<string> = new Set([
  'date',
  'amount',
  'quantity',
  'percentage',
  'numeric',
  'identifier',
  'text',
]);

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

/** Adds what is broken to `findings`; plain loops, because every value of every document passes here. */
function checkGroup(fields: Fields, group: object, base: string, findings: Finding[]): void {
  const members = group as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members)) {
    const value = members[key];
    const row = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (row === undefined || value === undefined) continue;
    if (row.kind === 'group') checkGroup(row.fields, value as object, `${base}/${key}`, findings);
    else if (row.kind === 'list') checkList(row.fields, value as object[], `${base}/${key}`, findings);
    else if (typesWithRules.has(row.type)) checkTexts(row, key, value as string | string[], members, base, findings);
  }
}

function checkList(fields: Fields, list: readonly object[], path: string, findings: Finding[]): void {
  for (let index = 0; index < list.length; index++) checkGroup(fields, list[index]!, `${path}/${index}`, findings);
}

function checkTexts(
  row: Leaf | Leaves,
  key: string,
  value: string | readonly string[],
  members: Readonly<Record<string, unknown>>,
  base: string,
  findings: Finding[],
): void {
  const named = members[`${key}Scheme`];
  const scheme = typeof named === 'string' ? named : undefined;
  const check = (text: string, path: string) => {
    const finding = checkValue({ row, key, path, value: text, scheme });
    if (finding) findings.push(finding);
  };
  if (typeof value === 'string') check(value, `${base}/${key}`);
  else value.forEach((text, index) => check(text, `${base}/${key}/${index}`));
}
