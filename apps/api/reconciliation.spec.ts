import { draftInvoice } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type Json, type SpecApi } from './spec-api.js';
import { partyOf } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const buying = 'zilvervos.accounting';
const selling = 'dijlestroom.accounting';
const teacher = 'an.peeters';
const outsider = 'vennholz.accounting';

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

const accountOf = async (who: string): Promise<Json> =>
  (await api.ask(who, 'GET', '/v1/bank-accounts')).json['items']![0 as never]!;

/** An invoice of the seller over 121.00, due on a day; its document's id. */
async function invoice(number: string, dueDate: string, remittanceInformation?: string): Promise<string> {
  const body = draftInvoice({
    number,
    issueDate: '2026-11-01',
    dueDate,
    currency: 'EUR',
    seller: partyOf(seller),
    buyer: partyOf(buyer),
    buyerReference: 'zilvervos',
    lines: [{ name: 'Advies', quantity: '1', netPrice: '100.00', unitCode: 'C62', vatCategory: 'S', vatRate: '21' }],
  });
  const [instruction] = body.paymentInstructions ?? [];
  const paymentInstructions = instruction && [
    { ...instruction, ...(remittanceInformation && { remittanceInformation }) },
  ];
  const sent = await api.ask('dijlestroom.sales', 'POST', '/v1/envelopes', {
    body: {
      documentType: 'invoice',
      receiver: participantIdOf(buyer.enterpriseNumber!),
      body: { ...body, ...(paymentInstructions && { paymentInstructions }) },
    },
    headers: { 'idempotency-key': freshKey() },
  });
  await api.clear();
  const { json } = await api.ask('dijlestroom.sales', 'GET', sent.headers['location']!);
  expect(json).toMatchObject({ state: 'accepted' });
  return json['documentId']!;
}

async function pay(amount: string, remittanceUnstructured: string): Promise<string> {
  const order = { creditorIban: seller.iban, creditorName: seller.name, amount, remittanceUnstructured };
  const { json } = await api.ask(buying, 'POST', '/v1/payment-orders', { body: order });
  await api.settle();
  return (json['items']![0 as never] as unknown as Json)['orderId']!;
}

const movements = async (who: string, query = ''): Promise<Json> =>
  (await api.ask(who, 'GET', `/v1/bank-accounts/${(await accountOf(who))['id']}/movements${query}`)).json;

test('due invoices are paid as one batch, which the movements show as one', async () => {
  const reference = 'RF18539007547034';
  const first = await invoice('F-1', '2026-11-15', reference);
  const second = await invoice('F-2', '2026-11-20');
  await invoice('F-3', '2027-01-20');
  const due = await api.ask(buying, 'GET', '/v1/payable-claims?until=2026-11-30');
  expect(due.json['items']).toMatchObject([
    { documentId: first, dueDate: '2026-11-15', outstanding: '121.00', structuredCommunication: reference },
    { documentId: second, creditorIban: seller.iban, creditorName: seller.name, ordered: null },
  ]);
  const give = (): Promise<Answer> =>
    api.ask(buying, 'POST', '/v1/payable-claims/payments', { body: { documentIds: [first, second] } });
  expect(await give()).toMatchObject({ status: 202, json: { items: [{ repeated: false }, { repeated: false }] } });
  expect((await give()).json).toMatchObject({ items: [{ repeated: true }, { repeated: true }] });
  await api.settle();
  const [batch] = (await movements(buying))['items'] as unknown as Json[];
  expect(batch).toMatchObject({ amount: '-242.00', batch: { payments: 2 }, reconciliation: 'none', claims: [] });
  const path = `/v1/bank-accounts/${(await accountOf(buying))['id']}/movements/${batch!['number']}`;
  const opened = await api.ask(buying, 'GET', path);
  expect(opened.json).toMatchObject({
    payments: [
      { amount: '-121.00', remittanceStructured: reference, claims: [{ number: 'F-1', by: 'reference' }] },
      { amount: '-121.00', remittanceUnstructured: 'F-2', claims: [{ number: 'F-2' }] },
    ],
    candidates: [],
  });
  const inside = path.replace(/\d+$/, String(Number(batch!['number']) - 1));
  expect((await api.ask(buying, 'GET', inside)).status).toBe(404);
  expect((await movements(selling))['items']).toMatchObject([
    { amount: '121.00', reconciliation: 'done', batch: null, claims: [{ number: 'F-2' }] },
    { amount: '121.00', reconciliation: 'done', claims: [{ number: 'F-1' }] },
    { reason: 'start-capital', reconciliation: 'none' },
  ]);
});

test('a payment that found no invoice is reconciled by a person, and that is undone', async () => {
  const documentId = await invoice('F-10', '2026-12-01');
  await pay('121.00', 'for the advice, no. F 10');
  const { items } = await movements(selling, '?reconciliation=open');
  expect(items).toMatchObject([{ amount: '121.00', reconciliation: 'open', claims: [] }]);
  const path = `/v1/bank-accounts/${(await accountOf(selling))['id']}/movements/${items![0 as never]!['number' as never]}`;
  const { json } = await api.ask(selling, 'GET', path);
  expect(json['candidates']![0 as never]).toMatchObject({
    documentId,
    number: 'F-10',
    outstanding: '121.00',
    debtorName: buyer.name,
    reasons: ['number-in-text', 'exact-amount', 'same-partner'],
  });
  const body = { claims: [{ documentId }] };
  const reconciliation = `${path}/reconciliation`;
  expect((await api.ask(teacher, 'PUT', reconciliation, { body })).status).toBe(403);
  expect((await api.ask(outsider, 'PUT', reconciliation, { body })).status).toBe(404);
  expect(
    await api.ask(selling, 'PUT', reconciliation, { body: { claims: [{ documentId, amount: '1e5' }] } }),
  ).toMatchObject({ status: 422, json: { code: 'invalid-amount', errors: [{ pointer: '/claims/0/amount' }] } });
  const done = await api.ask(selling, 'PUT', reconciliation, { body });
  expect(done).toMatchObject({
    status: 200,
    json: { reconciliation: 'done', claims: [{ number: 'F-10', by: 'person' }] },
  });
  expect((await api.ask(selling, 'PUT', reconciliation, { body })).json).toMatchObject({ code: 'movement-reconciled' });
  const claims = await api.ask(selling, 'GET', '/v1/claims?state=paid');
  expect(claims.json['items']).toContainEqual(expect.objectContaining({ documentId, paid: '121.00' }));
  expect((await api.ask(selling, 'DELETE', reconciliation)).json).toMatchObject({ reconciliation: 'open', claims: [] });
  expect(await api.ask(selling, 'DELETE', reconciliation)).toMatchObject({
    status: 409,
    json: { code: 'not-reconciled' },
  });
});

test.each([
  ['?q=advice', 1],
  ['?q=dijlestroom&direction=out', 2],
  ['?amountFrom=242&amountTo=242', 1],
  ['?counterparty=nobody', 0],
  ['?from=2099-01-01', 0],
])('movements are found by %s', async (query, count) => {
  expect((await movements(buying, query))['items']).toHaveLength(count);
});

test.each(['?amountFrom=1e5', '?from=2026-02-30', '?direction=up', '?q=%00'])(
  'a search for %s is refused',
  async (query) => {
    const answer = await api.ask(
      buying,
      'GET',
      `/v1/bank-accounts/${(await accountOf(buying))['id']}/movements${query}`,
    );
    expect([400, 422]).toContain(answer.status);
  },
);
