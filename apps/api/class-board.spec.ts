import { draftDespatchAdvice, draftInvoiceFromDespatch, draftOrderResponse } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import type { DespatchAdvice, Order } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Json, type SpecApi } from './spec-api.js';
import { partyOf, sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const teacher = 'an.peeters';
const otherTeacher = 'luc.dumont';

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

async function send(who: string, to: Firm, documentType: string, body: object): Promise<Json> {
  const submission = { documentType, receiver: participantIdOf(to.enterpriseNumber!), body };
  const headers = { 'idempotency-key': freshKey() };
  const { json } = await api.ask(who, 'POST', '/v1/envelopes', { body: submission, headers });
  await api.clear();
  return (await api.ask(who, 'GET', `/v1/envelopes/${json['id']}`)).json;
}

const fromBuyer = (type: string, body: object) => send('zilvervos.sales', seller, type, body);
const fromSeller = (type: string, body: object) => send('dijlestroom.sales', buyer, type, body);

async function boardOf(firm: Firm): Promise<Record<string, Json>> {
  const { status, json } = await api.ask(teacher, 'GET', `/v1/classes/${firm.classId}/board`);
  expect(status).toBe(200);
  const row = json['rows']!.find(({ firmId }) => String(firmId) === firm.id)!;
  return Object.fromEntries(row['cells']!.map((cell) => [String(cell['stage']), cell]));
}

async function entriesOf(firm: Firm, stage: string, who = teacher) {
  const path = `/v1/classes/${firm.classId}/board/entries?firmId=${firm.id}&stage=${stage}`;
  return api.ask(who, 'GET', path);
}

const states = (cells: Record<string, Json>) => Object.values(cells).map(({ state }) => state);

describe('the board of a class and the checks of a case', () => {
  let caseId: string;

  it('starts with nothing', async () => {
    expect(states(await boardOf(seller))).toEqual(Array(6).fill('nothing'));
  });

  it('follows a case from order to an invoice that is too dear', async () => {
    const order = sampleOrder(buyer, seller, 'B-1001');
    const refused = await fromBuyer('order', { ...order, issueDate: '20/11/2026' });
    expect(refused['state']).toBe('rejected');
    expect((await boardOf(buyer))['order']).toMatchObject({ state: 'wrong', counts: { wrong: 1 } });
    expect((await boardOf(buyer))['order']).not.toHaveProperty('entries');
    const entry = { envelopeId: refused['id'], otherFirmId: seller.id, otherFirmName: seller.name };
    expect((await entriesOf(buyer, 'order')).json).toMatchObject({
      items: [{ fault: 'rejected', number: expect.any(String) as string, ...entry }],
      total: 1,
    });
    expect((await entriesOf(buyer, 'payment')).json).toEqual({ items: [], total: 0 });

    expect((await fromBuyer('order', order))['state']).toBe('accepted');
    expect(states(await boardOf(seller))).toEqual(['on-time', 'on-time', ...Array<string>(4).fill('nothing')]);
    expect(states(await boardOf(buyer))).toEqual(['on-time', 'waiting', ...Array<string>(4).fill('nothing')]);

    const { despatchAdvice } = await answerAndSend(order);
    const invoice = draftInvoiceFromDespatch(order, despatchAdvice, {
      number: 'F-1001',
      issueDate: '2026-11-20',
      dueDate: '2026-11-21',
      seller: partyOf(seller),
      confirmedPrices: new Map([['1', '3.95']]),
    });
    const sent = await fromSeller('invoice', invoice);
    expect(sent['state']).toBe('accepted');

    const ofSeller = await boardOf(seller);
    expect(ofSeller['invoice']).toMatchObject({ state: 'wrong' });
    const { items } = (await entriesOf(seller, 'invoice')).json;
    expect(items).toMatchObject([{ fault: 'finding', number: 'B-1001' }]);
    caseId = String(items![0]!['caseId']);
    expect(states(await boardOf(buyer)).slice(3)).toEqual([
      'on-time',
      'waiting',
      expect.stringMatching(/late|on-time/),
    ]);
  });

  async function answerAndSend(order: Order): Promise<{ despatchAdvice: DespatchAdvice }> {
    const response = draftOrderResponse(order, { number: 'R-1001', issueDate: '2026-11-20', answer: 'accepted' });
    expect((await fromSeller('order-response', response))['state']).toBe('accepted');
    const despatchAdvice = draftDespatchAdvice(order, { number: 'V-1001', issueDate: '2026-11-20' });
    expect((await fromSeller('despatch-advice', despatchAdvice))['state']).toBe('accepted');
    return { despatchAdvice };
  }

  it('tells what was found, by whom it was sent, and how it was put right', async () => {
    const { status, json } = await api.ask(teacher, 'GET', `/v1/cases/${caseId}/checks`, {
      headers: { 'accept-language': 'de' },
    });
    expect(status).toBe(200);
    expect(json['items']!.map(({ kind, documentType }) => `${kind} ${documentType}`)).toEqual([
      'rejected order',
      'document order',
      'document order-response',
      'document despatch-advice',
      'document invoice',
    ]);
    const [refused, order] = json['items']!;
    expect(refused).toMatchObject({ submittedBy: expect.any(String) as string, title: 'Bestellung' });
    expect(refused!['findings']![0]!['what']).toEqual(expect.any(String));
    expect(refused!['rightedBy']).toMatchObject({ documentId: order!['id'], seconds: expect.any(Number) as number });
    const invoice = json['items']![4]!;
    expect(invoice['findings']!.map(({ rule }) => rule)).toContain('KONTOR-MATCH-PRICE');
    expect(invoice['rightedBy']).toBeNull();
    expect(json['stages']).toContainEqual(
      expect.objectContaining({ stage: 'invoice', progress: 'wrong', fault: 'finding', documentId: invoice['id'] }),
    );
  });

  it('lists the cases of the class with how far each is', async () => {
    const { json } = await api.ask(teacher, 'GET', `/v1/classes/${seller.classId}/cases`);
    expect(json).toMatchObject({ total: 1, items: [{ id: caseId, number: 'B-1001', state: 'wrong' }] });
    const { stages } = (json['items'] as unknown as { stages: { stage: string; state: string }[] }[])[0]!;
    expect(stages.slice(0, 5).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'open', 'wrong']);
    const path = `/v1/classes/${seller.classId}/cases?firmId=${api.firm('Bloesem & Brood').id}`;
    expect((await api.ask(teacher, 'GET', path)).json).toEqual({ items: [], total: 0 });
  });

  it('is for those who teach the class', async () => {
    const path = `/v1/classes/${buyer.classId}/board`;
    expect((await api.ask(otherTeacher, 'GET', path)).status).toBe(404);
    expect((await api.ask('zilvervos.sales', 'GET', path)).status).toBe(403);
    expect((await api.ask('office', 'GET', path)).status).toBe(200);
    expect((await entriesOf(buyer, 'order', otherTeacher)).status).toBe(404);
    expect((await entriesOf(buyer, 'order', 'zilvervos.sales')).status).toBe(403);
    const foreign = `/v1/classes/${buyer.classId}/board/entries?stage=order&firmId=${api.firm('Vennholz').id}`;
    expect((await api.ask(teacher, 'GET', foreign)).status).toBe(404);
    expect((await api.ask(otherTeacher, 'GET', `/v1/cases/${caseId}/checks`)).status).toBe(404);
    expect((await api.ask('zilvervos.sales', 'GET', `/v1/cases/${caseId}/checks`)).status).toBe(403);
  });
});
