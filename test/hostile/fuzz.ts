/**
 * Hostile requests to every endpoint, signed in as everybody: requests that would be answered, spoilt in one place.
 *
 *   npm run fuzz -- --requests 100000 --seed 1 [--width 4] [--patience 1000] [--batch 0]
 *
 * Ends with 1 when an answer was a 5xx (but a 503 that says when to come again), told of the inside, did not come at all or took
 * longer than `--patience` milliseconds, or when memory grew; says the seed and the request as curl. The same seed sends the same
 * requests, in the same order. The API runs in this process, so what is measured includes making the requests.
 */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDataSource, migrate, startEmbeddedPostgres } from '#platform';
import { openSpecApi } from '../../apps/api/spec-api.js';
import { kontorSchema } from '../../apps/schema.js';
import { runFuzz, type FuzzResult } from './fuzz/run.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '100000' },
    width: { type: 'string', default: '4' },
    patience: { type: 'string', default: '1000' },
    batch: { type: 'string', default: '0' },
  },
});

/** From the half on; what is loaded and cached on the way there is no leak. */
const allowedGrowth = 1.2;

async function fuzz(): Promise<FuzzResult> {
  const home = await mkdtemp(join(tmpdir(), 'kontor-fuzz-'));
  const server = await startEmbeddedPostgres({ home, log: () => undefined });
  const dataSource = createDataSource({ url: server.url, applicationName: 'fuzz', ...kontorSchema });
  try {
    await dataSource.initialize();
    await migrate(dataSource);
    const database = { dataSource, url: server.url, close: () => dataSource.destroy() };
    const api = await openSpecApi(database, { config: { secret: 'x'.repeat(40) } });
    try {
      return await runFuzz(database, api, {
        seed: Number(values.seed),
        requests: Number(values.requests),
        width: Number(values.width),
        patience: Number(values.patience),
        batch: Number(values.batch),
        tell: console.log,
      });
    } finally {
      await api.close();
    }
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

const { requests, statuses, failures, slow, rss } = await fuzz();
console.table([statuses]);
for (const line of slow.slice(0, 40)) console.log(`SLOW  ${line}`);
const [start, middle, end] = [rss[0]!, rss[Math.floor(rss.length / 2)]!, rss.at(-1)!];
console.log(`Memory: ${start} MB at the start, ${middle} MB in the middle, ${end} MB at the end.`);
console.log(`${requests} requests with seed ${values.seed}: ${failures.length} failures, ${slow.length} slow.`);
const grew = rss.length > 4 && end > middle * allowedGrowth;
if (grew) console.log('Memory grew.');
process.exit(failures.length > 0 || slow.length > 0 || grew ? 1 : 0);
