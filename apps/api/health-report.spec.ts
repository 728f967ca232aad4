import pg from 'pg';
import { paymentOrderTopic, sealStatements } from '#bank';
import { addDays, dayOf, languages, newId, systemClock } from '#kernel';
import { appendToOutbox, recordCheck, recordDeadLetter } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Json, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
const office = 'office';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const report = async (language = 'en') =>
  (await api.ask(office, 'GET', '/v1/health-report', { headers: { 'accept-language': language } })).json;
const item = (json: Json, topic: string) =>
  json['items']!.find((each: Record<string, unknown>) => each['topic'] === topic) as unknown as Record<string, unknown>;
const stateOf = async (topic: string) => item(await report(), topic);

test('the office alone reads it', async () => {
  for (const who of ['an.peeters', 'dijlestroom.sales']) {
    expect((await api.ask(who, 'GET', '/v1/health-report')).status).toBe(403);
  }
});

test('without a clearing it is broken, with one it is well', async () => {
  const { manager } = database.dataSource;
  const day = addDays(dayOf(systemClock.now(), 'Europe/Brussels'), -1);
  expect(await stateOf('statements')).toMatchObject({ state: 'attention' });
  await database.dataSource.transaction((tx) => sealStatements(tx, api.data.network.id, day, systemClock.now()));
  expect(await stateOf('statements')).toMatchObject({ state: 'ok' });
  expect(await report()).toMatchObject({ state: 'broken' });
  expect(await stateOf('clearing')).toMatchObject({ state: 'broken' });
  const relay = new pg.Client({ connectionString: database.url, application_name: 'kontor-relay' });
  await relay.connect();
  try {
    await recordCheck(manager, { name: 'audit', at: systemClock.now(), findings: 0 });
    const json = await report();
    expect([json['state'], item(json, 'clearing')]).toMatchObject(['ok', { state: 'ok', count: 1 }]);
  } finally {
    await relay.end();
  }
});

test('what waits too long is told, by its age', async () => {
  const envelope = {
    body: { documentType: 'order', receiver: `0208:${api.firm('Zilvervos Fietsen').enterpriseNumber}`, body: {} },
    headers: { 'idempotency-key': freshKey() },
  };
  expect((await api.ask('dijlestroom.sales', 'POST', '/v1/envelopes', envelope)).status).toBe(202);
  expect(await stateOf('queues')).toMatchObject({ state: 'ok', count: 1 });
  const age = (minutes: number) =>
    database.dataSource.query('UPDATE envelope SET submitted_at = now() - make_interval(mins => $1)', [minutes]);
  await age(2);
  expect(await stateOf('queues')).toMatchObject({
    state: 'attention',
    sentence: 'Waiting: 1. The oldest has waited for 2 minutes.',
  });
  await age(30);
  expect(await stateOf('queues')).toMatchObject({ state: 'broken' });
  await api.clear();
  expect(await stateOf('queues')).toMatchObject({ state: 'ok', count: null });
});

test('an outbox that nobody empties, failed jobs, and an audit that found something', async () => {
  const { manager } = database.dataSource;
  await appendToOutbox(manager, paymentOrderTopic, [{ payload: { orderId: newId() } }]);
  await database.dataSource.query("UPDATE outbox SET created_at = now() - interval '2 hours'");
  expect(await stateOf('outbox')).toMatchObject({
    state: 'broken',
    sentence: expect.stringContaining('2 hours') as unknown,
  });
  await database.dataSource.query('DELETE FROM outbox');
  expect(await stateOf('outbox')).toMatchObject({ state: 'ok' });
  const job = { id: newId(), queue: 'envelope', payload: {}, attempt: 1 };
  await recordDeadLetter(manager, systemClock, { ...job, networkId: newId() }, new Error('no'));
  expect(await stateOf('deadLetters')).toMatchObject({ state: 'ok' });
  await recordDeadLetter(
    manager,
    systemClock,
    { ...job, id: newId(), networkId: api.data.network.id },
    new Error('no'),
  );
  expect(await stateOf('deadLetters')).toMatchObject({ state: 'attention', count: 1 });
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  await recordCheck(manager, { name: 'audit', at: days(3), findings: 0 });
  expect(await stateOf('audit')).toMatchObject({ state: 'attention' });
  await recordCheck(manager, { name: 'audit', at: days(0), findings: 7 });
  expect(await stateOf('audit')).toMatchObject({ state: 'broken', count: 7 });
});

test.each(languages)('every sentence is complete in %s', async (language) => {
  const json = await report(language);
  const sentences = json['items']!.map((each: Record<string, unknown>) => String(each['sentence']));
  expect(sentences).toHaveLength(7);
  for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
});
