/**
 * What happens when three times as many documents are handed in as can be decided.
 *
 *   npm run bench:overload
 *
 * An api and one clearing process as `kontor up` starts them, full trade cases over HTTP. First clients that leave no more than
 * some hundreds waiting find the sustainable rate; then three times that is offered for half a minute (open loop: whatever has
 * become of those before), what is refused is offered again, and latencies count from the moment at which a document was due;
 * then everything that was accepted has to be delivered.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { readConfig } from '#platform';
import { seededRandom } from '#registry';
import { Backlog } from './common/backlog.js';
import { CaseFeed } from './common/case-feed.js';
import { partnerKeys, submissionOf } from './common/clients.js';
import { Decisions } from './common/decisions.js';
import { documentsOfCase, fullCases } from './common/full-cases.js';
import { withInstallation, type BenchInstallation } from './common/installation.js';
import { packageVersions, postgresVersion, thisMachine } from './common/machine.js';
import { apiAndClearing, MemoryWatch } from './common/memory.js';
import { arrivals, openLoop } from './common/open-loop.js';
import { publish, type Row, type Target } from './common/publish.js';
import { shareOf } from './common/share.js';
import { percentile } from './common/statistics.js';

const firms = 300;
const times = 3;
const seconds = shareOf(30);
/** The first half of it warms up and is not counted. */
const sustainedSeconds = Math.ceil((seconds * 2) / 3);
/** More than the api works on at a time, so that it has to refuse. */
const connections = 700;
/** Documents that wait while the sustainable rate is looked for: enough for full batches. */
const window = 500;
/** More than any machine begins while that rate is looked for. */
const casesASecond = 250;
const patience = 180_000;
const { waitingSeconds, waitingEnvelopes } = readConfig({});

/** What one wave of documents has met with. */
interface Seen {
  readonly ids: string[];
  /** Answers by status; 0 where there was none. */
  readonly statuses: Map<number, number>;
  /** Seconds of every Retry-After. */
  readonly pauses: number[];
  /** Refusals that do not say when to come again. */
  silent: number;
  /** Of what was accepted, moments of `performance.now()`. */
  readonly dues: number[];
  readonly answers: number[];
}

interface Run {
  readonly pool: Pool;
  readonly keys: ReadonlyMap<string, string>;
  readonly feed: CaseFeed;
  readonly backlog: Backlog;
}

await withInstallation({ firms }, async (installation) => {
  const { dataSource, config } = installation;
  const decisions = new Decisions(config.databaseUrl);
  await decisions.start();
  const api = await installation.startApi();
  const stopClearings = await installation.startClearings(1);
  const memory = MemoryWatch.start(...apiAndClearing);
  const pool = new Pool(api.url, { connections });
  const backlog = new Backlog(dataSource);
  try {
    const feed = new CaseFeed();
    const run = { pool, feed, backlog, keys: await keysOfAll(installation) };
    feed.add(await fullCases(installation, casesASecond * sustainedSeconds, 'sustained'));
    const calm = fresh();
    const rate = await sustainable(run, calm);
    await decisions.of(calm.ids, patience);
    feed.add(await fullCases(installation, Math.ceil((rate * (seconds + 30)) / documentsOfCase) + connections, 'wave'));
    backlog.most = 0;
    const wave = fresh();
    await openLoop(arrivals(rate * times * seconds, rate * times, seededRandom('overload')), (_index, due) =>
      offer(run, wave, due),
    );
    const over = performance.now();
    const moments = await decisions.of(wave.ids, patience);
    const megabytes = memory.stop();
    const row = rowOf(wave, rate, moments, { most: backlog.most, over });
    publish({
      name: 'overload',
      what: `${times} times the ${rate} documents a second that one api and one clearing process were seen to sustain, for ${seconds} s; cases of ${documentsOfCase} documents with 10 lines between ${firms} firms, over HTTP. ${waitingEnvelopes} may wait, or what is decided within ${waitingSeconds} s (the defaults).`,
      machine: thisMachine({ PostgreSQL: await postgresVersion(dataSource), ...packageVersions('bullmq', 'undici') }),
      memory: { of: 'api and clearing', megabytes },
      rows: [row],
      targets: await targetsOf(installation, [calm, wave], row),
    });
  } finally {
    await backlog.stop();
    await pool.close();
    await stopClearings();
    await api.stop();
    await decisions.stop();
  }
});

function fresh(): Seen {
  return { ids: [], statuses: new Map(), pauses: [], silent: 0, dues: [], answers: [] };
}

async function keysOfAll(installation: BenchInstallation): Promise<ReadonlyMap<string, string>> {
  const rows = await installation.dataSource.query<{ id: string }[]>('SELECT id FROM firm');
  return partnerKeys(
    installation,
    rows.map(({ id }) => id),
  );
}

