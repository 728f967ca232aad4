import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayMachine } from './machine.js';
import { fullFolder, isTry, tryFolder, type BenchResult, type Target } from './result.js';

export type { Row, Target } from './result.js';

/** Megabytes that api and clearing may hold together in every benchmark. */
const memoryTarget = 600;

/** What a benchmark knows of its run; the rest is added here. */
export interface Measured extends Omit<BenchResult, 'at' | 'seconds' | 'targets'> {
  readonly targets?: readonly Target[];
}

/** Prints the table, and keeps it in bench/results for the documentation, or in bench/tries when the sizes were others. */
export function publish(measured: Measured): void {
  const { name, what, machine, rows, memory } = measured;
  const targets = [...(measured.targets ?? []), ...memoryTargets(memory)];
  console.log(`\n${name}: ${what}\n${sayMachine(machine)}`);
  console.table(rows);
  for (const { target, seen, met } of targets) console.log(`${met ? 'met   ' : 'missed'}  ${target}: ${seen}`);
  const result: BenchResult = {
    ...measured,
    targets,
    at: new Date().toISOString(),
    seconds: Math.round(performance.now() / 1_000),
  };
  const folder = join(process.cwd(), isTry() ? tryFolder : fullFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** Where memory cannot be seen (0), nothing is claimed of it. */
function memoryTargets({ of, megabytes }: BenchResult['memory']): Target[] {
  if (megabytes === 0) return [];
  return [
    {
      target: `memory of ${of} under ${memoryTarget} MB`,
      seen: `${megabytes} MB at most`,
      met: megabytes < memoryTarget,
    },
  ];
}
