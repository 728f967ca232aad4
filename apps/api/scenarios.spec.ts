import { documentOf } from '#clearing';
import { documentTypes } from '#doctype';
import {
  allDocumentTypes,
  draftCreditNote,
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftInvoiceResponse,
  draftOrderResponse,
  draftReceiptAdvice,
} from '#doctypes';
import { newId, participantIdOf, type Clock } from '#kernel';
import { FirmDirectory, type Firm } from '#registry';
import { playScenarios, type Behaviour } from '#simulation';
import type { DespatchAdvice, Invoice, Order } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type Json, type SpecApi } from './spec-api.js';
import { partyOf, sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let firm: Firm;
let wholesaler: Firm;
const teacher = 'an.peeters';
const student = 'dijlestroom.sales';
const day = '2026-11-21';
const types = documentTypes(allDocumentTypes);

let ahead = 0;
const clock: Clock = { now: () => new Date(Date.now() + ahead) };
const dayLength = 86_400_000;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  firm = api.firm('Dijlestroom Kantoor');
  wholesaler = api.firm('Groothandel Noordzee');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

/** Lets time go by, with everything at work that runs in the background. */
async function goOn(milliseconds = 0): Promise<void> {
  ahead += milliseconds;
  const { dataSource } = database;
  const directory = new FirmDirectory(dataSource.manager, clock);
  for (let round = 0; round < 5; round++) {
    ahead += 15_000;
    const surroundings = {
      dataSource,
      directory,
      types,
      clock,
      onError: (_: string, error: unknown) => console.error(error),
    };
    // Two processes at once: each step is taken by one of them.
    await Promise.all([playScenarios(surroundings), playScenarios(surroundings)]);
    await api.clear();
    await api.settle();
  }
}

const lines = [
  { product: 'KA-1010', quantity: 10 },
  { product: 'KA-1070', quantity: 2 },
];

function start(behaviour: Behaviour, more: object = {}): Promise<Answer> {
  const isCustomer = !['short-delivery', 'wrong-price'].includes(behaviour);
  const body = {
    id: newId(),
    firmId: firm.id,
    partnerFirmId: wholesaler.id,
    behaviour,
    ...(isCustomer && { lines }),
    ...more,
  };
  return api.ask(teacher, 'POST', `/v1/classes/${firm.classId}/scenarios`, { body });
}

async function begun(behaviour: Behaviour, more: object = {}): Promise<string> {
  const { status, json } = await start(behaviour, more);
  expect(status).toBe(201);
  await goOn();
  return String(json['id']);
}

async function scenario(id: string, language = 'en'): Promise<Record<string, unknown>> {
  const headers = { 'accept-language': language };
  const { json } = await api.ask(teacher, 'GET', `/v1/classes/${firm.classId}/scenarios`, { headers });
  return json['items']!.find((one) => String(one['id']) === id)! as unknown as Record<string, unknown>;
}

/** What the firm does in its own name. */
async function send(documentType: string, body: object): Promise<void> {
  const submission = { documentType, receiver: participantIdOf(wholesaler.enterpriseNumber!), body };
  const headers = { 'idempotency-key': freshKey() };
  const { json } = await api.ask(student, 'POST', '/v1/envelopes', { body: submission, headers });
  await api.clear();
  const receipt = await api.ask(student, 'GET', `/v1/envelopes/${json['id']}`);
  expect([receipt.json['state'], ...receipt.json['findings']!.map(({ rule }) => rule)]).toContain('accepted');
  await goOn();
}

/** The last document of a type in the scenario's case. */
async function lastOf<Body>(id: string, type: string): Promise<Body> {
  const { caseId } = await scenario(id);
  const [row] = await database.dataSource.query<{ id: string }[]>(
    'SELECT id FROM document WHERE case_id = $1 AND document_type = $2 ORDER BY id DESC LIMIT 1',
    [caseId, type],
  );
  return (await documentOf(database.dataSource.manager, row!.id))!.body as Body;
}

/** The firm's part as a seller up to the receipt of the goods. */
async function confirmAndSend(id: string, number: string): Promise<{ order: Order; advice: DespatchAdvice }> {
  const order = await lastOf<Order>(id, 'order');
  await send('order-response', draftOrderResponse(order, { number: `R${number}`, issueDate: day, answer: 'accepted' }));
  expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'despatch' });
  const advice = draftDespatchAdvice(order, { number: `V${number}`, issueDate: day });
  await send('despatch-advice', advice);
  return { order, advice };
}

