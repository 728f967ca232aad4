import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let buyer: Firm;
let seller: Firm;
const student = 'zilvervos.sales';

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

const json = { 'content-type': 'application/json' };
const receiver = () => participantIdOf(seller.enterpriseNumber!);
const key = () => ({ 'idempotency-key': freshKey() });

function envelope(change: object = {}): object {
  return { documentType: 'order', receiver: receiver(), body: sampleOrder(buyer, seller, freshKey()), ...change };
}

const product = {
  number: 'N-1',
  names: { nl: 'a', fr: 'b', de: 'c', en: 'd' },
  unitCode: 'C62',
  netPrice: '1.00',
  vatCategory: 'S',
  vatRate: '21',
};

const payment = () => ({ creditorIban: seller.iban, creditorName: seller.name, amount: '1.00' });

type Case = readonly [what: string, ask: () => Promise<Answer>, status: number, code: string, pointer?: string];

type Row = [what: string, ask: () => Promise<Answer>, status: number, code: string, pointer: string | null];

const complete = ([what, ask, status, code, pointer]: Case): Row => [what, ask, status, code, pointer ?? null];

const asStudent =
  (method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown, headers = {}) =>
  () =>
    api.ask(student, method, path, { body, headers });
const send =
  (body: () => unknown, headers = key) =>
  () =>
    api.ask(student, 'POST', '/v1/envelopes', { body: body(), headers: headers() });
const query = (path: string) => () => api.ask(student, 'GET', path);
const million = 'x'.repeat(1_000_000);

