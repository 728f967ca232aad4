import { LiveListener, publishLive, type LiveEvent } from '#platform';
import { eventually, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
let listener: LiveListener;

beforeAll(async () => {
  database = await testDatabase({ entities: [], migrations: [] });
  listener = new LiveListener(database.url);
  await listener.start();
});
afterAll(async () => {
  await listener.stop();
  await database.close();
});

const event = (id: string, ...firmIds: string[]): LiveEvent => ({
  networkId: 'be',
  firmIds,
  type: 'document.accepted',
  id,
  details: { documentType: 'facture à régler' },
});

test('a listener gets what concerns it, once it is committed', async () => {
  const seen: LiveEvent[] = [];
  const subscription = listener.events(({ firmIds }) => firmIds.includes('ours')).subscribe((one) => seen.push(one));
  const rolledBack = database.dataSource.transaction(async (manager) => {
    await publishLive(manager, [event('never', 'ours')]);
    throw new Error('changed its mind');
  });
  await expect(rolledBack).rejects.toThrow();
  await database.dataSource.transaction((manager) =>
    publishLive(manager, [event('1', 'theirs'), event('2', 'ours'), event('3', 'theirs', 'ours')]),
  );
  await eventually('two events', () => seen.length === 2);
  expect(seen).toEqual([event('2', 'ours'), event('3', 'theirs', 'ours')]);
  subscription.unsubscribe();
});

test('more events than one notification holds arrive complete and in order', async () => {
  const seen: string[] = [];
  const subscription = listener.events(() => true).subscribe(({ id }) => seen.push(id));
  const events = Array.from({ length: 500 }, (_, n) => event(String(n), 'ours'));
  await publishLive(database.dataSource.manager, events);
  await eventually('all events', () => seen.length === events.length);
  expect(seen).toEqual(events.map(({ id }) => id));
  subscription.unsubscribe();
});

test('an event that carries more than ids is refused', async () => {
  const fat = { ...event('1'), details: { text: 'x'.repeat(8_000) } };
  await expect(publishLive(database.dataSource.manager, [fat])).rejects.toThrow('carries ids only');
});

test('a broken connection is made again, and everybody is told to look anew', async () => {
  let resyncs = 0;
  const seen: string[] = [];
  listener.resyncs.subscribe(() => resyncs++);
  listener.events(() => true).subscribe(({ id }) => seen.push(id));
  await database.dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'kontor-live' AND datname = current_database()`,
  );
  await eventually('a new connection', () => resyncs === 1);
  await publishLive(database.dataSource.manager, [event('after')]);
  await eventually('the event after it', () => seen.includes('after'));
});
