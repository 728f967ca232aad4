/**
 * Writes the table of rules and examples in docs/standards.md from the code.
 *
 *   node dist/test/tools/standards-table.js [--check]
 *
 * `--check` writes nothing and fails where the page is not what the code makes. The official examples lie beside the
 * project, in ../shared/standards/examples.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, isFatal, readDocument, ruleCoverage, type RuleCoverage } from '#standards';
import { markdownTable } from './markdown-table.js';

const page = 'docs/standards.md';
const examples = '../shared/standards/examples';
const marks = ['<!-- made by npm run docs:standards -->', '<!-- end -->'] as const;

interface Tally {
  examples: number;
  passing: number;
}

function main(): void {
  if (!existsSync(examples)) throw new Error(`The official examples are not there: ${examples}`);
  const text = readFileSync(page, 'utf8');
  const made = replaced(text, table(ruleCoverage(), tallies()));
  if (process.argv.includes('--check')) {
    if (made !== text) throw new Error(`${page} is not what the code makes of it: npm run docs:standards`);
    return;
  }
  writeFileSync(page, made);
}

/** How many official examples of each type there are, and how many have no fatal finding. */
function tallies(): Map<string, Tally> {
  const byType = new Map<string, Tally>();
  for (const file of readdirSync(examples).filter((name) => name.endsWith('.xml'))) {
    const read = readDocument(readFileSync(join(examples, file)));
    const tally = byType.get(read.id) ?? { examples: 0, passing: 0 };
    tally.examples += 1;
    if (![...read.findings, ...checkContent(read)].some(isFatal)) tally.passing += 1;
    byType.set(read.id, tally);
  }
  return byType;
}

function table(rows: readonly RuleCoverage[], tallied: ReadonlyMap<string, Tally>): string {
  const cells = rows.map(({ name, types, implemented, published }) => {
    const found = types.map((type) => tallied.get(type) ?? { examples: 0, passing: 0 });
    const sum = (of: keyof Tally) => found.reduce((total, tally) => total + tally[of], 0);
    return [
      name,
      `${implemented.fatal} / ${published.fatal}`,
      `${implemented.warning} / ${published.warning}`,
      `${sum('passing')} / ${sum('examples')}`,
    ];
  });
  const head = ['type', 'fatal rules', 'warnings', 'examples that pass'];
  return markdownTable([head, ...cells, totals(rows)]);
}

function totals(rows: readonly RuleCoverage[]): string[] {
  const sum = (of: 'implemented' | 'published', severity: 'fatal' | 'warning') =>
    rows.reduce((total, row) => total + row[of][severity], 0);
  return [
    'all',
    `${sum('implemented', 'fatal')} / ${sum('published', 'fatal')}`,
    `${sum('implemented', 'warning')} / ${sum('published', 'warning')}`,
    '',
  ];
}

function replaced(text: string, made: string): string {
  const [from, to] = marks.map((mark) => text.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`${page} has lost its marks`);
  return `${text.slice(0, from + marks[0].length)}\n\n${made}\n\n${text.slice(to)}`;
}

main();
