import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type Json, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const buying = 'zilvervos.sales';
const selling = 'dijlestroom.sales';
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

const receiver = () => participantIdOf(seller.enterpriseNumber!);
const begin = (who: string, body: object) => api.ask(who, 'POST', '/v1/drafts', { body });
const save = (who: string, id: Json | string, body: object, version: string) =>
  api.ask(who, 'PUT', `/v1/drafts/${id}`, { body, headers: { 'if-match': version } });
const send = (who: string, id: Json | string) => api.ask(who, 'POST', `/v1/drafts/${id}/submission`);

/** Sends a draft and has it decided; returns the receipt. */
async function sent(who: string, draft: Answer): Promise<Json> {
  expect(draft.status).toBe(201);
  const submitted = await send(who, draft.json['id']!);
  expect(submitted.status).toBe(202);
  await api.clear();
  return (await api.ask(who, 'GET', `/v1/envelopes/${submitted.json['id']}`)).json;
}

async function follow(who: string, basedOn: Json, documentType: string, step?: string): Promise<Answer> {
  return begin(who, { basedOn, documentType, ...(step && { step }) });
}

async function steps(who: string, id: Json): Promise<[string, boolean][]> {
  const { json } = await api.ask(who, 'GET', `/v1/documents/${id}/next-steps`);
  return (json['items'] as unknown as { documentType: string; step: string; possible: boolean }[]).map(
    ({ documentType, step, possible }) => [`${documentType}/${step}`, possible],
  );
}

test('a draft is kept as far as it is written, listed, changed and thrown away', async () => {
  const id = freshKey();
  const begun = await begin(buying, { id, documentType: 'order', body: { note: 'nog leeg' } });
  expect(begun).toMatchObject({
    status: 201,
    headers: { etag: '"1"', location: `/v1/drafts/${id}` },
    json: { id, receiver: null, version: 1, body: { note: 'nog leeg' }, title: 'Bestelling' },
  });
  expect((await begin(buying, { id, documentType: 'order', body: { note: 'twice' } })).json).toMatchObject({
    version: 1,
    body: { note: 'nog leeg' },
  });
  const saved = await save(buying, id, { receiver: receiver(), body: { lines: 'wrong' } }, '"1"');
  expect(saved).toMatchObject({ status: 200, headers: { etag: '"2"' }, json: { receiverFirm: { name: seller.name } } });
  const list = await api.ask(buying, 'GET', `/v1/drafts?firm=${buyer.id}`);
  expect(list.json['items']).toContainEqual(expect.objectContaining({ id, version: 2 }));
  expect((await api.ask(buying, 'DELETE', `/v1/drafts/${id}`)).status).toBe(204);
  expect((await api.ask(buying, 'GET', `/v1/drafts/${id}`)).status).toBe(404);
});

test('two people who write the same draft are told, and nothing is overwritten', async () => {
  const { json } = await begin(buying, { documentType: 'order', body: { note: 'a' } });
  const { id } = json as unknown as { id: string };
  expect((await save(buying, id, { body: { note: 'b' } }, '"1"')).status).toBe(200);
  const late = await save(buying, id, { body: { note: 'c' } }, '"1"');
  expect(late).toMatchObject({ status: 412, json: { code: 'draft-changed', title: 'Intussen gewijzigd' } });
  const me = (await api.ask(buying, 'GET', '/v1/me')).json['displayName']!;
  expect(late.json['detail']).toMatch(new RegExp(`${me}.* \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d`));
  expect((await api.ask(buying, 'GET', `/v1/drafts/${id}`)).json).toMatchObject({ body: { note: 'b' }, version: 2 });
  expect((await api.ask(buying, 'PUT', `/v1/drafts/${id}`, { body: { body: {} } })).status).toBe(428);
});

test('who sends twice sends once', async () => {
  const body = sampleOrder(buyer, seller, '');
  const { json } = await begin(buying, { documentType: 'order', receiver: receiver(), body });
  const [first, second] = await Promise.all([send(buying, json['id']!), send(buying, json['id']!)]);
  expect([first.status, second.status, second.json['id']]).toEqual([202, 202, first.json['id']]);
  expect(new Set([first.json['repeated'], second.json['repeated']])).toEqual(new Set([false, true]));
  await api.clear();
  expect(await save(buying, json['id']!, { body: {} }, '"1"')).toMatchObject({
    status: 409,
    json: { code: 'draft-sent' },
  });
});

test('what was rejected is taken up again as a new draft', async () => {
  const wrong = { ...sampleOrder(buyer, seller, ''), issueDate: '21/11/2026' };
  const rejected = await sent(
    buying,
    await begin(buying, { documentType: 'order', receiver: receiver(), body: wrong }),
  );
  expect(rejected).toMatchObject({ state: 'rejected' });
  const again = await begin(buying, { rejected: rejected['id'] });
  expect(again).toMatchObject({ status: 201, json: { replaces: rejected['id'], body: wrong, receiver: receiver() } });
  const mended = { body: { ...wrong, issueDate: '2026-11-20' } };
  expect((await save(buying, again.json['id']!, mended, '"1"')).status).toBe(200);
  expect(await sent(buying, again)).toMatchObject({ state: 'accepted' });
});

