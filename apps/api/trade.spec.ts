import { orderType } from '#doctypes';
import { writeDocument } from '#standards';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const student = 'zilvervos.sales';
const sellingStudent = 'dijlestroom.sales';
const outsider = 'vennholz.sales';

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

function submit(number: string, headers: Record<string, string> = {}, change: object = {}): Promise<Answer> {
  const body = {
    documentType: 'order',
    receiver: participantIdOf(seller.enterpriseNumber!),
    body: { ...sampleOrder(buyer, seller, number), ...change },
  };
  return api.ask(student, 'POST', '/v1/envelopes', { body, headers: { 'idempotency-key': freshKey(), ...headers } });
}

/** Submits with a wait and has the clearing decide meanwhile. */
async function decided(submission: Promise<Answer>): Promise<Answer> {
  await eventually('the envelope is there', async () => {
    await api.clear();
    return Promise.race([submission, Promise.resolve(undefined)]);
  });
  return submission;
}

test('an order goes from submission to the receiver’s PDF', async () => {
  const received = await submit('B-1');
  expect(received).toMatchObject({ status: 202, json: { state: 'received', documentId: null, findings: [] } });
  const { location } = received.headers;
  expect(location).toBe(`/v1/envelopes/${received.json['id']}`);
  await api.clear();
  const receipt = await api.ask(student, 'GET', location!);
  expect(receipt.json).toMatchObject({ state: 'accepted', findings: [], documentType: 'order' });

  const inbox = await api.ask(sellingStudent, 'GET', '/v1/documents?box=inbox', {
    headers: { 'accept-language': 'fr' },
  });
  const id = receipt.json['documentId'];
  expect(inbox.json['items']).toMatchObject([
    { id, number: 'B-1', amount: '203.89', readAt: null, title: 'Bon de commande' },
  ]);
  expect((await api.ask(student, 'GET', '/v1/documents?box=inbox')).json['items']).toEqual([]);

  const document = await api.ask(sellingStudent, 'GET', `/v1/documents/${id}`);
  expect(document.json).toMatchObject({ body: { number: 'B-1' }, readAt: expect.any(String) as string });

  const paper = await api.ask(sellingStudent, 'GET', `/v1/documents/${id}/paper`);
  expect(paper.headers['content-type']).toBe('application/pdf');
  expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const german = await api.ask(sellingStudent, 'GET', `/v1/documents/${id}/paper?language=de`);
  expect(german.bytes.equals(paper.bytes)).toBe(false);
  const again = await api.ask(sellingStudent, 'GET', `/v1/documents/${id}/paper`, {
    headers: { 'if-none-match': paper.headers['etag']! },
  });
  expect(again.status).toBe(304);

  const timeline = await api.ask(student, 'GET', `/v1/cases/${document.json['caseId']}`);
  expect(timeline.json).toMatchObject({
    number: 'B-1',
    timeline: [{ kind: 'document', type: 'order', number: 'B-1' }],
  });
  expect(timeline.json['lines']).toMatchObject([{ product: 'KA-1010', ordered: '10', invoiced: '0' }, {}]);
});

