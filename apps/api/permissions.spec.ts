import { participantIdOf } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
const student = 'dijlestroom.sales';
const teacher = 'an.peeters';
const office = 'office';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

type Place = (names: { own: string; ofClass: string; foreign: string; nowhere: string; service: string }) => string;

function places() {
  return {
    own: api.firm('Dijlestroom Kantoor').id,
    ofClass: api.firm('Zilvervos Fietsen').id,
    foreign: api.firm('Vennholz').id,
    service: api.firm('Kontor Bank').id,
    nowhere: freshKey(),
  };
}

describe.each<[string, Place, [own: number, teacher: number, office: number]]>([
  ['the own firm', ({ own }) => `/v1/firms/${own}`, [200, 200, 200]],
  ['a foreign firm in the yellow pages', ({ foreign }) => `/v1/firms/${foreign}`, [200, 200, 200]],
  ['no firm', ({ nowhere }) => `/v1/firms/${nowhere}`, [404, 404, 404]],
  ['the own logo', ({ own }) => `/v1/firms/${own}/logo`, [200, 200, 200]],
  ['the own stock', ({ own }) => `/v1/stock?firmId=${own}`, [200, 200, 200]],
  ['the stock of the class', ({ ofClass }) => `/v1/stock?firmId=${ofClass}`, [403, 200, 200]],
  ['a foreign stock', ({ foreign }) => `/v1/stock?firmId=${foreign}`, [403, 403, 200]],
  ['the own account', ({ own }) => `/v1/bank-accounts?firmId=${own}`, [200, 200, 200]],
  ['the account of the class', ({ ofClass }) => `/v1/bank-accounts?firmId=${ofClass}`, [404, 200, 200]],
  ['a foreign account', ({ foreign }) => `/v1/bank-accounts?firmId=${foreign}`, [404, 404, 200]],
  ['the account of nobody', ({ nowhere }) => `/v1/bank-accounts?firmId=${nowhere}`, [404, 404, 404]],
  ['the classes', () => '/v1/classes', [403, 200, 200]],
  ['the schools', () => '/v1/schools', [200, 200, 200]],
  ['the network', () => '/v1/network', [200, 200, 200]],
  ['the dead letters', () => '/v1/dead-letters', [403, 403, 200]],
])('%s', (_what, place, [asStudent, asTeacher, asOffice]) => {
  test('is shown to whom it may be', async () => {
    const path = place(places());
    const statuses = await Promise.all([student, teacher, office].map((who) => api.ask(who, 'GET', path)));
    expect(statuses.map(({ status }) => status)).toEqual([asStudent, asTeacher, asOffice]);
  });
});

test('a firm that somebody may not look into shows only what the yellow pages say', async () => {
  const { own, foreign } = places();
  expect((await api.ask(student, 'GET', `/v1/firms/${own}`)).json).toHaveProperty('strictness');
  expect((await api.ask(student, 'GET', `/v1/firms/${foreign}`)).json).not.toHaveProperty('strictness');
  const all = await api.ask(student, 'GET', '/v1/firms?limit=200');
  const mine = await api.ask(student, 'GET', '/v1/firms?mine=true');
  expect([all.json['items']!.length, mine.json['items']!.length]).toEqual([api.data.firms.length, 1]);
});

test.each([
  [student, 'own', 200],
  [student, 'foreign', 403],
  [student, 'nowhere', 404],
  [teacher, 'ofClass', 200],
  [teacher, 'foreign', 403],
  [office, 'foreign', 200],
] as const)('%s changes the firm of %s: %i', async (who, firm, status) => {
  const changed = await api.ask(who, 'PATCH', `/v1/firms/${places()[firm]}`, {
    body: { telephone: '+32 9 555 00 11' },
  });
  expect(changed.status).toBe(status);
  if (status === 200) expect(changed.json).toMatchObject({ telephone: '+32 9 555 00 11' });
});

