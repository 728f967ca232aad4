import { sayMachine } from '../bench/common/machine.js';
import type { BenchResult, Row, Target } from '../bench/common/result.js';
import { markdownTable } from './markdown-table.js';

/** Where a benchmark's result goes, on a line of its own; `targets` is all of them together. */
const place = /^<!-- result: ([a-z-]+) -->$/gm;

/**
 * The text of docs/performance.md: the prose of the template, and in each place the result of that benchmark.
 * @param suite the benchmarks that must have a place
 * @param resultOf undefined for what was not measured yet; then the page says so
 * @throws Error when a benchmark of the suite has no place
 */
export function performancePage(
  template: string,
  suite: readonly string[],
  resultOf: (name: string) => BenchResult | undefined,
): string {
  const places = new Set([...template.matchAll(place)].map(([, name]) => name));
  const without = ['targets', ...suite].filter((name) => !places.has(name));
  if (without.length > 0) throw new Error(`the template has no place for ${without.join(', ')}`);
  return template.replace(place, (_line, name: string) => {
    if (name === 'targets') return allTargets(suite, resultOf);
    const result = resultOf(name);
    return result ? section(result) : notMeasured(name);
  });
}

function section({ what, rows, targets, seconds, at, machine }: BenchResult): string {
  const parts = [
    what,
    tableOf(rows),
    ...(targets.length > 0 ? [targets.map((target) => `- ${sayTarget(target)}`).join('\n')] : []),
    `Seen on ${at.slice(0, 10)} in ${seconds} s, with all that was made ready: ${sayMachine(machine)}.`,
  ];
  return parts.join('\n\n');
}

function sayTarget({ target, seen, met }: Target): string {
  return `${met ? 'met' : '**missed**'}: ${target}; seen: ${seen}`;
}

function notMeasured(name: string): string {
  return `No result is kept: \`npm run bench:${name}\` makes one.`;
}

function allTargets(suite: readonly string[], resultOf: (name: string) => BenchResult | undefined): string {
  const rows = suite.flatMap((name) => {
    const result = resultOf(name);
    if (!result) return [[name, 'not measured', '', '']];
    return result.targets.map(({ target, seen, met }) => [name, target, seen, met ? 'met' : '**missed**']);
  });
  return markdownTable([['benchmark', 'target', 'seen', ''], ...rows.map((row) => row.map(escaped))]);
}

/** Rows may differ in what they tell; every column that one of them has is shown. */
function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return markdownTable([columns.map((column) => escaped(column.trim())), ...cells]);
}

function cellOf(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('en') : escaped(value ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
