import { testDatabase, type TestDatabase } from '#testing';
import { demonstrationPassword as password } from '#registry';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
const userName = 'dijlestroom.sales';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
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

describe('a browser', () => {
  const browser = { 'accept-language': 'nl' };
  const signIn = (headers: Record<string, string>) =>
    api.ask(null, 'POST', '/v1/sessions', { body: { userName, password, cookie: true }, headers });

  test('gets a cookie that scripts cannot read, and no token', async () => {
    const { json, headers } = await signIn({ ...browser, origin: api.url });
    expect(json['token']).toBeUndefined();
    expect(headers['set-cookie']).toMatch(/^kontor_session=[\w-]+; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  });

  test.each<[string, Record<string, string>, number]>([
    ['its own page', {}, 200],
    ['another site', { origin: 'https://elsewhere.example' }, 403],
    ['a hidden origin', { origin: 'null' }, 403],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('changes things from %s: %j', async (_where, more, status) => {
    const { headers } = await signIn({ origin: api.url });
    const cookie = headers['set-cookie']!.split(';')[0]!;
    const own: Record<string, string> = status === 200 ? { origin: api.url } : {};
    const change = { body: { telephone: '+32 15 55 01 99' }, headers: { cookie, ...own, ...more } };
    const firm = api.firm('Dijlestroom Kantoor').id;
    expect((await api.ask(null, 'PATCH', `/v1/firms/${firm}`, change)).status).toBe(status);
    expect((await api.ask(null, 'GET', '/v1/me', { headers: { cookie, ...more } })).status).toBe(200);
  });

  test('is not signed in by another site', async () => {
    expect(await signIn({ origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      json: { code: 'foreign-origin' },
    });
  });

  test('signs out, and its cookie goes', async () => {
    const { headers } = await signIn({ origin: api.url });
    const cookie = headers['set-cookie']!.split(';')[0]!;
    const out = await api.ask(null, 'DELETE', '/v1/sessions/current', { headers: { cookie, origin: api.url } });
    expect(out.headers['set-cookie']).toMatch(/^kontor_session=; /);
    expect((await api.ask(null, 'GET', '/v1/me', { headers: { cookie } })).status).toBe(401);
  });
});

test('a wrong password and an unknown name are answered alike, and guessing slows down', async () => {
  const guess = (name: string) =>
    api.ask(null, 'POST', '/v1/sessions', { body: { userName: name, password: 'not the one' } });
  const told = async (name: string) => {
    const { correlationId: _id, ...problem } = (await guess(name)).json as unknown as Record<string, unknown>;
    return problem;
  };
  expect(await told('zinneke.sales')).toEqual(await told('nobody'));
  let answer = await guess('zinneke.sales');
  for (let attempt = 0; attempt < 15 && answer.status === 401; attempt++) answer = await guess('zinneke.sales');
  expect(answer).toMatchObject({ status: 429, json: { code: 'too-many-attempts' } });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
});

test('what a proxy says of the client is not believed unless there is one', async () => {
  const headers = { 'x-forwarded-for': '10.9.8.7', host: 'elsewhere.example' };
  expect((await api.ask(null, 'GET', '/health/live', { headers })).status).toBe(200);
});
