import { isEnterpriseNumber, isGln, isIban, newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
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

const firmIn = (more: object = {}) => ({
  name: 'Lindeblad',
  legalForm: 'BV',
  street: 'Kerkstraat 1',
  postCode: '2800',
  city: 'Mechelen',
  language: 'nl',
  sector: 'toys',
  ...more,
});
const register = (who: string, more?: object) => api.ask(who, 'POST', '/v1/firms', { body: firmIn(more) });
const ownClass = () => api.firm('Zilvervos Fietsen').classId!;

test('the office registers a firm that can trade at once', async () => {
  const { status, json } = await register(office, { classId: ownClass() });
  expect(status).toBe(201);
  expect(isEnterpriseNumber(json['enterpriseNumber']!)).toBe(true);
  const firm = await api.ask(office, 'GET', `/v1/firms/${json['id']}`);
  expect(firm.json).toMatchObject({ name: 'Lindeblad', vatNumber: `BE${json['enterpriseNumber']}`, closedAt: null });
  const accounts = await api.ask(office, 'GET', `/v1/bank-accounts?firmId=${json['id']}`);
  expect(accounts.json['items']).toMatchObject([
    { iban: json['iban'], balance: '50000.00', holderName: 'Lindeblad BV', status: 'open' },
  ]);
  const audit = await api.ask(office, 'GET', `/v1/audit-entries?subjectId=${json['id']}`);
  expect(audit.json['items']).toMatchObject([{ action: 'firm.register', after: { name: 'Lindeblad' } }]);
});

test.each<[string, string, () => object, number]>([
  ['a teacher into the own class', teacher, () => ({ classId: ownClass() }), 201],
  ['a teacher into another class', teacher, () => ({ classId: api.firm('Vennholz').classId }), 403],
  ['a teacher without a class', teacher, () => ({}), 403],
  ['a student', 'dijlestroom.sales', () => ({}), 403],
  ['the office into a class of nowhere', office, () => ({ classId: freshKey() }), 404],
  ['the office for itself', office, () => ({ name: 'Court', serviceKind: 'court', sector: 'government' }), 201],
])('%s registers: %#', async (_case, who, more, status) => {
  expect((await register(who, more())).status).toBe(status);
});

test('the start capital is what was asked, else the class’s, else the network’s', async () => {
  expect((await register(office, { startCapital: '12.34' })).json['startCapital']).toBe('12.34');
  expect((await register(office, { startCapital: '0' })).json['startCapital']).toBe('0.00');
  await api.ask(office, 'PATCH', '/v1/network', { body: { startCapital: '7000' } });
  expect((await register(office)).json['startCapital']).toBe('7000.00');
  await database.dataSource.query(
    'INSERT INTO class_steering (class_id, network_id, start_capital_minor) VALUES ($1, $2, 800000)',
    [ownClass(), api.data.network.id],
  );
  expect((await register(office, { classId: ownClass() })).json['startCapital']).toBe('8000.00');
  await api.ask(office, 'PATCH', '/v1/network', { body: { startCapital: '50000' } });
});

test.each<[object, string, string]>([
  [{ startCapital: '1,5' }, '/startCapital', 'invalid-amount'],
  [{ postCode: '99' }, '/postCode', 'invalid-post-code'],
  [{ enterpriseNumber: '0123456780' }, '/enterpriseNumber', 'invalid-enterprise-number'],
  [{ iban: 'BE00000' }, '/iban', 'invalid-iban'],
  [{ sector: 'magic' }, '/sector', 'unknown-choice'],
  [{ country: 'Belgium' }, '/country', 'invalid-country'],
])('%j is refused at %s', async (more, pointer, code) => {
  const { status, json } = await register(office, more);
  expect([status, json['errors']]).toMatchObject([
    422,
    expect.arrayContaining([expect.objectContaining({ pointer, code })]),
  ]);
});

test('a bad firm leaves nothing behind, and a number is given once', async () => {
  const count = async () =>
    (await database.dataSource.query<{ n: number }[]>('SELECT count(*)::int n FROM firm'))[0]!.n;
  const before = await count();
  const taken = api.firm('Vennholz').enterpriseNumber;
  expect(await register(office, { enterpriseNumber: taken })).toMatchObject({
    status: 409,
    json: { code: 'firm-number-taken' },
  });
  expect((await register(office, { iban: api.firm('Vennholz').iban })).status).toBe(409);
  expect(await count()).toBe(before);
});

test('proposed numbers are valid, never proposed twice, and a firm can be registered with them', async () => {
  const propose = async (body: object) => (await api.ask(teacher, 'POST', '/v1/firm-numbers', { body })).json;
  const [one, two, german] = [await propose({}), await propose({}), await propose({ country: 'DE' })];
  expect(one['enterpriseNumber']).not.toBe(two['enterpriseNumber']);
  expect(one['vatNumber']).toBe(`BE${one['enterpriseNumber']}`);
  expect([isIban(one['iban']!), isGln(german['gln']!), german['enterpriseNumber']]).toEqual([true, true, null]);
  const { enterpriseNumber, vatNumber, iban } = one as unknown as Record<string, string>;
  const spaced = `${enterpriseNumber!.slice(0, 4)}.${enterpriseNumber!.slice(4, 7)}.${enterpriseNumber!.slice(7)}`;
  const { json } = await register(office, { enterpriseNumber: spaced, vatNumber, iban });
  expect(json).toMatchObject({ enterpriseNumber, vatNumber, iban, participantId: `0208:${enterpriseNumber}` });
  const foreign = {
    country: 'DE',
    postCode: '10115',
    city: 'Berlin',
    gln: german['gln'],
    vatNumber: german['vatNumber'],
  };
  expect((await register(office, foreign)).json).toMatchObject({ participantId: `0088:${german['gln']}` });
});

test('a further account is empty and has an IBAN of its own', async () => {
  const firmId = api.firm('Zilvervos Fietsen').id;
  const open = (who: string, body: object) => api.ask(who, 'POST', '/v1/bank-accounts', { body });
  expect((await open(teacher, { firmId })).status).toBe(403);
  const { status, json } = await open(office, { firmId, holderName: 'Zilvervos savings' });
  expect([status, json]).toMatchObject([201, { balance: '0.00', holderName: 'Zilvervos savings', status: 'open' }]);
  const { json: accounts } = await api.ask(office, 'GET', `/v1/bank-accounts?firmId=${firmId}`);
  expect(new Set(accounts['items']!.map(({ iban }: Record<string, unknown>) => iban)).size).toBe(2);
});

test('stock is supplied by a transfer, once for each key', async () => {
  const firmId = api.firm('Zilvervos Fietsen').id;
  const stock = async () => (await api.ask(office, 'GET', `/v1/stock?firmId=${firmId}`)).json['items']!;
  const [line] = await stock();
  const number = line!['number'];
  const supply = (who: string, lines: unknown[], key = freshKey()) =>
    api.ask(who, 'POST', '/v1/stock-supplies', { body: { firmId, lines }, headers: { 'idempotency-key': key } });
  const key = freshKey();
  expect((await supply(teacher, [{ number, quantity: '12.5' }], key)).status).toBe(204);
  expect((await supply(teacher, [{ number, quantity: '12.5' }], key)).status).toBe(204);
  expect((await supply(teacher, [{ number, quantity: '13' }], key)).status).toBe(409);
  const [after] = await stock();
  expect(Number(after!['quantity']) - Number(line!['quantity'])).toBe(12.5);
  expect(
    await supply(teacher, [
      { number, quantity: '1' },
      { number: 'nothing', quantity: '1' },
    ]),
  ).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/lines/1/number', code: 'unknown-product-number' }] },
  });
  expect((await supply(teacher, [{ number, quantity: '0' }])).status).toBe(400);
  expect((await supply('zilvervos.sales', [{ number, quantity: '1' }])).status).toBe(403);
  expect((await supply('luc.dumont', [{ number, quantity: '1' }])).status).toBe(403);
  const audit = await api.ask(office, 'GET', '/v1/audit-entries?action=stock.supply');
  expect(audit.json['items']).toMatchObject([{ after: { [number!]: '12.5' } }]);
});

