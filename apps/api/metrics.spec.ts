import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

const metricsToken = 'a-token-for-prometheus';
let database: TestDatabase;
let api: SpecApi;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: { metricsToken } });
});
afterAll(async () => {
  await api?.close();
  await database?.close();
});

const ask = (headers: Record<string, string> = {}) => api.ask(null, 'GET', '/metrics', { headers });

test('with a token, metrics are for who shows it, and the token opens nothing else', async () => {
  const authorization = `Bearer ${metricsToken}`;
  const shown = await ask({ authorization });
  expect([shown.status, shown.headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(shown.text).toContain('kontor_dead_letters_open');
  const refused = await ask();
  expect(refused).toMatchObject({ status: 401, json: { code: 'metrics-token-wanted' } });
  expect(refused.headers['www-authenticate']).toMatch(/^Bearer\b/);
  expect((await ask({ authorization: `Bearer ${await api.token('office')}` })).status).toBe(401);
  expect((await api.ask(null, 'GET', '/v1/me', { headers: { authorization } })).status).toBe(401);
});

test('without a token, they are not for what comes through a proxy', async () => {
  const other = await testDatabase(kontorSchema);
  const open = await openSpecApi(other);
  try {
    expect((await open.ask(null, 'GET', '/metrics')).status).toBe(200);
    const headers = { 'x-forwarded-for': '10.0.0.7' };
    const refused = await open.ask(null, 'GET', '/metrics', { headers });
    expect(refused).toMatchObject({ status: 403, json: { code: 'metrics-from-elsewhere' } });
  } finally {
    await open.close();
    await other.close();
  }
});