/** Documents a second that are decided while some hundreds wait, no more and no less. */
async function sustainable(run: Run, seen: Seen): Promise<number> {
  const { backlog } = run;
  const end = performance.now() + sustainedSeconds * 1_000;
  let under = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      if (backlog.waiting + backlog.sentSince + under >= window) await sleep(5);
      else {
        under++;
        await offer(run, seen, performance.now());
        under--;
        backlog.sentSince++;
      }
    }
  };
  const clients = Promise.all(Array.from({ length: 48 }, client));
  const decided = async () => ({ at: performance.now(), count: seen.ids.length - (await backlog.look()) });
  await sleep((sustainedSeconds * 1_000) / 2);
  const first = await decided();
  await clients;
  const last = await decided();
  const rate = ((last.count - first.count) / (last.at - first.at)) * 1_000;
  if (!(rate >= 1)) throw new Error(`Nothing was decided: ${JSON.stringify([...seen.statuses])}.`);
  console.log(`sustainable: ${Math.round(rate)} documents a second`);
  return Math.round(rate);
}

/** Hands in the next document, and notes what comes of it. */
async function offer({ pool, keys, feed }: Run, seen: Seen, due: number): Promise<void> {
  const step = feed.next();
  let status = 0;
  try {
    const answer = await pool.request(submissionOf(step.envelope, keys));
    const text = await answer.body.text();
    status = answer.statusCode;
    const pause = answer.headers['retry-after'];
    if (status === 202) {
      seen.ids.push((JSON.parse(text) as { id: string }).id);
      seen.dues.push(due);
      seen.answers.push(performance.now());
    } else if (pause !== undefined) seen.pauses.push(Number(pause));
    else {
      seen.silent++;
      console.error(`${status} ${text}`);
    }
  } catch (error) {
    seen.silent++;
    console.error(error);
  }
  seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
  feed.done(step, status === 202);
}

function rowOf(
  { ids, statuses, pauses, dues, answers }: Seen,
  rate: number,
  moments: readonly number[],
  { most, over }: { readonly most: number; readonly over: number },
): Row {
  const delivered = moments.map((moment, index) => moment - dues[index]!);
  const answered = answers.map((moment, index) => moment - dues[index]!);
  const last = moments.reduce((latest, moment) => Math.max(latest, moment), over);
  return {
    'sustainable documents/s': rate,
    'offered/s': rate * times,
    accepted: ids.length,
    refused: pauses.length,
    'answers by status': [...statuses]
      .sort(([one], [other]) => one - other)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', '),
    'Retry-After (s)': pauses.length === 0 ? '-' : `${percentile(pauses, 0)} to ${percentile(pauses, 100)}`,
    'accepted in, p99 ms': Math.round(percentile(answered, 99)),
    'delivered in, p50 s': tenths(percentile(delivered, 50)),
    'delivered in, p99 s': tenths(percentile(delivered, 99)),
    'waiting at most': most,
    'all delivered after the wave (s)': tenths(last - over),
  };
}

/** Exact: what was accepted is what is there, each of it delivered, and nothing besides. */
async function targetsOf({ dataSource }: BenchInstallation, waves: readonly Seen[], row: Row): Promise<Target[]> {
  const accepted = new Set(waves.flatMap(({ ids }) => ids));
  const rows = await dataSource.query<{ id: string; documents: number }[]>(
    `SELECT e.id, count(d.id)::int AS documents FROM envelope e
     LEFT JOIN document d ON d.envelope_id = e.id AND e.state = 'accepted' GROUP BY e.id`,
  );
  const delivered = rows.filter(({ id, documents }) => accepted.has(id) && documents === 1).length;
  const statuses = new Set(waves.flatMap((wave) => [...wave.statuses.keys()]));
  const silent = waves.reduce((sum, wave) => sum + wave.silent, 0);
  const p99 = Number(row['delivered in, p99 s']);
  return [
    {
      target: 'answers are 202, or 429 and 503 with Retry-After, and nothing else',
      seen: `${[...statuses].sort((one, other) => one - other).join(', ')}; ${silent} without`,
      met: silent === 0 && [...statuses].every((status) => [202, 429, 503].includes(status)),
    },
    {
      target: 'everything accepted is delivered once, and nothing besides',
      seen: `${delivered} of ${accepted.size} accepted, ${rows.length} there`,
      met: delivered === accepted.size && rows.length === accepted.size,
    },
    {
      target: `99 of 100 delivered within ${2 * waitingSeconds} s`,
      seen: `${p99} s`,
      met: p99 < 2 * waitingSeconds,
    },
  ];
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
