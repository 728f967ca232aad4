import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.js';

export type Row = Readonly<Record<string, string | number>>;

/** What a run has found, as it lies in bench/results and goes into docs/performance.md. */
export interface BenchResult {
  readonly name: string;
  /** What was measured and how much of it, in a sentence or two. */
  readonly what: string;
  /** ISO moment of the end. */
  readonly at: string;
  /** From the start of the process to its end, with all that was made ready. */
  readonly seconds: number;
  readonly machine: Machine;
  readonly rows: readonly Row[];
  /** Resident at most over the whole run; `of` says of which processes. */
  readonly memory: { readonly of: string; readonly megabytes: number };
  /** What the numbers should be, and whether they are. */
  readonly targets: readonly Target[];
}

export interface Target {
  readonly target: string;
  readonly seen: string;
  readonly met: boolean;
}

/** Results at full size, which the documentation shows. */
export const fullFolder = 'bench/results';
/** Results of runs that were asked for other sizes; not kept in the repository. */
export const tryFolder = 'bench/tries';

/** A run with BENCH_… in its environment, or with arguments, is none that the documentation may show. */
export function isTry(): boolean {
  return process.argv.length > 2 || Object.keys(process.env).some((name) => name.startsWith('BENCH_'));
}

export function readResult(name: string, folder = fullFolder): BenchResult | undefined {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchResult) : undefined;
}
