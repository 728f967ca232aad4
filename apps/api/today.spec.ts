import { addDays, participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type Answer, type Json, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';
import type { Todo } from './today/todo.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const buying = 'zilvervos.sales';
const selling = 'dijlestroom.sales';

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

const firmOf = (who: string) => (who === buying ? buyer : seller);
const today = (who: string) => api.ask(who, 'GET', `/v1/firms/${firmOf(who).id}/today`);

/** The kinds and steps on somebody's list. */
async function todos(who: string): Promise<Todo[]> {
  const { status, json } = await today(who);
  expect(status).toBe(200);
  return json['todo'] as unknown as Todo[];
}

async function titles(who: string): Promise<string[]> {
  return (await todos(who)).map(
    ({ kind, next, late }) => `${kind}${next ? ` ${next.step}` : ''}${late ? ' late' : ''}`,
  );
}

/** Sends a draft, changed before if wanted, and has it decided; returns the id of the document. */
async function sent(who: string, beginning: object, change: object = {}): Promise<string> {
  const draft = await api.ask(who, 'POST', '/v1/drafts', { body: beginning });
  expect(draft.status).toBe(201);
  const body = { ...(draft.json['body'] as unknown as object), ...change };
  const path = `/v1/drafts/${draft.json['id']}`;
  await api.ask(who, 'PUT', path, { body: { body }, headers: { 'if-match': '"1"' } });
  const receipt = await api.ask(who, 'POST', `${path}/submission`);
  await api.clear();
  const decided = await api.ask(who, 'GET', `/v1/envelopes/${receipt.json['id']}`);
  expect(decided.json['state']).toBe('accepted');
  return decided.json['documentId']!;
}

const order = () => ({
  documentType: 'order',
  receiver: participantIdOf(seller.enterpriseNumber!),
  body: sampleOrder(buyer, seller, ''),
});

test('a case walks over both desks, each time to who has to act, until it is reminded of and paid', async () => {
  const basedOn = await sent(buying, order());
  expect(await titles(selling)).toEqual(['step accept']);
  expect((await today(selling)).json['inbox']).toMatchObject({ unread: 1, items: [{ id: basedOn }] });
  expect(await titles(buying)).toEqual([]);

  await sent(selling, { documentType: 'order-response', basedOn, step: 'accept' });
  expect(await titles(selling)).toEqual(['step despatch']);
  const despatch = await sent(selling, { documentType: 'despatch-advice', basedOn });
  expect([await titles(selling), await titles(buying)]).toEqual([['step invoice'], ['step receive']]);
  await sent(buying, { documentType: 'receipt-advice', basedOn: despatch });
  expect(await titles(buying)).toEqual([]);

  const day = (await today(selling)).json['day']!;
  const overdue = { issueDate: addDays(day, -40), dueDate: addDays(day, -10) };
  const invoice = await sent(selling, { documentType: 'invoice', basedOn: despatch }, overdue);
  expect([await titles(selling), await titles(buying)]).toEqual([['remind late'], ['pay late']]);
  expect(await todos(buying)).toMatchObject([{ amount: '203.89', due: addDays(day, -10), partner: { id: seller.id } }]);

  const remind = (level?: number, who = selling) =>
    api.ask(who, 'POST', `/v1/claims/${invoice}/reminders`, { body: level === undefined ? {} : { level } });
  expect((await remind(1, buying)).status).toBe(403);
  expect((await remind(1, 'vennholz.sales')).status).toBe(404);
  const first = await remind(1);
  expect(first).toMatchObject({ status: 201, json: { level: 1, outstanding: '203.89', language: 'nl' } });
  expect((await remind(1)).json['id']).toBe(first.json['id']);
  expect(await remind()).toMatchObject({ status: 409, json: { code: 'reminder-too-early' } });
  expect([await titles(selling), (await todos(buying))[0]?.remindedLevel]).toEqual([[], 1]);
  const paper = await api.ask(buying, 'GET', `/v1/reminders/${first.json['id']}/paper`);
  expect([paper.status, paper.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const list = await api.ask(buying, 'GET', `/v1/reminders?firmId=${buyer.id}&role=debtor`);
  expect(list.json['items']).toMatchObject([{ id: first.json['id'], number: expect.any(String) as string }]);
  const { json } = await api.ask(buying, 'GET', `/v1/cases/${list.json['items']![0]!['caseId']}`);
  expect((json['timeline'] as unknown as { type: string }[]).map(({ type }) => type)).toEqual([
    'order',
    'order-response',
    'despatch-advice',
    'receipt-advice',
    'invoice',
    'reminder',
  ]);
  await pay(invoice);
  expect(await titles(buying)).toEqual([]);
  expect(await remind(2)).toMatchObject({ status: 409, json: { code: 'claim-settled' } });
});

async function pay(invoice: string): Promise<Answer> {
  const { json } = await api.ask(buying, 'GET', `/v1/claims?firmId=${buyer.id}&role=debtor`);
  const claims = json['items'] as unknown as { documentId: string; structuredCommunication: string }[];
  const claim = claims.find(({ documentId }) => documentId === invoice)!;
  const before = (await today(buying)).json['cash'] as unknown as { balance: string; days: Json[] };
  const answer = await api.ask(buying, 'POST', '/v1/payment-orders', {
    body: {
      orders: [
        {
          creditorIban: seller.iban,
          creditorName: seller.name,
          amount: '203.89',
          remittanceStructured: claim.structuredCommunication,
        },
      ],
    },
    headers: { 'idempotency-key': invoice },
  });
  await api.settle();
  const after = (await today(buying)).json['cash'] as unknown as { balance: string; days: Json[] };
  expect([before.balance, after.balance, after.days.at(-1)]).toEqual([
    '50000.00',
    '49796.11',
    expect.objectContaining({ balance: '49796.11' }),
  ]);
  return answer;
}

test('drafts and what was rejected are to be finished, and nothing is listed twice', async () => {
  const basedOn = await sent(buying, order());
  const [{ due }] = (await todos(selling)) as [Todo];
  expect(due).toMatch(/^20/);
  const begun = await api.ask(selling, 'POST', '/v1/drafts', { body: { documentType: 'order-response', basedOn } });
  expect(await titles(selling)).toEqual(['draft']);
  expect((await todos(selling))[0]).toMatchObject({ target: { kind: 'draft', id: begun.json['id'] }, due });
  const wrong = { ...order(), body: { ...order().body, issueDate: 'soon' } };
  const draft = await api.ask(buying, 'POST', '/v1/drafts', { body: wrong });
  await api.ask(buying, 'POST', `/v1/drafts/${draft.json['id']}/submission`);
  await api.clear();
  expect(await titles(buying)).toEqual(['rejected']);
  const [rejected] = await todos(buying);
  const again = { body: { rejected: rejected!.target.id } };
  expect((await api.ask(buying, 'POST', '/v1/drafts', again)).status).toBe(201);
  expect(await titles(buying)).toEqual(['draft']);
});

test.each([
  ['vennholz.sales', 404],
  ['an.peeters', 200],
  ['luc.dumont', 404],
  ['office', 200],
])('%s asks for the day of the buyer: %i', async (who, status) => {
  expect((await api.ask(who, 'GET', `/v1/firms/${buyer.id}/today`)).status).toBe(status);
});