function invoiceFor(number: string, { order, advice }: { order: Order; advice: DespatchAdvice }): Invoice {
  const dates = { issueDate: day, dueDate: '2026-12-21' };
  return draftInvoiceFromDespatch(order, advice, { number: `F${number}`, ...dates, seller: partyOf(firm) });
}

async function outstanding(number: string): Promise<string | undefined> {
  const { json } = await api.ask(student, 'GET', '/v1/claims');
  return json['items']!.find((claim) => String(claim['number']) === number)?.['outstanding'];
}

/** An exercise that is over because the firm refused the order. */
async function turnedDown(number: string): Promise<string> {
  const id = await begun('good-customer');
  const order = await lastOf<Order>(id, 'order');
  const draft = { number, issueDate: day, answer: 'rejected', note: 'Uitverkocht' } as const;
  await send('order-response', draftOrderResponse(order, draft));
  return id;
}

describe('a good customer', () => {
  it('orders, waits for the firm at each step, and pays what it was billed', async () => {
    const id = await begun('good-customer');
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'confirmation', outcome: null });
    const sent = await confirmAndSend(id, '-1001');
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'invoice' });
    await send('invoice', invoiceFor('-1001', sent));
    expect(await outstanding('F-1001')).toBe('0.00');
    expect(await scenario(id)).toMatchObject({ state: 'finished', awaiting: null, outcome: 'complete' });
  });

  it('contests an invoice that is too dear, and pays what is right after the credit note', async () => {
    const id = await begun('good-customer');
    const sent = await confirmAndSend(id, '-1002');
    const dates = { issueDate: day, dueDate: '2026-12-21' };
    const confirmedPrices = new Map([['1', '3.95']]);
    const number = 'F-1002';
    const dear = { number, ...dates, seller: partyOf(firm), confirmedPrices };
    await send('invoice', draftInvoiceFromDespatch(sent.order, sent.advice, dear));
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'correction' });
    const [response] = await database.dataSource.query<{ body: Json }[]>(
      "SELECT body FROM document WHERE document_type = 'invoice-response' ORDER BY id DESC LIMIT 1",
    );
    expect(JSON.stringify(response!.body)).toContain('PRI');
    const parties = { seller: partyOf(firm), buyer: partyOf(wholesaler), currency: 'EUR' };
    await send(
      'credit-note',
      draftCreditNote({
        number: 'C-1002',
        issueDate: day,
        ...parties,
        precedingInvoice: { number },
        lines: [
          {
            orderLine: '1',
            name: 'Ordner',
            quantity: '10',
            unitCode: 'C62',
            netPrice: '1.00',
            vatCategory: 'S',
            vatRate: '21',
          },
        ],
      }),
    );
    expect(await outstanding(number)).toBe('0.00');
    expect(await scenario(id)).toMatchObject({ state: 'finished' });
  });

  it('takes no for an answer', async () => {
    const id = await turnedDown('R-1003');
    expect(await scenario(id)).toMatchObject({ state: 'finished', outcome: 'turned-down' });
  });
});

test('a late payer pays so many days after the due day', async () => {
  const id = await begun('late-payment', { delayDays: 10 });
  const sent = await confirmAndSend(id, '-1004');
  await send('invoice', invoiceFor('-1004', sent));
  expect(await scenario(id)).toMatchObject({
    state: 'waiting',
    awaiting: 'payment-day',
    nextAt: '2026-12-30T23:00:00.000Z',
  });
  await goOn(25 * dayLength);
  expect(await outstanding('F-1004')).not.toBe('0.00');
  await goOn(20 * dayLength);
  expect(await outstanding('F-1004')).toBe('0.00');
  expect(await scenario(id)).toMatchObject({ state: 'finished', outcome: 'complete' });
});

