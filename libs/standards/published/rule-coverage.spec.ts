import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bindings } from '../ubl/index.js';
import { ruleCoverage } from './rule-coverage.js';

const rows = ruleCoverage().map((row) => [row.name, row] as const);

it.each(rows)('%s: every published rule is checked', (_, { implemented, published }) => {
  expect(implemented).toEqual(published);
});

/** Of the rules UBL-CR, nearly all of them warnings, the list has none: not the two that are fatal in the Schematron, either. */
const leftOut = 2;

const table = resolve('../shared/standards/rules.tsv');
const describeIfPresent = existsSync(table) ? describe : describe.skip;

describeIfPresent('the list of published rules (../shared/standards/rules.tsv)', () => {
  const text = existsSync(table) ? readFileSync(table, 'utf8') : '';
  const lines = text.split('\n').map((line) => line.split('\t'));

  it.each(rows)('%s: as many are published as the table says', (name, { types, published }) => {
    const transaction = bindings[types[0] as keyof typeof bindings].transaction;
    const isOfType = (document = '') =>
      types.length > 1 ? document === name.replace(' BIS Billing', '') : document.endsWith(`(${transaction})`);
    const count = (wanted: string) =>
      lines.filter(([document, , severity]) => isOfType(document) && severity === wanted).length;
    const left = name.endsWith('EN 16931') ? leftOut : 0;
    expect({ fatal: count('fatal') + left, warning: count('warning') }).toEqual(published);
  });
});
