/**
 * How soon Kontor is there: `kontor up` in an empty folder and again in the same, and how long a network takes to seed.
 *
 *   npm run bench:start
 *
 * A cold start makes the database (initdb), runs all migrations, seeds the demonstration network and starts api and
 * clearing; the clock stops when the api says that it is ready. Seeding stores people, firms, catalogues with pictures,
 * stock, bank accounts and start capital, all in one transaction.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { inTransaction } from '#platform';
import { largeNetwork } from '#registry';
import { seedWholeNetwork } from '../../apps/cli/boot/seed-whole-network.js';
import { RunningKontor } from '../up/running-kontor.js';
import { withInstallation } from './common/installation.js';
import { postgresVersion, thisMachine } from './common/machine.js';
import { apiAndClearing, MemoryWatch, ownMemory } from './common/memory.js';
import { publish, type Row } from './common/publish.js';
import { shareOf } from './common/share.js';
import { median, timed } from './common/statistics.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? shareOf(3));
/** Firms of the networks that are seeded, the largest last. */
const sizes = process.env['BENCH_FIRMS']?.split(' ').map(Number) ?? [300, 7_000].map(shareOf);
const secondsForTheLargest = 60;
const longestStart = 120_000;

interface Start {
  readonly cold: number;
  /** Until the demonstration network has traded its first day; people can work before. */
  readonly firstDay: number;
  readonly warm: number;
  readonly megabytes: readonly [cold: number, warm: number];
}

const starts: Start[] = [];
for (let round = 0; round < rounds; round++) starts.push(await startTwice());
const seeded = await seedNetworks();
const largest = seeded.rows.at(-1)!;
publish({
  name: 'start',
  what: `kontor up, median of ${rounds}, and networks seeded in one transaction.`,
  machine: thisMachine({ PostgreSQL: seeded.version }),
  rows: [...startRows(), ...seeded.rows],
  memory: { of: 'api and clearing', megabytes: Math.max(...starts.flatMap(({ megabytes }) => megabytes)) },
  targets: [
    {
      target: `${sizes.at(-1)} firms seeded in under ${secondsForTheLargest} s`,
      seen: `${largest['seconds']} s`,
      met: Number(largest['seconds']) < secondsForTheLargest,
    },
  ],
});

async function startTwice(): Promise<Start> {
  const coldWatch = MemoryWatch.start(...apiAndClearing);
  const begun = performance.now();
  const kontor = await RunningKontor.start();
  try {
    await ready(kontor);
    const cold = performance.now() - begun;
    await kontor.said('The first day is over.', longestStart);
    const firstDay = performance.now() - begun;
    const coldMegabytes = coldWatch.stop();
    await kontor.stop();
    const warmWatch = MemoryWatch.start(...apiAndClearing);
    const warm = await timed(async () => {
      kontor.start();
      await ready(kontor);
    });
    return { cold, firstDay, warm, megabytes: [coldMegabytes, warmWatch.stop()] };
  } finally {
    await kontor.discard();
  }
}

/** @throws Error when it ends, or is not ready in time */
async function ready(kontor: RunningKontor): Promise<void> {
  const end = Date.now() + longestStart;
  for (;;) {
    const answer = await fetch(`${kontor.url}/health/ready`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    const ended = kontor.process.exitCode !== null;
    if (ended || Date.now() > end) throw new Error(`Kontor did not start:\n${kontor.output}`);
    await sleep(20);
  }
}

function startRows(): Row[] {
  const row = (what: string, of: (start: Start) => number, megabytes: number): Row => ({
    what,
    seconds: seconds(median(starts.map(of))),
    'MB at most': megabytes,
    of: 'api and clearing',
  });
  const [cold, warm] = [0, 1].map((place) => Math.max(...starts.map(({ megabytes }) => megabytes[place]!)));
  return [
    row('cold start, until the api is ready', (start) => start.cold, cold!),
    row('cold start, until the first day is traded', (start) => start.firstDay, cold!),
    row('warm start, until the api is ready', (start) => start.warm, warm!),
  ];
}

function seedNetworks(): Promise<{ rows: Row[]; version: string }> {
  return withInstallation({ firms: 2 }, async ({ dataSource }) => {
    const rows: Row[] = [];
    for (const firms of sizes) {
      const data = largeNetwork(firms, `start ${firms}`, { code: `start-${firms}` });
      const milliseconds = await timed(() =>
        inTransaction(dataSource, (manager) =>
          seedWholeNetwork(manager, data, { seed: `start ${firms}`, now: new Date() }),
        ),
      );
      rows.push({
        what: `${firms} firms and ${data.people.length} people seeded`,
        seconds: seconds(milliseconds),
        'MB at most': ownMemory(),
        of: 'the process that seeds',
      });
    }
    return { rows, version: await postgresVersion(dataSource) };
  });
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
