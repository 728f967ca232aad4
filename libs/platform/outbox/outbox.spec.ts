import {
  appendToOutbox,
  createQueueBackend,
  defineQueue,
  defineTopic,
  OutboxRelay,
  platformEntities,
  platformMigrations,
  withCorrelation,
  type NewEvent,
  type OutboxBatch,
  type OutboxRelayOptions,
  type QueueBackend,
  type Topic,
} from '#platform';
import { eventually, redisInstalled, testDatabase, testRedis, type TestDatabase } from '#testing';

interface Numbered {
  readonly n: number;
}

let database: TestDatabase;
const relays: OutboxRelay[] = [];
const backends: QueueBackend[] = [];

beforeAll(async () => {
  database = await testDatabase({ entities: platformEntities, migrations: platformMigrations });
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await Promise.all(backends.splice(0).map((backend) => backend.close()));
});
afterAll(() => database.close());

test('events exist only if their transaction commits, and carry its correlation id', async () => {
  const topic = defineTopic<Numbered>('committed');
  const backend = await connect(database.url);
  const seen = consume(backend, topic);
  const rolledBack = database.dataSource.transaction(async (manager) => {
    await appendToOutbox(manager, topic, [{ payload: { n: 1 } }]);
    throw new Error('changed its mind');
  });
  await expect(rolledBack).rejects.toThrow('changed its mind');
  await withCorrelation('request-7', () => append(topic, [{ payload: { n: 2 } }]));
  relay({ backend });
  await eventually('the committed event', () => seen.length > 0);
  expect(seen).toEqual([
    { key: null, events: [{ id: expect.any(String), payload: { n: 2 }, correlationId: 'request-7' }] },
  ]);
  await eventually('an empty outbox', async () => (await pending(topic)) === 0);
});

const queueServers = [
  ['PostgreSQL', test, async () => ({ url: database.url, close: async (): Promise<void> => undefined })],
  ['Redis', redisInstalled ? test : test.skip, testRedis],
] as const;

for (const [name, testIt, start] of queueServers) {
  testIt(`two relays carry 5,000 events to ${name}, each once and in order within its lane`, async () => {
    const topic = defineTopic<Numbered>(`lanes-${name.toLowerCase()}`);
    const server = await start();
    const backend = await connect(server.url);
    const events = Array.from({ length: 5_000 }, (_, n) => ({ payload: { n }, key: `lane ${n % 7}` }));
    relay({ backend });
    relay({ backend });
    for (let at = 0; at < events.length; at += 500) await append(topic, events.slice(at, at + 500));
    const seen = consume(backend, topic);
    await eventually('all events', () => countOf(seen) >= events.length);
    for (let lane = 0; lane < 7; lane++) {
      const numbers = seen.filter(({ key }) => key === `lane ${lane}`).flatMap((batch) => batch.events);
      expect(numbers.map(({ payload }) => payload.n)).toEqual(
        events.filter(({ key }) => key === `lane ${lane}`).map(({ payload }) => payload.n),
      );
    }
    await stopAll();
    await server.close();
  });
}

test('one event is one job; a backlog is few full ones', async () => {
  const topic = defineTopic<Numbered>('folding');
  const backend = await connect(database.url);
  await append(
    topic,
    Array.from({ length: 1_000 }, (_, n) => ({ payload: { n } })),
  );
  relay({ backend });
  const seen = consume(backend, topic);
  await eventually('the backlog', () => countOf(seen) === 1_000);
  expect(seen.map(({ events }) => events.length)).toEqual([200, 200, 200, 200, 200]);
  await append(topic, [{ payload: { n: 1_000 } }]);
  await eventually('the late one', () => countOf(seen) === 1_001);
  expect(seen.at(-1)?.events).toHaveLength(1);
});

test('where keys may share a job, a few events are one, and many are jobs of one key each', async () => {
  const topic = defineTopic<Numbered>('sharing');
  const backend = await connect(database.url);
  const eventsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ payload: { n }, key: `lane ${n % 3}` }));
  await append(topic, eventsOf(9));
  relay({ backend, sharing: [topic] });
  const seen = consume(backend, topic);
  await eventually('the few', () => countOf(seen) === 9);
  expect(seen).toHaveLength(1);
  expect(seen[0]!.key).toBeNull();
  expect(seen[0]!.events.map(({ key, payload }) => [key, payload.n])).toEqual(
    eventsOf(9).map(({ key, payload }) => [key, payload.n]),
  );
  await append(topic, eventsOf(90));
  await eventually('the many', () => countOf(seen) === 99);
  expect(seen.slice(1).map(({ key, events }) => [key, events.length])).toEqual(
    expect.arrayContaining([0, 1, 2].map((lane) => [`lane ${lane}`, 30])),
  );
});