test('a customer with damaged goods complains, and contests an invoice for all of them', async () => {
  const id = await begun('damaged-goods');
  const sent = await confirmAndSend(id, '-1005');
  expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'correction' });
  await send('invoice', invoiceFor('-1005', sent));
  expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'correction' });
  expect(await outstanding('F-1005')).not.toBe('0.00');
});

test('a customer orders at an old price, and orders again when that is turned down', async () => {
  const id = await begun('order-mistake');
  const wrong = await lastOf<Order>(id, 'order');
  expect(wrong.lines[0]!.price!.netPrice).toBe('2.66');
  const first = (await scenario(id))['caseId'];
  const draft = { number: 'N-1006', issueDate: day, answer: 'rejected', note: 'Oude prijs' } as const;
  await send('order-response', draftOrderResponse(wrong, draft));
  expect((await lastOf<Order>(id, 'order')).lines[0]!.price!.netPrice).toBe('2.95');
  expect((await scenario(id))['caseId']).not.toBe(first);
  await send('invoice', invoiceFor('-1006', await confirmAndSend(id, '-1006')));
  expect(await scenario(id)).toMatchObject({ state: 'finished', outcome: 'corrected' });
});

describe('a supplier', () => {
  function orderAtWholesaler(number: string): Order {
    const order = sampleOrder(firm, wholesaler, number);
    const [line] = order.lines;
    const item = { ...line!.item, sellersIdentifier: 'GN-0100', name: 'Kopieerpapier' };
    const lines = [{ ...line!, item, price: { netPrice: '2.85' }, netAmount: '28.50', orderedQuantityUnitCode: 'XPK' }];
    const totals = {
      totalVatAmount: '5.99',
      sumOfLineNetAmount: '28.50',
      totalAmountWithoutVat: '28.50',
      totalAmountWithVat: '34.49',
      amountDueForPayment: '34.49',
    };
    return { ...order, lines, totals } as Order;
  }

  async function received(id: string, number: string): Promise<Invoice> {
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'receipt' });
    const advice = await lastOf<DespatchAdvice>(id, 'despatch-advice');
    await send('receipt-advice', draftReceiptAdvice(advice, { number, issueDate: day }));
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'payment' });
    return lastOf<Invoice>(id, 'invoice');
  }

  it('that bills too dear credits it when the invoice is contested', async () => {
    const id = await begun('wrong-price');
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'order', caseId: null });
    await send('order', orderAtWholesaler('B-2001'));
    const invoice = await received(id, 'O-2001');
    expect(invoice.lines[0]!.price.netPrice).toBe('3.00');
    const draft = { number: 'A-2001', issueDate: day, answer: 'rejected', reasons: [{ code: 'PRI' }] } as const;
    await send('invoice-response', draftInvoiceResponse(invoice, draft));
    const { totals } = await lastOf<Invoice>(id, 'credit-note');
    expect(totals.totalAmountWithoutVat).toBe('1.50');
    await pay(invoice, '34.48');
    expect(await scenario(id)).toMatchObject({ state: 'finished', outcome: 'corrected' });
  });

  it('that sends too little and bills it all is paid by who does not notice', async () => {
    const id = await begun('short-delivery');
    await send('order', orderAtWholesaler('B-2002'));
    const invoice = await received(id, 'O-2002');
    expect((await lastOf<DespatchAdvice>(id, 'despatch-advice')).lines[0]!.deliveredQuantity).toBe('8');
    expect(invoice.lines[0]!.invoicedQuantity).toBe('10');
    await pay(invoice, invoice.totals.amountDueForPayment);
    expect(await scenario(id)).toMatchObject({ state: 'finished', outcome: 'not-noticed' });
  });

  async function pay(invoice: Invoice, amount: string): Promise<void> {
    const reference = invoice.paymentInstructions![0]!.remittanceInformation!;
    const body = {
      creditorIban: wholesaler.iban,
      creditorName: wholesaler.name,
      amount,
      remittanceStructured: reference,
    };
    const paid = await api.ask('dijlestroom.accounting', 'POST', '/v1/payment-orders', { body });
    expect(paid.status).toBe(202);
    await api.settle();
    await goOn();
  }
});