test('a whole trade is played by next steps alone, with a partial delivery and a credit note', async () => {
  const order = await sent(
    buying,
    await begin(buying, { documentType: 'order', receiver: receiver(), body: sampleOrder(buyer, seller, '') }),
  );
  const orderId = order['documentId']!;
  expect(await steps(buying, orderId)).toEqual([
    ['order-change/change', true],
    ['order-cancellation/cancel', true],
  ]);
  expect(await steps(selling, orderId)).toEqual([
    ['order-response/accept', true],
    ['order-response/accept-with-changes', true],
    ['order-response/reject', true],
    ['despatch-advice/despatch', false],
  ]);
  const refused = await follow(selling, orderId, 'despatch-advice');
  expect(refused).toMatchObject({ status: 409, json: { code: 'step-not-now' } });
  expect(refused.json['detail']).toContain('Bevestig eerst');
  expect(await sent(selling, await follow(selling, orderId, 'order-response', 'accept'))).toMatchObject({
    state: 'accepted',
    findings: [],
  });

  const despatch = await follow(selling, orderId, 'despatch-advice');
  const body = despatch.json['body'] as unknown as { lines: { deliveredQuantity: string }[] };
  expect(body.lines.map(({ deliveredQuantity }) => deliveredQuantity)).toEqual(['10', '1']);
  const part = { ...body, lines: [{ ...body.lines[0]!, deliveredQuantity: '4' }] };
  expect((await save(selling, despatch.json['id']!, { body: part }, '"1"')).status).toBe(200);
  const first = await sent(selling, despatch);
  expect(first).toMatchObject({ state: 'accepted', findings: [] });
  const rest = await follow(selling, orderId, 'despatch-advice');
  expect(rest.json).toMatchObject({ body: { lines: [{ deliveredQuantity: '6' }, { deliveredQuantity: '1' }] } });
  expect((await api.ask(selling, 'DELETE', `/v1/drafts/${rest.json['id']}`)).status).toBe(204);

  expect(await sent(buying, await follow(buying, first['documentId']!, 'receipt-advice'))).toMatchObject({
    state: 'accepted',
    findings: [],
  });
  const invoice = await sent(selling, await follow(selling, first['documentId']!, 'invoice'));
  expect(invoice).toMatchObject({ state: 'accepted', findings: [] });
  expect((await follow(selling, first['documentId']!, 'invoice')).status).toBe(409);
  expect(await steps(selling, invoice['documentId']!)).toEqual([
    ['credit-note/credit-returns', false],
    ['credit-note/credit', true],
  ]);
  expect(await sent(selling, await follow(selling, invoice['documentId']!, 'credit-note', 'credit'))).toMatchObject({
    state: 'accepted',
    findings: [],
  });
  const { json } = await api.ask(buying, 'GET', `/v1/claims?firmId=${buyer.id}&role=debtor`);
  expect(json['items']).toContainEqual(
    expect.objectContaining({ documentId: invoice['documentId'], outstanding: '0.00' }),
  );
});

// prettier-ignore
test.each<[string, () => Promise<Answer>, number, string]>([
  ['another firm’s draft', async () => api.ask(outsider, 'GET', `/v1/drafts/${(await begin(buying, { documentType: 'order' })).json['id']}`), 404, 'not-found'],
  ['another firm', () => begin(outsider, { documentType: 'order', firm: buyer.id }), 404, 'not-found'],
  ['a teacher', () => begin('an.peeters', { documentType: 'order', firm: buyer.id }), 403, 'forbidden'],
  ['a type that does not exist', () => begin(buying, { documentType: 'poem' }), 422, 'unknown-document-type'],
  ['no type', () => begin(buying, {}), 422, 'missing-field'],
  ['a document that does not exist', () => begin(buying, { documentType: 'order-change', basedOn: freshKey() }), 404, 'not-found'],
  ['an envelope that does not exist', () => begin(buying, { rejected: freshKey() }), 404, 'not-found'],
  ['a NUL', () => begin(buying, { documentType: 'order', body: { note: 'a\u0000' } }), 422, 'draft-unstorable'],
  ['half a character', () => begin(buying, { documentType: 'order', body: { note: '\ud83d' } }), 422, 'draft-unstorable'],
  ['a deep nest', () => begin(buying, { documentType: 'order', body: nested(60) }), 422, 'draft-unstorable'],
  ['a list for a body', () => begin(buying, { documentType: 'order', body: [] }), 400, 'invalid-request'],
  ['a draft that nobody receives', async () => send(buying, (await begin(buying, { documentType: 'order' })).json['id']!), 422, 'draft-without-receiver'],
  ['a version that is none', async () => save(buying, (await begin(buying, { documentType: 'order' })).json['id']!, { body: {} }, 'x'), 428, 'missing-version'],
])('%s is refused', async (_what, ask, status, code) => {
  const answer = await ask();
  expect([answer.status, answer.json['code']]).toEqual([status, code]);
});

function nested(depth: number): object {
  return depth === 0 ? {} : { a: nested(depth - 1) };
}