test('a closed firm trades no more and stays to be read', async () => {
  const firm = api.firm('Bloesem & Brood');
  const close = (who: string) => api.ask(who, 'POST', `/v1/firms/${firm.id}/close`);
  expect((await close('luc.dumont')).status).toBe(403);
  expect((await close(teacher)).status).toBe(204);
  expect(await close(office)).toMatchObject({ status: 409, json: { code: 'firm-closed' } });
  const found = async (query: string) =>
    (await api.ask(office, 'GET', `/v1/firms?words=bloesem${query}`)).json['items'];
  expect(await found('')).toEqual([]);
  expect(await found('&closed=true')).toMatchObject([{ id: firm.id, closedAt: expect.any(String) as unknown }]);
  expect((await api.ask(office, 'GET', `/v1/bank-accounts?firmId=${firm.id}`)).json['items']).toMatchObject([
    { status: 'closed', balance: '50000.00' },
  ]);
  const order = (who: string, receiver: string) =>
    api.ask(who, 'POST', '/v1/envelopes', {
      body: { documentType: 'order', receiver: `0208:${receiver}`, body: {} },
      headers: { 'idempotency-key': freshKey() },
    });
  const other = api.firm('Zilvervos Fietsen').enterpriseNumber!;
  expect(await order('bloesem.sales', other)).toMatchObject({ status: 409, json: { code: 'firm-closed' } });
  expect(await order('zilvervos.sales', firm.enterpriseNumber!)).toMatchObject({ status: 409 });
  expect((await api.ask('zilvervos.sales', 'GET', '/v1/products?words=brood')).json['items']).toEqual([]);

  const reopen = (who: string) => api.ask(who, 'POST', `/v1/firms/${firm.id}/reopen`);
  expect((await reopen(teacher)).status).toBe(403);
  expect((await reopen(office)).status).toBe(204);
  expect(await reopen(office)).toMatchObject({ status: 409, json: { code: 'firm-not-closed' } });
  expect(await found('')).toMatchObject([{ id: firm.id, closedAt: null }]);
  expect((await api.ask(office, 'GET', `/v1/bank-accounts?firmId=${firm.id}`)).json['items']).toMatchObject([
    { status: 'open', balance: '50000.00' },
  ]);
  expect((await order('bloesem.sales', other)).status).toBe(202);
  const audit = await api.ask(office, 'GET', '/v1/audit-entries?action=firm.reopen');
  expect(audit.json['items']).toMatchObject([{ subjectLabel: expect.stringContaining('Bloesem') as unknown }]);
});