describe('a request is refused', () => {
  // prettier-ignore
  const cases: readonly Case[] = [
    ['malformed JSON', asStudent('POST', '/v1/products', '{"number":'), 400, 'malformed-json'],
    ['no JSON at all', asStudent('POST', '/v1/products', ''), 400, 'malformed-json'],
    ['a poisoned prototype', asStudent('POST', '/v1/products', '{"__proto__":{"a":1}}'), 400, 'malformed-json'],
    ['a list for an object', asStudent('POST', '/v1/products', []), 400, 'invalid-request', ''],
    ['an unknown field', asStudent('POST', '/v1/products', { ...product, price: '1' }), 400, 'invalid-request', '/price'],
    ['a missing field', asStudent('POST', '/v1/products', { ...product, names: undefined }), 400, 'invalid-request', '/names'],
    ['a number for an amount', asStudent('POST', '/v1/products', { ...product, netPrice: 1 }), 400, 'invalid-request', '/netPrice'],
    ['a negative price', asStudent('POST', '/v1/products', { ...product, netPrice: '-1' }), 422, 'invalid-input', '/netPrice'],
    ['a price of 1e30', asStudent('POST', '/v1/products', { ...product, netPrice: '1e30' }), 422, 'invalid-input', '/netPrice'],
    ['a wrong GTIN', asStudent('POST', '/v1/products', { ...product, gtin: '5412345678900' }), 422, 'invalid-input', '/gtin'],
    ['a number that is taken', asStudent('POST', '/v1/products', { ...product, number: 'ZV-101' }), 409, 'product-number-taken', '/number'],
    ['a stock of -1', asStudent('POST', '/v1/products', { ...product, openingStock: '-1' }), 422, 'invalid-quantity', '/openingStock'],
    ['a megabyte in a name', () => api.ask(student, 'POST', '/v1/products', { body: { ...product, names: { ...product.names, nl: million } } }), 422, 'invalid-input', '/names/nl'],
    ['two megabytes', asStudent('POST', '/v1/products', { ...product, description: million + million }), 413, 'request-too-large'],
    ['a NUL in a name', asStudent('POST', '/v1/products', { ...product, description: 'a\u0000' }), 422, 'invalid-input', '/description'],
    ['a wrong IBAN', () => pay({ creditorIban: 'BE00000000000000' }), 422, 'invalid-input', '/creditorIban'],
    ['a payment of three decimals', () => pay({ amount: '1.005' }), 400, 'invalid-request', '/amount'],
    ['a payment of nothing', () => pay({ amount: '0.00' }), 422, 'invalid-input', '/amount'],
    ['a payment below nothing', () => pay({ amount: '-5.00' }), 422, 'invalid-input', '/amount'],
    ['a payment of 1e30', () => pay({ amount: '1e30' }), 400, 'invalid-request', '/amount'],
    ['a payment in the year 0', () => pay({ requestedExecutionDate: '0000-01-01' }), 422, 'invalid-input', '/requestedExecutionDate'],
    ['a wrong structured communication', () => pay({ remittanceStructured: '+++123/4567/89012+++' }), 422, 'invalid-input', '/remittanceStructured'],
    ['a payment from a foreign account', () => pay({ accountId: freshKey() }), 404, 'not-found'],
    ['a batch with one wrong', () => pay({ orders: [payment(), { ...payment(), amount: 'x' }] }, true), 400, 'invalid-request', '/orders/1/amount'],
    ['a batch of one wrong', () => pay({ orders: [{ ...payment(), amount: '0' }] }, true), 422, 'invalid-input', '/orders/0/amount'],
    ['a document without a key', send(envelope, () => ({}) as never), 400, 'missing-idempotency-key', '/Idempotency-Key'],
    ['a document with a key of spaces', send(envelope, () => ({ 'idempotency-key': 'a b' })), 400, 'invalid-idempotency-key'],
    ['an unknown receiver', send(() => envelope({ receiver: '0208:0123456749' })), 422, 'unknown-receiver', '/receiver'],
    ['a receiver that is none', send(() => envelope({ receiver: 'x\u0000' })), 422, 'unknown-receiver', '/receiver'],
    ['a document to oneself', send(() => envelope({ receiver: participantIdOf(buyer.enterpriseNumber!) })), 422, 'receiver-is-sender', '/receiver'],
    ['an unknown document type', send(() => envelope({ documentType: 'poem' })), 422, 'unknown-document-type', '/documentType'],
    ['a document in the name of someone else', send(() => envelope({ sender: receiver() })), 403, 'forbidden'],
    ['a document in the name of nobody', send(() => envelope({ sender: '0208:0123456749' })), 404, 'not-found'],
    ['an envelope of text', () => api.ask(student, 'POST', '/v1/envelopes', { body: 'a,b', headers: { ...key(), 'content-type': 'text/csv' } }), 415, 'unsupported-media-type'],
    ['a large picture for JSON', () => api.ask(student, 'POST', '/v1/products', { body: Buffer.alloc(600_000), headers: { 'content-type': 'image/png' } }), 415, 'unsupported-media-type'],
    ['seventy thousand unknown fields', asStudent('POST', '/v1/products', Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`f${n}`, 0]))), 400, 'invalid-request'],
    ['a batch of four hundred thousand numbers', () => pay({ orders: Array.from({ length: 400_000 }, () => 0) }, true), 400, 'invalid-request'],
    ['XML that is none', xml('<Order'), 422, 'xml-malformed'],
    ['XML with a document type declaration', xml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 422, 'xml-doctype'],
    ['XML of something else', xml('<a/>'), 422, 'document-unknown'],
    ['an empty order', xml('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>'), 422, 'unreadable-document'],
    ['JSON nested without end', send(() => `{"documentType":"order","receiver":"r","body":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`), 400, 'malformed-json'],
    ['an envelope of eleven megabytes', send(() => envelope({ body: { note: 'x'.repeat(11 * 2 ** 20) } })), 413, 'request-too-large'],
    ['a limit of 1000', query('/v1/documents?limit=1000'), 400, 'invalid-request', '/limit'],
    ['a cursor that is none', query('/v1/firms?after=x'), 400, 'invalid-cursor', '/cursor'],
    ['an unknown parameter', query('/v1/documents?boxes=inbox'), 400, 'invalid-request', '/boxes'],
    ['a parameter twice', query('/v1/documents?box=inbox&box=outbox'), 400, 'invalid-request', '/box'],
    ['a NUL in a search', query('/v1/firms?words=%00'), 400, 'invalid-request', '/words'],
    ['an id that is none', query('/v1/documents/1'), 400, 'invalid-request', '/id'],
    ['an address that is none', query('/v1/documents/%zz'), 400, 'malformed-request'],
    ['an unknown route', query('/v1/poems'), 404, 'unknown-route'],
    ['an unknown method', () => api.ask(student, 'DELETE', '/v1/firms'), 404, 'unknown-route'],
    ['a body where none is read', () => api.ask(student, 'DELETE', '/v1/sessions/current', { body: '{', headers: json }), 400, 'malformed-json'],
  ];

  test.each<Row>(cases.map(complete))('for %s', async (_what, ask, status, code, pointer) => {
    const answer = await ask();
    expect({ status: answer.status, code: answer.json['code'] }).toEqual({ status, code });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.json).toMatchObject({
      status,
      title: expect.any(String) as string,
      detail: expect.any(String) as string,
    });
    if (pointer !== null) expect(answer.json['errors']).toMatchObject([{ pointer }]);
    expect(answer.text).not.toMatch(/node_modules|\.[tj]s:\d/);
  });

  function pay(change: object, bare = false): Promise<Answer> {
    return api.ask(student, 'POST', '/v1/payment-orders', { body: bare ? change : { ...payment(), ...change } });
  }

  function xml(body: string) {
    return () =>
      api.ask(student, 'POST', '/v1/envelopes', { body, headers: { ...key(), 'content-type': 'application/xml' } });
  }

  test('and nothing of it was done', async () => {
    const [{ envelopes, orders, products }] = (await database.dataSource.query(
      `SELECT (SELECT count(*)::int FROM envelope) AS envelopes, (SELECT count(*)::int FROM payment_order) AS orders,
         (SELECT count(*)::int FROM product WHERE number = 'N-1') AS products`,
    )) as [{ envelopes: number; orders: number; products: number }];
    expect({ envelopes, orders, products }).toEqual({ envelopes: 0, orders: 0, products: 0 });
  });
});

test.each(['nl', 'fr', 'de', 'en'])('a problem is told in %s', async (language) => {
  const headers = { 'accept-language': `xx, ${language};q=0.9, en;q=0.1` };
  const { json: told } = await api.ask(student, 'GET', '/v1/poems', { headers });
  const start = { nl: 'Dit adres', fr: 'Cette adresse', de: 'Diese Adresse', en: 'This address' }[language];
  expect(told['detail']).toMatch(new RegExp(`^${start}`));
});
