/**
 * How long a document takes from the moment at which its sender means to submit it until its receiver can read it.
 *
 *   npm run bench:latency
 *
 * An api and one clearing process as `kontor up` starts them; full trade cases are submitted over HTTP with the API keys of
 * the firms. They arrive at random moments at a given rate, whatever has become of those before them (open loop), and every
 * latency counts from the moment at which the document was due: waiting in the client counts, too. Only the answer to a
 * document waits until that one is acknowledged, as it has to; one that is refused for now (503) comes again when the api
 * has said. The end is when PostgreSQL tells that the decision is committed, on the same clock of this process (see
 * common/decisions.ts).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { NewEnvelope } from '#clearing';
import { seededRandom } from '#registry';
import { partnerKeys, submissionOf, type Asked } from './common/clients.js';
import { Decisions } from './common/decisions.js';
import { documentsOfCase, fullCases } from './common/full-cases.js';
import { withInstallation, type BenchInstallation, type QueueKind } from './common/installation.js';
import { packageVersions, postgresVersion, redisVersion, thisMachine } from './common/machine.js';
import { apiAndClearing, MemoryWatch } from './common/memory.js';
import { arrivals, openLoop } from './common/open-loop.js';
import { watchProcessorTime, type ProcessorTime } from './common/processor-time.js';
import { publish, type Row, type Target } from './common/publish.js';
import { shareOf } from './common/share.js';
import { percentile, perSecond } from './common/statistics.js';
import { queueLatency } from './queue-latency.js';

const firms = 300;
/** `BENCH_QUEUES="postgresql"` and `BENCH_RATES="200"` make a try with a part of them. */
const queues = (process.env['BENCH_QUEUES'] ?? 'postgresql redis').split(' ') as QueueKind[];
const rates = (process.env['BENCH_RATES'] ?? '50 200 500').split(' ').map(Number);
const seconds = shareOf(15);
/** The peer needs no ramp: a third of the time is enough. */
const peerSeconds = Math.ceil(seconds / 3);
/** Until code, plans and caches are as after some time of running; at this rate, for this long, not counted. */
const warmUp = { rate: 100, seconds: Math.ceil(seconds / 2) };
/** Connections that the clients share; the api refuses from 500 on. */
const connections = 64;
/** Milliseconds after the last arrival, for what has piled up. */
const patience = 180_000;
const memoryColumn = 'MB at most, api and clearing';

interface Run {
  readonly installation: BenchInstallation;
  readonly pool: Pool;
  readonly decisions: Decisions;
  readonly queue: QueueKind;
}

interface Seen {
  /** Milliseconds from due to acknowledged (202), sorted by nothing. */
  readonly acknowledged: readonly number[];
  /** Milliseconds from due to delivered. */
  readonly delivered: readonly number[];
  /** How often a document was refused because too many waited, and sent again when the api had said. */
  readonly refusals: number;
  /** Documents a second, from the first due to the last delivered. */
  readonly rate: number;
  /** Milliseconds of processor time for a document. */
  readonly processor: Pick<ProcessorTime, 'clearing' | 'database'>;
}

const rows: Row[] = [];
let versions: Record<string, string> = {};
for (const queue of queues) await withInstallation({ firms, queue }, (installation) => measure(installation, queue));
publish({
  name: 'latency',
  what: `Milliseconds from submit to delivered; ${seconds} s at each rate, cases of ${documentsOfCase} documents with 10 lines between ${firms} firms, one api and one clearing process.`,
  machine: thisMachine(versions),
  rows,
  memory: { of: 'api and clearing', megabytes: Math.max(...rows.map((row) => Number(row[memoryColumn]))) },
  targets: rows.filter((row) => row['documents/s offered'] === 200).map(targetOf),
});

function targetOf(row: Row): Target {
  const seen = Number(row['p99 ms']);
  return {
    target: `p99 under 250 ms at 200 documents a second, queue in ${row['queue in']}`,
    seen: `${seen} ms`,
    met: seen < 250,
  };
}

