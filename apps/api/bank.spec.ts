import { sealStatements } from '#bank';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
let payee: Firm;
const student = 'zilvervos.accounting';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  payee = api.firm('Dijlestroom Kantoor');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const pay = (amount: string, more: object = {}) =>
  api.ask(student, 'POST', '/v1/payment-orders', {
    body: { creditorIban: payee.iban, creditorName: payee.name, amount, ...more },
  });

const accountOf = async (who: string) => (await api.ask(who, 'GET', '/v1/bank-accounts')).json['items']![0 as never]!;

test('a payment leaves one account and arrives on the other', async () => {
  const formatted = payee.iban.replace(/(.{4})(?=.)/g, '$1 ').toLowerCase();
  const order = { creditorIban: formatted, remittanceStructured: '+++010/8068/17183+++', endToEndId: 'F-1' };
  const submitted = await pay('121.00', order);
  expect(submitted).toMatchObject({
    status: 202,
    json: { items: [{ endToEndId: 'F-1', status: 'pending', repeated: false }] },
  });
  expect((await pay('121.00', order)).json).toMatchObject({ items: [{ repeated: true }] });
  expect(await pay('122.00', order)).toMatchObject({
    status: 409,
    json: { code: 'payment-reference-used', errors: [{ pointer: '/endToEndId' }] },
  });
  await api.settle();
  expect(await accountOf(student)).toMatchObject({ balance: '49879.00', iban: api.firm('Zilvervos Fietsen').iban });
  expect(await accountOf('dijlestroom.sales')).toMatchObject({ balance: '50121.00' });
  const movements = await api.ask(student, 'GET', `/v1/bank-accounts/${(await accountOf(student))['id']}/movements`);
  expect(movements.json['items']).toMatchObject([
    {
      amount: '-121.00',
      balanceAfter: '49879.00',
      counterparty: { name: payee.name, iban: payee.iban },
      remittanceStructured: '010806817183',
    },
    { amount: '50000.00', reason: 'start-capital' },
  ]);
  const orders = await api.ask(student, 'GET', '/v1/payment-orders?status=settled');
  expect(orders.json['items']).toMatchObject([{ amount: '121.00', status: 'settled', refusal: null }]);
});

test('a batch is taken in all or none', async () => {
  const orders = ['10.00', '20.00', '30.00'].map((amount) => ({
    creditorIban: payee.iban,
    creditorName: payee.name,
    amount,
  }));
  const batch = await api.ask(student, 'POST', '/v1/payment-orders', { body: { orders } });
  expect(batch.json['items']).toHaveLength(3);
  const wrong = { orders: [...orders, { ...orders[0], creditorIban: 'BE00' }] };
  expect(await api.ask(student, 'POST', '/v1/payment-orders', { body: wrong })).toMatchObject({
    status: 422,
    json: { errors: [{ pointer: '/orders/3/creditorIban', code: 'invalid-iban' }] },
  });
  const listed = await api.ask(student, 'GET', '/v1/payment-orders?status=pending');
  expect(listed.json['items']).toHaveLength(3);
  const page = await api.ask(student, 'GET', '/v1/payment-orders?limit=2');
  const rest = await api.ask(student, 'GET', `/v1/payment-orders?limit=2&after=${page.json['next']}`);
  expect([page.json['items']!.length, rest.json['items']!.length]).toEqual([2, 2]);
});

test('a statement is read as JSON, PDF, CODA and camt.053, by its owner only', async () => {
  await api.settle();
  const tomorrow = new Date(Date.now() + 2 * 86_400_000);
  await database.dataSource.transaction((manager) =>
    sealStatements(manager, api.data.network.id, tomorrow.toISOString().slice(0, 10), tomorrow),
  );
  const { json } = await api.ask(student, 'GET', '/v1/statements');
  const [statement] = json['items'] as unknown as [{ id: string; closingBalance: string }];
  expect(statement.closingBalance).toBe((await accountOf(student))['balance']);
  const path = `/v1/statements/${statement.id}`;
  const read = await api.ask(student, 'GET', path);
  expect(read.json['entries']!.length).toBeGreaterThan(0);
  const paper = await api.ask(student, 'GET', `${path}/paper`);
  expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await api.ask(student, 'GET', `${path}/paper?language=fr`)).bytes.equals(paper.bytes)).toBe(false);
  const coda = await api.ask(student, 'GET', `${path}/coda`);
  expect(
    coda.text
      .split('\r\n')
      .filter(Boolean)
      .every((record) => record.length === 128),
  ).toBe(true);
  const camt = await api.ask(student, 'GET', `${path}/camt053`);
  expect(camt.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(camt.text).toContain('camt.053.001.08');
  for (const end of ['', '/paper', '/coda', '/camt053']) {
    expect((await api.ask('vennholz.accounting', 'GET', path + end)).status).toBe(404);
  }
  expect((await api.ask('an.peeters', 'GET', path)).status).toBe(200);
});
