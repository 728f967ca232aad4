/**
 * How many requests a second the api answers over 50 connections, beside an endpoint that does nothing on the same adapter.
 *
 *   npm run bench:api
 *
 * An api and one clearing process as `kontor up` starts them, over a network in which trade cases have been delivered. Read
 * are a student's inbox (50 documents with their firms, states and what was opened) and a trade case with its timeline;
 * written are orders of ten lines, each new, which the clearing decides at the same time. Each connection asks again as soon
 * as it has its answer. The bound on what may wait for the clearing is lifted, so that the api's own speed shows. The client
 * shares the two cores. `npm run bench:api -- inbox` measures only that.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { partnerKeys, signedInStudents, submissionOf, type Asked } from './common/clients.js';
import { closedLoop, type ClosedLoopResult } from './common/closed-loop.js';
import { deliver } from './common/deliver.js';
import { documentsOfCase, fullCases } from './common/full-cases.js';
import { withInstallation, type BenchInstallation } from './common/installation.js';
import { packageVersions, postgresVersion, thisMachine } from './common/machine.js';
import { apiAndClearing, MemoryWatch } from './common/memory.js';
import { publish, type Row } from './common/publish.js';
import { shareOf } from './common/share.js';
import { percent } from './common/statistics.js';

const firms = 60;
const students = 20;
const connections = 50;
const cases = shareOf(600);
const seconds = shareOf(8);
/** Before each measurement, and for the peer: code that is not compiled yet is not what anybody waits for all day. */
const warmUpSeconds = Math.ceil(seconds / 4);

const [only = ''] = process.argv.slice(2);

interface Load {
  readonly what: string;
  readonly status: number;
  readonly next: () => Asked;
}

await withInstallation({ firms }, async (installation) => {
  const stopClearings = await installation.startClearings(1);
  await deliver(installation, await fullCases(installation, cases, 'read'));
  const api = await installation.startApi({ KONTOR_WAITING_ENVELOPES: '1000000' });
  const empty = fork(join(import.meta.dirname, 'empty-api.js'));
  try {
    const [emptyUrl] = (await once(empty, 'message')) as [string];
    const memory = MemoryWatch.start(...apiAndClearing);
    const seen: { row: Row; result: ClosedLoopResult }[] = [];
    const loads = (await loadsOf(installation, api.url)).filter(({ what }) => what.includes(only));
    for (const load of loads) seen.push(await measure(load, api.url, emptyUrl));
    await allAccepted(installation);
    const failed = seen.find(({ result }) => result.errors > 0)?.result.firstError;
    if (failed) console.log(`The first error: ${failed}`);
    const errors = seen.reduce((sum, { result }) => sum + result.errors, 0);
    publish({
      name: 'api',
      what: `Requests a second over ${connections} connections, ${seconds} s each; ${firms} firms, ${cases * documentsOfCase} documents delivered before.`,
      machine: thisMachine({
        PostgreSQL: await postgresVersion(installation.dataSource),
        ...packageVersions('@nestjs/core', 'fastify', 'undici'),
      }),
      rows: seen.map(({ row }) => row),
      memory: { of: 'api and clearing', megabytes: memory.stop() },
      targets: [{ target: 'every request answered, none refused', seen: `${errors} errors`, met: errors === 0 }],
    });
  } finally {
    empty.kill();
    await api.stop();
    await stopClearings();
  }
});

async function loadsOf(installation: BenchInstallation, url: string): Promise<Load[]> {
  const people = await signedInStudents(url, students);
  const paths: Asked[] = [];
  for (const headers of people) {
    const answer = await fetch(`${url}/v1/cases?limit=50`, { headers });
    const { items } = (await answer.json()) as { items: { id: string }[] };
    paths.push(...items.map(({ id }) => ({ method: 'GET' as const, path: `/v1/cases/${id}`, headers })));
  }
  const inboxes = people.map((headers) => ({ method: 'GET' as const, path: '/v1/documents?box=inbox', headers }));
  return [
    { what: 'inbox page', status: 200, next: inTurn(inboxes) },
    { what: 'trade case', status: 200, next: inTurn(paths) },
    { what: 'submit an order', status: 202, next: await newOrders(installation) },
  ];
}

function inTurn(asked: readonly Asked[]): () => Asked {
  if (asked.length === 0) throw new Error('there is nothing to ask for');
  let index = 0;
  return () => asked[index++ % asked.length]!;
}

/** Orders that differ from one another in their numbers. */
async function newOrders(installation: BenchInstallation): Promise<() => Asked> {
  const drafted = (await fullCases(installation, 200, 'draft')).map(([order]) => order!);
  const keys = await partnerKeys(
    installation,
    drafted.map(({ senderFirmId }) => senderFirmId),
  );
  const next = drafted.map((envelope, index) => ({ envelope, number: `"O-draft-${index}"` }));
  let serial = 0;
  return () => {
    const { envelope, number } = next[serial % next.length]!;
    const fresh = `W-${++serial}`;
    const content = envelope.content.replace(number, `"${fresh}"`);
    return submissionOf({ ...envelope, content, idempotencyKey: fresh }, keys);
  };
}

async function measure({ what, status, next }: Load, url: string, emptyUrl: string) {
  await closedLoop({ url, connections, seconds: warmUpSeconds, status, next });
  const result = await closedLoop({ url, connections, seconds, status, next });
  const bare = { url: emptyUrl, connections, seconds: warmUpSeconds, status };
  const nothing = (): Asked => ({ ...next(), path: '/empty' });
  await closedLoop({ ...bare, next: nothing });
  const peer = await closedLoop({ ...bare, next: nothing });
  const row: Row = {
    what,
    'answers/s': result.perSecond,
    'p50 ms': Number(result.p50.toFixed(1)),
    'p99 ms': Number(result.p99.toFixed(1)),
    errors: result.errors,
    'empty endpoint /s': peer.perSecond,
    'empty, p99 ms': Number(peer.p99.toFixed(1)),
    'of that': percent(result.perSecond, peer.perSecond),
  };
  return { row, result };
}

/** What the api has taken in must be decided, and well: otherwise the figure would be one of refusals. */
async function allAccepted({ dataSource }: BenchInstallation): Promise<void> {
  for (;;) {
    const counts = (await dataSource.query(
      `SELECT state, count(*)::int AS envelopes FROM envelope WHERE state <> 'accepted' GROUP BY state`,
    )) as { state: string; envelopes: number }[];
    const wrong = counts.find(({ state }) => state !== 'received');
    if (wrong) throw new Error(`${wrong.envelopes} documents are ${wrong.state}`);
    if (counts.length === 0) return;
    await sleep(200);
  }
}