test('what is accepted can be sent again as UBL, with the parties read from it', async () => {
  const xml = writeDocument(orderType.binding, sampleOrder(buyer, seller, 'B-2') as never);
  const headers = { 'content-type': 'application/xml', 'idempotency-key': freshKey(), prefer: 'wait=10' };
  const {
    status,
    json,
    headers: answered,
  } = await decided(api.ask(student, 'POST', '/v1/envelopes', { body: xml, headers }));
  expect({ status, state: json['state'], findings: json['findings'] }).toEqual({
    status: 202,
    state: 'accepted',
    findings: [],
  });
  expect(answered['preference-applied']).toBe('wait=10');
  const ubl = await api.ask(sellingStudent, 'GET', `/v1/documents/${json['documentId']}/ubl`);
  expect(ubl.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(ubl.text).toBe(xml);
});

test('the same key is the same submission, with the same answer; another content under it is refused', async () => {
  const key = freshKey();
  const first = await submit('B-3', { 'idempotency-key': key });
  const second = await submit('B-3', { 'idempotency-key': key });
  expect(second).toMatchObject({ status: 202, json: { id: first.json['id'], repeated: true } });
  const other = await submit('B-4', { 'idempotency-key': key });
  expect(other).toMatchObject({ status: 409, json: { code: 'idempotency-conflict' } });
});

test('a rejected document has findings in the reader’s language, and nobody receives it', async () => {
  const change = { totals: { ...sampleOrder(buyer, seller, 'x').totals, payableAmount: '1.005' } };
  const { json } = await decided(submit('B-5', { prefer: 'wait=10', 'accept-language': 'de' }, change));
  expect(json).toMatchObject({ state: 'rejected', documentId: null });
  expect((json['findings']! as unknown as { severity: string; remedy: string }[])[0]).toMatchObject({
    pointer: expect.stringContaining('/') as string,
    remedy: expect.stringMatching(/./) as string,
  });
});

test('who has no part in a document cannot tell whether it exists', async () => {
  const { json } = await decided(submit('B-6', { prefer: 'wait=10' }));
  const nowhere = freshKey();
  for (const path of ['', '/paper', '/ubl']) {
    const foreign = await api.ask(outsider, 'GET', `/v1/documents/${json['documentId']}${path}`);
    const missing = await api.ask(outsider, 'GET', `/v1/documents/${nowhere}${path}`);
    const { correlationId: _, instance: __, ...told } = foreign.json as unknown as Record<string, unknown>;
    expect(missing.json).toMatchObject(told);
    expect(foreign.status).toBe(404);
  }
  expect((await api.ask(outsider, 'GET', `/v1/envelopes/${json['id']}`)).status).toBe(404);
  expect((await api.ask(sellingStudent, 'GET', `/v1/envelopes/${json['id']}`)).status).toBe(404);
  expect((await api.ask('an.peeters', 'GET', `/v1/documents/${json['documentId']}`)).status).toBe(200);
  expect((await api.ask('luc.dumont', 'GET', `/v1/documents/${json['documentId']}`)).status).toBe(404);
  expect((await api.ask('office', 'GET', `/v1/documents/${json['documentId']}`)).status).toBe(200);
});

test('a list goes on where its page ended', async () => {
  for (const number of ['P-1', 'P-2', 'P-3']) await submit(number);
  await api.clear();
  const numbers: string[] = [];
  let after = '';
  do {
    const page = await api.ask(student, 'GET', `/v1/documents?limit=2&words=P-${after}`);
    numbers.push(...(page.json['items'] as unknown as { number: string }[]).map(({ number }) => number));
    after = page.json['next'] ? `&after=${page.json['next']}` : '';
  } while (after && numbers.length < 50);
  expect(numbers).toEqual(['P-3', 'P-2', 'P-1']);
});

test('a document is checked without being sent', async () => {
  const good = { documentType: 'order', body: sampleOrder(buyer, seller, 'V-1') };
  expect(await api.ask(student, 'POST', '/v1/validate', { body: good })).toMatchObject({
    status: 200,
    json: { valid: true, findings: [] },
  });
  const bad = { documentType: 'order', body: { ...good.body, price: 1, issueDate: '0000-01-01' } };
  const { json } = await api.ask(student, 'POST', '/v1/validate', { body: bad });
  expect(json['valid']).toBe(false);
  const pointers = (json['findings'] as unknown as { pointer: string }[]).map(({ pointer }) => pointer);
  expect(pointers).toEqual(expect.arrayContaining(['/price', '/issueDate']));
  expect(await api.ask(student, 'POST', '/v1/validate', { body: { documentType: 'poem', body: {} } })).toMatchObject({
    status: 422,
    json: { code: 'unknown-document-type', errors: [{ pointer: '/documentType' }] },
  });
});