async function measure(installation: BenchInstallation, queue: QueueKind): Promise<void> {
  versions = {
    ...versions,
    PostgreSQL: await postgresVersion(installation.dataSource),
    ...(queue === 'redis' && { Redis: redisVersion() }),
    ...packageVersions('bullmq', 'undici'),
  };
  const decisions = new Decisions(installation.config.databaseUrl);
  await decisions.start();
  const api = await installation.startApi();
  const stopClearings = await installation.startClearings(1);
  const pool = new Pool(api.url, { connections });
  try {
    const run = { installation, pool, decisions, queue };
    await offered(run, 'warm', warmUp.rate, warmUp.seconds);
    for (const rate of rates) {
      const memory = MemoryWatch.start(...apiAndClearing);
      const seen = await offered(run, String(rate), rate, seconds);
      const megabytes = memory.stop();
      const alone = await queueLatency(installation.config.queueUrl, rate, peerSeconds);
      rows.push(rowOf(queue, rate, seen, alone, megabytes));
      console.log(JSON.stringify(rows.at(-1)));
    }
  } finally {
    await pool.close();
    await stopClearings();
    await api.stop();
    await decisions.stop();
  }
}

function rowOf(queue: QueueKind, rate: number, seen: Seen, alone: readonly number[], megabytes: number): Row {
  const { delivered, acknowledged } = seen;
  return {
    'queue in': queue,
    'documents/s offered': rate,
    'documents/s delivered': seen.rate,
    'p50 ms': Math.round(percentile(delivered, 50)),
    'p95 ms': Math.round(percentile(delivered, 95)),
    'p99 ms': Math.round(percentile(delivered, 99)),
    'acknowledged, p99 ms': Math.round(percentile(acknowledged, 99)),
    'refused for now': seen.refusals,
    'ms of clearing': Number(seen.processor.clearing.toFixed(2)),
    'ms of PostgreSQL': Number(seen.processor.database.toFixed(2)),
    'queue alone, p50 ms': Number(percentile(alone, 50).toFixed(1)),
    'queue alone, p99 ms': Number(percentile(alone, 99).toFixed(1)),
    [memoryColumn]: megabytes,
  };
}

/** Offers documents at a rate for some seconds, and waits until the last of them is delivered. */
async function offered({ installation, pool, decisions, queue }: Run, name: string, rate: number, length: number) {
  const count = Math.ceil(rate * length);
  const load = await fullCases(installation, Math.ceil(count / documentsOfCase), `${queue}-${name}`);
  const documents = interleaved(load, rate).slice(0, count);
  const senders = documents.map(({ envelope }) => envelope.senderFirmId);
  const keys = await partnerKeys(installation, senders);
  const dues: number[] = [];
  const answers: number[] = [];
  const ids: string[] = [];
  let refusals = 0;
  const acknowledged = new Map<NewEnvelope, Promise<void>>();
  const processorTime = await watchProcessorTime(installation.dataSource);
  await openLoop(arrivals(count, rate, seededRandom(`latency ${rate}`)), (index, due) => {
    const { envelope, answers: previous } = documents[index]!;
    const submitted = (async () => {
      if (previous) await acknowledged.get(previous);
      ids[index] = await submit(pool, submissionOf(envelope, keys), () => refusals++);
      answers[index] = performance.now();
    })();
    dues[index] = due;
    acknowledged.set(envelope, submitted);
    return submitted;
  });
  const moments = await decisions.of(ids, patience);
  const used = processorTime();
  return {
    acknowledged: answers.map((moment, index) => moment - dues[index]!),
    delivered: moments.map((moment, index) => moment - dues[index]!),
    refusals,
    processor: { clearing: used.clearing / count, database: used.database / count },
    rate: perSecond(count, moments.reduce((last, moment) => Math.max(last, moment)) - dues[0]!),
  } satisfies Seen;
}

/**
 * Submits one document, again after a refusal as often as the api says when to come again.
 * @param refused told of every refusal
 * @returns the id of the envelope
 */
async function submit(pool: Pool, asked: Asked, refused: () => void): Promise<string> {
  for (;;) {
    const { statusCode, headers, body } = await pool.request(asked);
    const text = await body.text();
    if (statusCode === 202) return (JSON.parse(text) as { id: string }).id;
    const pause = Number(headers['retry-after']);
    if (statusCode !== 503 || !(pause > 0)) throw new Error(`${statusCode} ${text}`);
    refused();
    await sleep(pause * 1_000);
  }
}

/** The steps of a case in their order, with as many documents of other cases between them as arrive in a second. */
function interleaved(cases: readonly NewEnvelope[][], apart: number) {
  const documents: { readonly envelope: NewEnvelope; readonly answers: NewEnvelope | undefined }[] = [];
  for (let first = 0; first < cases.length; first += apart) {
    const together = cases.slice(first, first + apart);
    for (let step = 0; step < documentsOfCase; step++) {
      for (const steps of together) documents.push({ envelope: steps[step]!, answers: steps[step - 1] });
    }
  }
  return documents;
}