test('a product is added and changed by its own firm only', async () => {
  const product = {
    number: 'P-77',
    names: { nl: 'Plakband', fr: 'Ruban adhésif', de: 'Klebeband', en: 'Sticky tape' },
    unitCode: 'C62',
    netPrice: '1.20',
    vatCategory: 'S',
    vatRate: '21',
  };
  const made = await api.ask(student, 'POST', '/v1/products', { body: { ...product, openingStock: '25.5' } });
  expect(made).toMatchObject({ status: 201, json: { number: 'P-77', netPrice: '1.2', currency: 'EUR' } });
  const found = await api.ask('vennholz.sales', 'GET', '/v1/products?words=ruban%20adh%20p-77&language=fr');
  expect(found.json['items']).toMatchObject([{ id: made.json['id'] }]);
  const stock = await api.ask(student, 'GET', '/v1/stock');
  expect(stock.json['items']).toContainEqual({
    productId: made.json['id'],
    number: 'P-77',
    quantity: '25.5',
    reserved: '0',
  });
  const path = `/v1/products/${made.json['id']}`;
  const change = { body: { ...product, netPrice: '1.30' } };
  expect((await api.ask('vennholz.sales', 'PUT', path, change)).status).toBe(403);
  expect((await api.ask(teacher, 'PUT', path, change)).status).toBe(403);
  expect(await api.ask(student, 'PUT', path, change)).toMatchObject({ status: 200, json: { netPrice: '1.3' } });
  expect((await api.ask(student, 'PUT', `/v1/products/${freshKey()}`, change)).status).toBe(404);
});

test('a teacher registers a student into the own class, gives a password, and moves nobody elsewhere', async () => {
  const { ofClass, foreign } = places();
  const person = { userName: 'new.student', displayName: 'New Student', password: 'ten letters', language: 'nl' };
  const into = (firmId: string, roles = ['student']) => ({
    body: { ...person, roles, memberships: [{ firmId, department: 'sales' }] },
  });
  expect((await api.ask(teacher, 'POST', '/v1/people', into(foreign))).status).toBe(403);
  expect((await api.ask(teacher, 'POST', '/v1/people', into(ofClass, ['teacher']))).status).toBe(403);
  expect((await api.ask(student, 'POST', '/v1/people', into(ofClass))).status).toBe(403);
  const made = await api.ask(teacher, 'POST', '/v1/people', into(ofClass));
  expect(made.status).toBe(201);
  const path = `/v1/people/${made.json['id']}`;
  expect(await api.ask(teacher, 'PUT', `${path}/password`, { body: { password: 'short' } })).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/password', code: 'password-too-short' }] },
  });
  expect((await api.ask(teacher, 'PUT', `${path}/password`, { body: { password: 'another phrase' } })).status).toBe(
    204,
  );
  const signIn = { body: { userName: 'new.student', password: 'another phrase' } };
  expect((await api.ask(null, 'POST', '/v1/sessions', signIn)).status).toBe(201);
  const move = { body: { department: 'logistics' } };
  expect((await api.ask(teacher, 'PUT', `${path}/memberships/${foreign}`, move)).status).toBe(404);
  expect((await api.ask(teacher, 'PUT', `${path}/memberships/${ofClass}`, move)).status).toBe(204);
  expect((await api.ask(teacher, 'GET', path)).json).toMatchObject({ memberships: [{ department: 'logistics' }] });
  expect((await api.ask('luc.dumont', 'GET', path)).status).toBe(404);
  expect((await api.ask(teacher, 'DELETE', `${path}/memberships/${ofClass}`)).status).toBe(204);
});

test('the office does not trade in the name of a practice firm, but of its own service firms', async () => {
  const of = (id: string) => participantIdOf(api.data.firms.find((firm) => firm.id === id)!.enterpriseNumber!);
  const { own, ofClass, service } = places();
  const send = (sender: string) =>
    api.ask(office, 'POST', '/v1/envelopes', {
      body: { documentType: 'order', sender: of(sender), receiver: of(ofClass), body: {} },
      headers: { 'idempotency-key': freshKey() },
    });
  expect([(await send(own)).status, (await send(service)).status]).toEqual([403, 202]);
});

test('a program acts for its firm with a key, within the firm, until the key is revoked', async () => {
  const issued = await api.ask(student, 'POST', '/v1/api-keys', { body: { name: 'web shop' } });
  expect(issued.status).toBe(201);
  const headers = { authorization: `Bearer ${issued.json['key']}` };
  const as = (path: string) => api.ask(null, 'GET', path, { headers });
  expect((await as('/v1/me')).json).toMatchObject({ roles: ['partner'], firms: [{ name: 'Dijlestroom Kantoor' }] });
  expect((await as('/v1/documents')).status).toBe(200);
  expect((await as(`/v1/bank-accounts?firmId=${places().ofClass}`)).status).toBe(404);
  expect((await api.ask(null, 'POST', '/v1/api-keys', { body: { name: 'another' }, headers })).status).toBe(403);
  const path = `/v1/api-keys/${issued.json['id']}`;
  expect((await api.ask('vennholz.sales', 'DELETE', path)).status).toBe(404);
  expect((await api.ask(student, 'DELETE', path)).status).toBe(204);
  expect((await as('/v1/me')).status).toBe(401);
  expect((await api.ask(student, 'GET', '/v1/api-keys')).text).not.toContain(String(issued.json['key']));
});
