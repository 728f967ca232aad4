import { participantIdOf } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
const student = 'zilvervos.sales';
const limit = 10;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: { requestsUnderWay: limit } });
  await api.token(student);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

function submit(key: string): Promise<Answer> {
  const seller = api.firm('Dijlestroom Kantoor');
  const body = sampleOrder(api.firm('Zilvervos Fietsen'), seller, key);
  return api.ask(student, 'POST', '/v1/envelopes', {
    body: { documentType: 'order', receiver: participantIdOf(seller.enterpriseNumber!), body },
    headers: { 'idempotency-key': key },
  });
}

test('a wave is refused in part with the time to come again, and what was accepted is delivered after it', async () => {
  const keys = Array.from({ length: 12 * limit }, freshKey);
  const answers = await Promise.all(keys.map(submit));
  const refused = answers.filter(({ status }) => status === 503);
  const accepted = answers.filter(({ status }) => status === 202);
  expect(refused.length + accepted.length).toBe(keys.length);
  expect(refused.length).toBeGreaterThan(0);
  expect(accepted.length).toBeGreaterThanOrEqual(limit);
  expect(refused[0]).toMatchObject({ headers: { 'retry-after': '2' }, json: { code: 'overloaded' } });

  await api.clear();
  const states = new Map<string, number>();
  for (const { json } of accepted) {
    const { state } = (await api.ask(student, 'GET', `/v1/envelopes/${json['id']}`)).json;
    states.set(String(state), (states.get(String(state)) ?? 0) + 1);
  }
  expect([...states]).toEqual([['accepted', accepted.length]]);
  const [{ envelopes }] = await database.dataSource.query<[{ envelopes: number }]>(
    'SELECT count(*)::int AS envelopes FROM envelope',
  );
  expect(envelopes).toBe(accepted.length);

  const again = await submit(keys[answers.indexOf(refused[0]!)]!);
  expect(again.status).toBe(202);
});

test('probes are answered during a wave', async () => {
  const wave = Array.from({ length: 5 * limit }, () => api.ask(student, 'GET', '/v1/documents'));
  const alive = await api.ask(null, 'GET', '/health/live');
  expect(alive.status).toBe(200);
  await Promise.all(wave);
  expect((await api.ask(student, 'GET', '/v1/me')).status).toBe(200);
});
