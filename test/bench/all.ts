/**
 * Runs all benchmarks one after another, each in a process of its own, and says at the end which targets are met.
 *
 *   npm run bench
 *
 * `BENCH_SHARE=0.1 npm run bench` tries them all at a tenth of their size, and keeps no result. A benchmark that crashes
 * does not stop the others, but has this end with 1; a target that is missed does not.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { isTry, readResult, fullFolder, tryFolder, type BenchResult } from './common/result.js';
import { suite } from './common/suite.js';

interface Run {
  readonly name: string;
  readonly seconds: number;
  /** Absent when it crashed. */
  readonly result?: BenchResult;
}

let running: ChildProcess | undefined;
let isInterrupted = false;

async function main(): Promise<void> {
  const runs: Run[] = [];
  // A benchmark that is interrupted stops its servers before it ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isInterrupted = true;
      running?.kill(signal);
    });
  }
  for (const [index, name] of suite.entries()) {
    console.log(`\n== ${name} (${index + 1} of ${suite.length})`);
    const run = await runOne(name);
    if (isInterrupted) return process.exit(130);
    console.log(`${name} ${run.result ? 'took' : 'CRASHED after'} ${run.seconds} s`);
    runs.push(run);
  }
  summarize(runs);
  if (runs.some(({ result }) => result === undefined)) process.exitCode = 1;
}

async function runOne(name: string): Promise<Run> {
  const start = Date.now();
  const program = join(import.meta.dirname, `${name}.js`);
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [program], { stdio: 'inherit' });
    running = child;
    child.once('exit', (status) => resolve(status));
    child.once('error', () => resolve(null));
  });
  const seconds = Math.round((Date.now() - start) / 1_000);
  const result = readResult(name, isTry() ? tryFolder : fullFolder);
  // What an earlier run left behind is no result of this one.
  const isOfThisRun = result !== undefined && Date.parse(result.at) >= start;
  return { name, seconds, ...(code === 0 && isOfThisRun && { result }) };
}

function summarize(runs: readonly Run[]): void {
  const targets = runs.flatMap(({ name, result }) => (result?.targets ?? []).map((target) => ({ name, ...target })));
  console.log(`\n== ${runs.reduce((sum, { seconds }) => sum + seconds, 0)} s`);
  console.table(runs.map(({ name, seconds, result }) => ({ name, seconds, ended: result ? 'well' : 'CRASHED' })));
  console.table(targets.map(({ name, target, seen, met }) => ({ name, target, seen, met: met ? 'met' : 'MISSED' })));
  console.log(`${targets.filter(({ met }) => met).length} of ${targets.length} targets met.`);
}

await main();
