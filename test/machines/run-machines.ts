/**
 * PostgreSQL, Redis, one api and three clearing processes as on six hosts, under a load of trade; each is killed in turn.
 *
 *   npm run machines
 *
 * Shows the documents delivered a second before, during and after each kill. Ends with 1 when anything acknowledged is missing,
 * doubled or wrongly counted. BENCH_CALM and BENCH_AWAY (milliseconds) make it shorter.
 */
import { spawnSync } from 'node:child_process';
import { thisMachine } from '../bench/common/machine.js';
import { MemoryWatch } from '../bench/common/memory.js';
import { publish } from '../bench/common/publish.js';
import { runMachines } from './run.js';

const seed = '1';
const traders = 24;
const calm = Number(process.env['BENCH_CALM'] ?? 10_000);
const away = Number(process.env['BENCH_AWAY'] ?? 5_000);

const started = Date.now();
const memory = MemoryWatch.start('apps/api/main.js');
const result = await runMachines({
  seed,
  traders,
  calm,
  away,
  proof: 60,
  tell: (line) => console.log(`${String(Math.round((Date.now() - started) / 1_000)).padStart(5)} s  ${line}`),
});
for (const line of result.wrong.slice(0, 50)) console.log(`WRONG  ${line}`);
if (result.wrong.length > 0) process.exit(1);

const { envelopes, payments, cases, retries } = result;
publish({
  name: 'machines',
  what: [
    `PostgreSQL, Redis, one api and three clearing processes, each by itself as on a host of its own; ${traders} clients trade whole cases.`,
    `Each process is killed with SIGKILL and started again after ${away / 1_000} s, but clearing-3, which stays away.`,
    `${cases} cases, ${envelopes} documents, ${payments} payments, ${retries} requests repeated: nothing lost or doubled, balances as the auditor computed.`,
  ].join(' '),
  machine: thisMachine({ Redis: redisVersion() }),
  memory: { of: 'the api', megabytes: memory.stop() },
  rows: result.strikes.map(({ killed, comesBack, before, during, after, silence, recovery }) => ({
    killed: comesBack ? killed : `${killed}, for good`,
    'documents/s before': Math.round(before),
    'until recovered': Math.round(during),
    after: Math.round(after),
    'longest silence (s)': seconds(silence),
    'recovered after (s)': seconds(recovery),
  })),
  targets: [
    {
      target: 'documents are delivered again after every kill, and nothing is lost or doubled',
      seen: `${result.strikes.length} kills, ${envelopes} documents`,
      met: true,
    },
  ],
});

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

function redisVersion(): string {
  const { stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return /v=(\S+)/.exec(stdout)?.[1] ?? 'unknown';
}
