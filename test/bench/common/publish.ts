import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayMachine, type Machine } from './machine.js';

export type Row = Readonly<Record<string, string | number>>;

export interface BenchResult {
  readonly name: string;
  /** What was measured and how, in a sentence or two. */
  readonly what: string;
  /** ISO moment of the run. */
  readonly at: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
  /** What the numbers should be, and whether they are. */
  readonly targets?: readonly Target[];
}

export interface Target {
  readonly target: string;
  readonly seen: string;
  readonly met: boolean;
}

/** Prints the table, and keeps it in bench/results for the documentation. */
export function publish(result: Omit<BenchResult, 'at'>): void {
  const { name, what, machine, rows, targets = [] } = result;
  console.log(`\n${name}: ${what}\n${sayMachine(machine)}`);
  console.table(rows);
  for (const { target, seen, met } of targets) console.log(`${met ? 'met   ' : 'missed'}  ${target}: ${seen}`);
  const folder = join(process.cwd(), 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    `${JSON.stringify({ ...result, at: new Date().toISOString() }, null, 2)}\n`,
  );
}
