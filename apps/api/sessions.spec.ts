import { testDatabase, type TestDatabase } from '#testing';
import { demonstrationPassword as password } from '#registry';
import { apiSchema } from './boot/schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
const userName = 'dijlestroom.sales';

beforeAll(async () => {
  database = await testDatabase(apiSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

test('a program signs in, is known by its token, and signs out', async () => {
  const { status, json } = await api.ask(null, 'POST', '/v1/sessions', { body: { userName, password } });
  expect(status).toBe(201);
  expect(json['actor']).toMatchObject({ displayName: 'Noor Janssens', roles: ['student'] });
  const headers = { authorization: `Bearer ${json['token']}` };
  const me = await api.ask(null, 'GET', '/v1/me', { headers });
  expect(me).toMatchObject({
    status: 200,
    json: { displayName: 'Noor Janssens', firms: [{ name: 'Dijlestroom Kantoor' }] },
  });
  expect(me.json['actions']).toEqual(expect.arrayContaining(['envelope.submit', 'catalogue.write']));
  expect(me.json['actions']).not.toContain('dead-letter.read');
  expect((await api.ask(null, 'DELETE', '/v1/sessions/current', { headers })).status).toBe(204);
  expect((await api.ask(null, 'GET', '/v1/me', { headers })).status).toBe(401);
});
