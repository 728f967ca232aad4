import { Decimal } from 'decimal.js';
import { newId, participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const teacher = 'an.peeters';
const student = 'zilvervos.sales';
const accountant = 'zilvervos.accounting';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  buyer = api.firm('Zilvervos Fietsen');
  seller = api.firm('Dijlestroom Kantoor');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const path = (rest: string): string => `/v1/classes/${buyer.classId}/${rest}`;

function order(number: string, key = freshKey()): Promise<Answer> {
  const receiver = participantIdOf(seller.enterpriseNumber!);
  const body = { documentType: 'order', receiver, body: sampleOrder(buyer, seller, number) };
  return api.ask(student, 'POST', '/v1/envelopes', { body, headers: { 'idempotency-key': key } });
}

function pay(endToEndId: string): Promise<Answer> {
  const body = { creditorIban: seller.iban, creditorName: seller.name, amount: '10.00', endToEndId };
  return api.ask(accountant, 'POST', '/v1/payment-orders', { body });
}

async function balanceOf(firm: Firm): Promise<string> {
  const { json } = await api.ask('office', 'GET', `/v1/bank-accounts?firmId=${firm.id}`);
  return String(json['items']!.map(({ balance }) => balance).join());
}

describe('a class whose teacher pauses its trade', () => {
  const key = freshKey();

  it('hands in nothing new, and is told why in its own language', async () => {
    expect((await order('B-1', key)).status).toBe(202);
    expect((await pay('P-1')).status).toBe(202);
    expect((await api.ask(teacher, 'PUT', path('pause'))).status).toBe(204);
    expect((await api.ask(teacher, 'PUT', path('pause'))).status).toBe(204);

    const refused = await order('B-2');
    expect(refused).toMatchObject({ status: 409, json: { code: 'trading-paused' } });
    expect(refused.json['detail']).toContain('6 Bedrijf en organisatie');
    expect(await pay('P-2')).toMatchObject({ status: 409, json: { code: 'trading-paused' } });
    expect((await api.ask(teacher, 'GET', path('steering'))).json).toMatchObject({
      pausedAt: expect.any(String) as string,
      pausedBy: 'An Peeters',
    });
  });

  it('has done what was accepted before, and may ask for it again', async () => {
    expect(await order('B-1', key)).toMatchObject({ status: 202, json: { repeated: true } });
    expect(await pay('P-1')).toMatchObject({ status: 202 });
    await api.clear();
    await api.settle();
    expect((await order('B-1', key)).json['state']).toBe('accepted');
    expect((await pay('P-1')).json['items']).toMatchObject([{ status: 'settled', repeated: true }]);
  });

  it('trades again when it is resumed', async () => {
    expect((await api.ask(teacher, 'DELETE', path('pause'))).status).toBe(204);
    expect((await order('B-2')).status).toBe(202);
    expect((await pay('P-2')).status).toBe(202);
    expect((await api.ask(teacher, 'GET', path('steering'))).json['pausedAt']).toBeNull();
    await api.settle();
  });
});

describe('a grant', () => {
  const grant = { id: newId(), amount: '5000.00', note: 'Beurs in Gent' };

  it('goes to each firm of the class once, however often it is asked for', async () => {
    const before = await balanceOf(buyer);
    const first = await api.ask(teacher, 'POST', path('grants'), { body: grant });
    expect(first).toMatchObject({ status: 201, json: { amount: '5000.00', currency: 'EUR', grantedBy: 'An Peeters' } });
    const again = await api.ask(teacher, 'POST', path('grants'), { body: grant });
    expect(again.json).toEqual(first.json);
    expect(first.json['firmIds']!.map(String)).toContain(buyer.id);
    expect(new Decimal(await balanceOf(buyer)).minus(before).toFixed(2)).toBe('5000.00');
    const { json } = await api.ask(teacher, 'GET', path('grants'));
    expect(json['items']).toEqual([first.json]);
  });

  it('is refused under an id that stands for another', async () => {
    const other = await api.ask(teacher, 'POST', path('grants'), { body: { ...grant, amount: '6000.00' } });
    expect(other).toMatchObject({ status: 409, json: { code: 'grant-conflict' } });
  });

  it.each([
    ['nothing', { amount: '0.00' }, 422, 'amount-not-positive'],
    ['what is no amount', { amount: 'much' }, 422, 'invalid-amount'],
    ['a slip of the decimal point', { amount: '5000000.00' }, 422, 'grant-too-large'],
    ['no reason', { note: ' ' }, 422, 'missing-field'],
    ['a firm of another class', { firmIds: [newId()] }, 404, 'not-found'],
  ])('of %s is refused, and nothing is booked', async (_what, change, status, code) => {
    const before = await balanceOf(buyer);
    const body = { ...grant, id: newId(), ...change };
    const { status: found, json } = await api.ask(teacher, 'POST', path('grants'), { body });
    const codes = [json['code'], ...(json['errors'] ?? []).map((error) => error['code'])].map(String);
    expect({ found, has: codes.includes(code) }).toEqual({ found: status, has: true });
    expect(await balanceOf(buyer)).toBe(before);
  });
});

test('new firms of a class get its start capital, or else the network’s', async () => {
  const put = (amount: string | null) => api.ask(teacher, 'PUT', path('start-capital'), { body: { amount } });
  const capital = async () => (await api.ask(teacher, 'GET', path('steering'))).json['startCapital'];
  expect((await put('25000.00')).status).toBe(204);
  expect(await capital()).toBe('25000.00');
  expect((await put('-1.00')).json['code']).toBe('amount-not-positive');
  const firm = { name: 'Nieuw Begin', street: 'Markt 2', postCode: '2800', city: 'Mechelen', language: 'nl' };
  const body = { ...firm, sector: 'office-supplies', legalForm: 'BV', classId: buyer.classId };
  expect((await api.ask(teacher, 'POST', '/v1/firms', { body })).json).toMatchObject({ startCapital: '25000.00' });
  expect((await put(null)).status).toBe(204);
  expect(await capital()).toBeNull();
});

test.each(['steering', 'grants'])('%s is for the class’s own teacher and the office', async (rest) => {
  expect((await api.ask('office', 'GET', path(rest))).status).toBe(200);
  expect((await api.ask('luc.dumont', 'GET', path(rest))).status).toBe(404);
  expect((await api.ask(student, 'GET', path(rest))).status).toBe(403);
  expect((await api.ask(student, 'PUT', path('pause'))).status).toBe(403);
});
