/**
 * How many documents a second the clearing takes, validates, routes and delivers, beside bare SQL that inserts the same rows.
 *
 *   npm run bench:clearing
 *
 * Trade cases of six documents with ten lines each are submitted in transactions of sixty; the clock runs from the first
 * submission until the last document is delivered. Submitting, clearing, the queue and PostgreSQL (durable) share the machine.
 * An api process is there, too, as in every installation: its memory counts, and it hears of each document that is delivered.
 */
import { bareInserts } from './bare-inserts.js';
import { deliver } from './common/deliver.js';
import { documentsOfCase, fullCases } from './common/full-cases.js';
import { withInstallation, type BenchInstallation, type QueueKind } from './common/installation.js';
import { packageVersions, postgresVersion, redisVersion, thisMachine } from './common/machine.js';
import { apiAndClearing, MemoryWatch } from './common/memory.js';
import { watchProcessorTime, type ProcessorTime } from './common/processor-time.js';
import { publish, type Row, type Target } from './common/publish.js';
import { shareOf } from './common/share.js';
import { median, percent, perSecond, timed } from './common/statistics.js';

const firms = 300;
const cases = Number(process.env['BENCH_CASES'] ?? shareOf(1_000));
const rounds = 3;
const memoryColumn = 'MB at most, api and clearing';

const all: readonly { readonly queue: QueueKind; readonly clearings: number; readonly target: number }[] = [
  { queue: 'postgresql', clearings: 1, target: 700 },
  { queue: 'postgresql', clearings: 2, target: 700 },
  { queue: 'redis', clearings: 1, target: 1_000 },
  { queue: 'redis', clearings: 2, target: 1_000 },
];

/** `npm run bench:clearing -- redis 2` measures only that. */
const [onlyQueue, onlyClearings] = process.argv.slice(2);
const runs = all.filter(
  ({ queue, clearings }) =>
    (onlyQueue === undefined || onlyQueue === queue) &&
    (onlyClearings === undefined || Number(onlyClearings) === clearings),
);

const rows: Row[] = [];
const targets: Target[] = [];
let versions: Record<string, string> = {};

for (const queue of new Set(runs.map((run) => run.queue))) {
  await withInstallation({ firms, queue }, async (installation) => {
    versions = {
      ...versions,
      PostgreSQL: await postgresVersion(installation.dataSource),
      ...(queue === 'redis' && { Redis: redisVersion() }),
      ...packageVersions('bullmq'),
    };
    const api = await installation.startApi();
    for (const run of runs.filter((each) => each.queue === queue)) await measure(installation, run);
    await api.stop();
  });
}
for (const queue of new Set(runs.map((run) => run.queue))) {
  const of = runs.filter((run) => run.queue === queue);
  const best = Math.max(...rows.filter((row) => row['queue'] === queue).map((row) => Number(row['documents/s'])));
  const target = of[0]!.target;
  targets.push({
    target: `${target} documents a second, queue in ${queue}`,
    seen: String(best),
    met: best >= target,
  });
}
publish({
  name: 'clearing',
  what: `${cases} cases of ${documentsOfCase} documents with 10 lines, ${firms} firms; submitted, decided and delivered; median of ${rounds}.`,
  machine: thisMachine(versions),
  rows,
  memory: { of: 'api and clearing', megabytes: Math.max(...rows.map((row) => Number(row[memoryColumn]))) },
  targets,
});

async function measure(installation: BenchInstallation, run: (typeof runs)[number]): Promise<void> {
  const { dataSource } = installation;
  const stop = await installation.startClearings(run.clearings);
  const memory = MemoryWatch.start(...apiAndClearing);
  const samples: number[] = [];
  const bare: number[] = [];
  const times: ProcessorTime[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const name = `${run.queue}${run.clearings}${round}`;
      const load = await fullCases(installation, cases, name);
      const processorTime = await watchProcessorTime(dataSource);
      const milliseconds = await timed(() => deliver(installation, load));
      // The first round warms up: code, plans and caches as after some time of running.
      if (round === 0) continue;
      times.push(processorTime());
      samples.push(perSecond(cases * documentsOfCase, milliseconds));
      bare.push(perSecond(cases * documentsOfCase, await bareInserts(dataSource, name)));
    }
  } finally {
    await stop();
  }
  const [seen, limit] = [median(samples), median(bare)];
  rows.push({
    queue: run.queue,
    'clearing processes': run.clearings,
    'documents/s': seen,
    'bare inserts/s': limit,
    'of that': percent(seen, limit),
    'ms of client': perDocument(times.map(({ client }) => client)),
    'ms of clearing': perDocument(times.map(({ clearing }) => clearing)),
    'ms of PostgreSQL': perDocument(times.map(({ database }) => database)),
    [memoryColumn]: memory.stop(),
  });
}

/** Milliseconds of processor time for one document. */
function perDocument(samples: readonly number[]): string {
  return (median(samples) / (cases * documentsOfCase)).toFixed(2);
}
