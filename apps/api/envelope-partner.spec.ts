import { draftInvoice, invoiceType } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import {
  documentTypeIdOf,
  parseParticipantId,
  prefixesOf,
  readXml,
  selfDescription,
  writeDocument,
  writeEnvelope,
  type BusinessEnvelope,
} from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { partyOf } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let seller: Firm;
let buyer: Firm;
let stranger: Firm;
let key: string;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  seller = api.firm('Dijlestroom Kantoor');
  buyer = api.firm('Zilvervos Fietsen');
  stranger = api.data.firms.find(
    ({ id, enterpriseNumber }) => enterpriseNumber && ![seller.id, buyer.id].includes(id),
  )!;
  const issued = await api.ask('dijlestroom.sales', 'POST', '/v1/api-keys', { body: { name: 'invoicing' } });
  key = String(issued.json['key']);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

test('an invoice that a program wraps in SBDH is cleared like any other', async () => {
  const answer = await submit(envelope('R-1'));
  expect(answer).toMatchObject({ status: 202, json: { state: 'received', documentType: 'invoice' } });
  await api.clear();
  const { json } = await asPartner('GET', answer.headers['location']!);
  expect(json).toMatchObject({ state: 'accepted' });
  const inbox = await api.ask('zilvervos.sales', 'GET', '/v1/documents?box=inbox');
  expect(inbox.json['items']).toMatchObject([{ id: json['documentId'], number: 'R-1' }]);
  const ubl = await api.ask('zilvervos.sales', 'GET', `/v1/documents/${json['documentId']}/ubl`);
  expect(ubl.text).toContain('<cbc:ID>R-1</cbc:ID>');
  expect(ubl.text).not.toContain('StandardBusinessDocument');
});

test('the same envelope under the same key is the same submission', async () => {
  const idempotencyKey = freshKey();
  const sent = envelope('R-2');
  const first = await submit(sent, idempotencyKey);
  expect(await submit(sent, idempotencyKey)).toMatchObject({
    status: 202,
    json: { id: first.json['id'], repeated: true },
  });
});

// prettier-ignore
test.each<[what: string, change: () => Partial<BusinessEnvelope>, pointer: string]>([
  ['another sender',   () => ({ sender: participant(buyer) }),      '/sender'],
  ['another receiver', () => ({ receiver: participant(stranger) }), '/receiver'],
  ['another process',  () => ({ processId: 'urn:fdc:peppol.eu:poacc:bis:ordering:3' }), '/processId'],
  ['another type',     () => ({ documentType: { ...typeOf('Invoice'), localName: 'CreditNote' } }), '/documentType/localName'],
  ['another version',  () => ({ documentType: { ...typeOf('Invoice'), version: '2.2' } }), '/typeVersion'],
])('a header that says %s than the document is refused', async (what, change, pointer) => {
  const answer = await submit(envelope('R-3', change()).replace(...spoiled(what)));
  expect(answer).toMatchObject({ status: 422, json: { code: 'unreadable-document' } });
  expect(answer.json['findings']).toContainEqual(
    expect.objectContaining({ rule: 'SBDH-DISAGREES', severity: 'fatal', pointer }),
  );
});

test('a key sends in the name of its own firm only', async () => {
  const inOtherName = envelope('R-4', { sender: participant(buyer), receiver: participant(seller) }, [buyer, seller]);
  expect((await submit(inOtherName)).status).toBe(403);
  await api.clear();
  const inbox = await api.ask('dijlestroom.sales', 'GET', '/v1/documents?box=inbox');
  expect(inbox.json['items']).toEqual([]);
});

test('an envelope cut in half is one clear problem, and nothing is taken in', async () => {
  const before = await asPartner('GET', '/v1/envelopes');
  const whole = envelope('R-5');
  const answer = await submit(whole.slice(0, whole.length / 2));
  expect(answer).toMatchObject({ status: 422, json: { code: 'xml-malformed' } });
  expect((await asPartner('GET', '/v1/envelopes')).json).toEqual(before.json);
});

/** The version also stands in the identification, where a sender who errs says the other. */
function spoiled(what: string): [RegExp, string] {
  return what === 'another version' ? [/TypeVersion>2\.2</, 'TypeVersion>2.1<'] : [/^/, ''];
}

function submit(body: string, idempotencyKey = freshKey()): Promise<Answer> {
  return asPartner('POST', '/v1/envelopes', body, { 'idempotency-key': idempotencyKey });
}

function asPartner(method: 'GET' | 'POST', path: string, body?: string, more = {}): Promise<Answer> {
  const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/xml' }), ...more };
  return api.ask(null, method, path, { headers, ...(body && { body }) });
}

function envelope(number: string, change: Partial<BusinessEnvelope> = {}, [from, to] = [seller, buyer]): string {
  const payload = readXml(Buffer.from(invoiceXml(number, from, to)));
  return writeEnvelope(
    {
      sender: participant(from),
      receiver: participant(to),
      documentType: typeOf('Invoice'),
      processId: selfDescription(payload).profileId,
      instanceId: freshKey(),
      createdAt: '2026-11-20T10:00:00Z',
      country: 'BE',
      payload,
      ...change,
    },
    prefixesOf(invoiceType.binding),
  );
}

function invoiceXml(number: string, from: Firm, to: Firm): string {
  const invoice = draftInvoice({
    number,
    issueDate: '2026-11-20',
    dueDate: '2026-12-20',
    currency: 'EUR',
    seller: partyOf(from),
    buyer: partyOf(to),
    lines: [
      {
        name: 'Onderhoud kantoormachines',
        quantity: '2',
        unitCode: 'HUR',
        netPrice: '60.00',
        vatCategory: 'S',
        vatRate: '21',
      },
    ],
  });
  return writeDocument(invoiceType.binding, invoice as never);
}

function typeOf(localName: string) {
  const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
  return documentTypeIdOf(`urn:oasis:names:specification:ubl:schema:xsd:${localName}-2`, localName, customization);
}

function participant(firm: Firm) {
  return parseParticipantId(participantIdOf(firm.enterpriseNumber!))!;
}