test('a firm moves to another class, and to the sight of its teachers', async () => {
  const firm = api.firm('Bloesem & Brood');
  const there = api.firm('Vennholz');
  const move = (who: string, classId: string | null) =>
    api.ask(who, 'PUT', `/v1/firms/${firm.id}/class`, { body: { classId } });
  const seenBy = async (who: string) => (await api.ask(who, 'GET', `/v1/firms/${firm.id}/today`)).status;
  expect([await seenBy(teacher), await seenBy('luc.dumont')]).toEqual([200, 404]);
  expect((await move(teacher, there.classId)).status).toBe(403);
  expect((await move(office, newId())).status).toBe(404);
  expect((await move(office, there.classId)).status).toBe(204);
  expect(await seenBy(teacher)).toBe(404);
  expect((await api.ask(office, 'GET', `/v1/firms/${firm.id}`)).json).toMatchObject({
    classId: there.classId,
    schoolId: there.schoolId,
  });
  expect((await move(office, firm.classId)).status).toBe(204);
  expect(await seenBy(teacher)).toBe(200);
  const audit = await api.ask(office, 'GET', '/v1/audit-entries?action=firm.move');
  expect(audit.json['items']).toMatchObject([
    { before: { classId: there.classId }, after: { classId: firm.classId } },
    { before: { classId: firm.classId }, after: { classId: there.classId } },
  ]);
});