test('events wait in the outbox while their queue lags behind, and do not hold up other topics', async () => {
  const [lagging, flowing] = [defineTopic<Numbered>('lagging'), defineTopic<Numbered>('flowing')];
  const backend = await connect(database.url);
  for (let n = 0; n < 10; n++) await backend.queue(lagging).add({ key: null, events: [] });
  await append(lagging, [{ payload: { n: 1 } }]);
  await append(flowing, [{ payload: { n: 2 } }]);
  relay({ backend });
  const seen = consume(backend, flowing);
  await eventually('the flowing event', () => countOf(seen) === 1);
  expect(await pending(lagging)).toBe(1);
  const late = consume(backend, lagging);
  await eventually('the lagging event', () => countOf(late) === 1);
});

test('a topic with several followers reaches each of their queues', async () => {
  const topic = defineTopic<Numbered>('followed');
  const followers = ['follower-one', 'follower-two'].map((name) => defineQueue<OutboxBatch<Numbered>>(name));
  const backend = await connect(database.url);
  relay({ backend, routes: { [topic.name]: followers } });
  const seen = followers.map((follower) => consume(backend, follower));
  await append(topic, [{ payload: { n: 1 } }]);
  await eventually('both followers', () => seen.every((batches) => countOf(batches) === 1));
});

test('a relay that dies between publishing and deleting repeats events, and loses none', async () => {
  const topic = defineTopic<Numbered>('crash');
  const backend = await connect(database.url);
  let crashes = 0;
  const crashing: QueueBackend = {
    ...backend,
    queue: (definition) => ({
      ...backend.queue(definition),
      addBulk: async (payloads) => {
        await backend.queue(definition).addBulk(payloads);
        if (crashes++ === 0) await killRelays();
      },
    }),
  };
  await append(topic, [{ payload: { n: 1 } }, { payload: { n: 2 } }]);
  const seen = consume(backend, topic);
  relay({ backend: crashing });
  await eventually('the events again', () => countOf(seen) === 4);
  expect(seen[1]).toEqual(seen[0]);
  await eventually('an empty outbox', async () => (await pending(topic)) === 0);
});

test('when the relay that works dies, another takes over', async () => {
  const topic = defineTopic<Numbered>('succession');
  const backend = await connect(database.url);
  relay({ backend });
  relay({ backend });
  const seen = consume(backend, topic);
  for (let n = 0; n < 20; n++) {
    await append(topic, [{ payload: { n } }]);
    if (n === 7 || n === 14) await killRelays();
  }
  await eventually('all events', () => new Set(numbersOf(seen)).size === 20);
});

(redisInstalled ? test : test.skip)('a queue outage delays events, and loses none', async () => {
  const topic = defineTopic<Numbered>('outage-of-queue');
  const redis = await testRedis();
  const backend = await connect(redis.url);
  const troubles: string[] = [];
  relay({ backend, log: (message) => troubles.push(message) });
  await redis.kill();
  await append(topic, [{ payload: { n: 1 } }]);
  await eventually('the relay notices', () => troubles.length > 1);
  expect(await pending(topic)).toBe(1);
  await redis.restart();
  const seen = consume(backend, topic);
  await eventually('the delayed event', () => countOf(seen) === 1);
  await stopAll();
  await redis.close();
});

async function connect(url: string): Promise<QueueBackend> {
  const backend = await createQueueBackend(url);
  backends.push(backend);
  return backend;
}

function relay(options: Omit<OutboxRelayOptions, 'url'>): void {
  const started = new OutboxRelay({ url: database.url, ...options });
  started.start();
  relays.push(started);
}

async function stopAll(): Promise<void> {
  await Promise.all(relays.splice(0).map((started) => started.stop()));
  await Promise.all(backends.splice(0).map((backend) => backend.close()));
}

function consume(backend: QueueBackend, topic: Topic<Numbered>): OutboxBatch<Numbered>[] {
  const seen: OutboxBatch<Numbered>[] = [];
  backend.worker(topic, async ({ payload }) => void seen.push(payload), {
    onExhausted: async (_job, error) => Promise.reject(error),
  });
  return seen;
}

function append(topic: Topic<Numbered>, events: NewEvent<Numbered>[]): Promise<void> {
  return database.dataSource.transaction((manager) => appendToOutbox(manager, topic, events));
}

async function pending({ name }: Topic<Numbered>): Promise<number> {
  const rows: unknown[] = await database.dataSource.query('SELECT FROM outbox WHERE topic = $1', [name]);
  return rows.length;
}

async function killRelays(): Promise<void> {
  await database.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE application_name = 'kontor-relay' AND locktype = 'advisory' AND granted
       AND datname = current_database()`,
  );
}

function numbersOf(batches: OutboxBatch<Numbered>[]): number[] {
  return batches.flatMap(({ events }) => events.map(({ payload }) => payload.n));
}

function countOf(batches: OutboxBatch<Numbered>[]): number {
  return numbersOf(batches).length;
}