describe('an exercise', () => {
  it('is set up once under its id, begins when it is told to, rests with its class, and can be stopped', async () => {
    const id = newId();
    const startsAt = new Date(clock.now().getTime() + dayLength).toISOString();
    const first = await start('good-customer', { id, startsAt });
    expect((await start('good-customer', { id, startsAt })).json).toEqual(first.json);
    expect(await start('late-payment', { id })).toMatchObject({ status: 409, json: { code: 'scenario-conflict' } });
    await goOn();
    expect(await scenario(id)).toMatchObject({ state: 'planned', caseId: null });
    await api.ask(teacher, 'PUT', `/v1/classes/${firm.classId}/pause`);
    await goOn(dayLength);
    expect(await scenario(id)).toMatchObject({ state: 'planned' });
    await api.ask(teacher, 'DELETE', `/v1/classes/${firm.classId}/pause`);
    await goOn();
    expect(await scenario(id)).toMatchObject({ state: 'waiting', awaiting: 'confirmation' });
    expect((await api.ask(teacher, 'POST', `/v1/scenarios/${id}/cancel`)).json).toMatchObject({ state: 'cancelled' });
    const { caseId } = await scenario(id);
    await goOn(dayLength);
    expect(await scenario(id)).toMatchObject({ state: 'cancelled', caseId });
  });

  it('that is over cannot be stopped', async () => {
    const answer = await api.ask(teacher, 'POST', `/v1/scenarios/${await turnedDown('R-1008')}/cancel`);
    expect(answer).toMatchObject({ status: 409, json: { code: 'scenario-over' } });
  });

  it('fails with the bank’s reason when the simulated firm cannot pay', async () => {
    const { json } = await api.ask('office', 'GET', `/v1/bank-accounts?firmId=${wholesaler.id}`);
    const { id: accountId, balance } = json['items']![0]! as unknown as Record<string, string>;
    const all = { accountId, amount: balance, creditorIban: firm.iban, creditorName: firm.name };
    expect((await api.ask('office', 'POST', '/v1/payment-orders', { body: all })).status).toBe(202);
    const id = await begun('good-customer');
    await send('invoice', invoiceFor('-3001', await confirmAndSend(id, '-3001')));
    expect(await scenario(id, 'fr')).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('solde') as string,
    });
  });

  it.each([
    [
      'a practice firm as partner',
      () => ({ partnerFirmId: api.firm('Zilvervos Fietsen').id }),
      422,
      'partner-not-simulated',
    ],
    [
      'a firm of another class',
      () => ({ firmId: api.data.firms.find(({ classId }) => classId !== firm.classId && classId !== null)!.id }),
      404,
      'not-found',
    ],
    ['a product that is not there', () => ({ lines: [{ product: 'X', quantity: 1 }] }), 422, 'product-not-offered'],
    ['half a piece', () => ({ lines: [{ product: 'KA-1010', quantity: 0.5 }] }), 422, 'number-out-of-range'],
    ['a payment next year', () => ({ delayDays: 400 }), 422, 'number-out-of-range'],
  ])('with %s is refused', async (_what, change, status, code) => {
    const { status: found, json } = await start('good-customer', change());
    const codes = [json['code'], ...(json['errors'] ?? []).map((error) => error['code'])].map(String);
    expect({ found, has: codes.includes(code) }).toEqual({ found: status, has: true });
  });

  it('is for the class’s own teacher', async () => {
    const path = `/v1/classes/${firm.classId}/scenarios`;
    expect((await api.ask('luc.dumont', 'GET', path)).status).toBe(404);
    expect((await api.ask(student, 'GET', path)).status).toBe(403);
  });
});
