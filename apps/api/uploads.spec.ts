import { draftInvoice, invoiceType } from '#doctypes';
import { participantIdOf } from '#kernel';
import { renderPage } from '#paper';
import type { Firm } from '#registry';
import {
  documentTypeIdOf,
  parseParticipantId,
  prefixesOf,
  readXml,
  selfDescription,
  writeCii,
  writeDocument,
  writeEnvelope,
  type BusinessEnvelope,
  type Invoice,
} from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Answer, type SpecApi } from './spec-api.js';
import { partyOf } from './spec-order.js';

const student = 'dijlestroom.sales';
let database: TestDatabase;
let api: SpecApi;
let seller: Firm;
let buyer: Firm;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  seller = api.firm('Dijlestroom Kantoor');
  buyer = api.firm('Zilvervos Fietsen');
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

test('someone’s hybrid PDF is checked, and submitted as the invoice in it', async () => {
  const pdf = await hybrid(invoice('H-1'));
  expect(await validate(pdf, 'application/pdf')).toMatchObject({
    status: 200,
    json: { documentType: 'invoice', valid: true },
  });
  const { status, json } = await submit(pdf, 'application/pdf');
  expect({ status, type: json['documentType'] }).toEqual({ status: 202, type: 'invoice' });
  await api.clear();
  const receipt = await api.ask(student, 'GET', `/v1/envelopes/${json['id']}`);
  expect(receipt.json).toMatchObject({ state: 'accepted' });
  const { json: stored } = await api.ask(student, 'GET', `/v1/documents/${receipt.json['documentId']}`);
  expect(stored['body']).toMatchObject({ number: 'H-1', profileId: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0' });
});

test('CII of someone who has never heard of Peppol is held against EN 16931 only', async () => {
  const { buyerReference: _, ...plain } = invoice('H-2');
  const cii = writeCii({ ...plain, customizationId: 'urn:cen.eu:en16931:2017' } as Invoice, 'invoice');
  const answer = await validate(cii.replace(/<ram:DuePayableAmount>[^<]*/, '<ram:DuePayableAmount>1.00'));
  expect(rulesOf(answer)).toEqual(['BR-CO-16']);
});

test.each<[what: string, pdf: () => Promise<Buffer>, code: string, status: number]>([
  ['without an invoice in it', () => page({}), 'pdf-without-invoice', 422],
  ['that is none', () => Promise.resolve(Buffer.from('%PDF-1.7 and nothing else')), 'pdf-not-pdf', 422],
  ['with something else than XML in it', () => page({ attachments: [file('nonsense')] }), 'xml-not-xml', 422],
  ['with an external entity in it', () => page({ attachments: [file(doctype)] }), 'xml-doctype', 422],
  [
    'of 11 MB',
    () => Promise.resolve(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(11 * 2 ** 20)])),
    'request-too-large',
    413,
  ],
])('a PDF %s is one clear problem', async (_what, pdf, code, status) => {
  const bytes = await pdf();
  for (const answer of [await validate(bytes, 'application/pdf'), await submit(bytes, 'application/pdf')]) {
    expect([answer.status, answer.json['code']]).toEqual([status, code]);
  }
});

const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';

// prettier-ignore
test.each<[what: string, change: Partial<BusinessEnvelope>, pointers: readonly string[]]>([
  ['agrees', {}, []],
  ['names another process and another sender', { processId: 'urn:fdc:peppol.eu:poacc:bis:ordering:3', sender: { scheme: '0208', value: '0202239951' } }, ['/processId', '/sender']],
  ['names another type and receiver', { documentType: typeOf('CreditNote'), receiver: { scheme: '0208', value: '0202239951' } }, ['/documentType/localName', '/documentType/rootNamespace', '/receiver', '/type', '/standard']],
])('the check of an envelope that %s', async (_what, change, pointers) => {
  const { json } = await validate(envelope('S-1', change));
  const found = json['findings'] as unknown as { rule: string; pointer: string }[];
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(pointers.length > 0 ? ['SBDH-DISAGREES'] : []));
  expect(found.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining([...pointers]));
  expect(json['valid']).toBe(pointers.length === 0);
});

test('faults of structure and broken rules are told together, of XML and of JSON', async () => {
  const body = invoice('S-2');
  const xml = writeDocument(invoiceType.binding, body as never);
  const faulty = xml.replace(/<cbc:ID>S-2<\/cbc:ID>/, '').replace(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$199.99');
  expect(rulesOf(await validate(faulty))).toEqual(['BR-02', 'BR-CO-16']);
  const { number: _, ...rest } = body;
  const json = { ...rest, totals: { ...rest.totals, amountDueForPayment: '99.99' } };
  const answer = await api.ask(student, 'POST', '/v1/validate', { body: { documentType: 'invoice', body: json } });
  expect(rulesOf(answer)).toEqual(['BR-02', 'BR-CO-16']);
});

function rulesOf({ json }: Answer): string[] {
  return (json['findings'] as unknown as { rule: string; severity: string }[])
    .filter(({ severity }) => severity === 'fatal')
    .map(({ rule }) => rule);
}

function validate(body: string | Buffer, mediaType = 'application/xml'): Promise<Answer> {
  return api.ask(student, 'POST', '/v1/validate', { body, headers: { 'content-type': mediaType } });
}

function submit(body: string | Buffer, mediaType = 'application/xml'): Promise<Answer> {
  const headers = { 'content-type': mediaType, 'idempotency-key': freshKey() };
  return api.ask(student, 'POST', '/v1/envelopes', { body, headers });
}

async function page(more: object): Promise<Buffer> {
  const options = { language: 'nl', title: 'Factuur', createdAt: new Date('2026-11-20T00:00:00Z'), ...more } as const;
  return Buffer.from(await renderPage([], options));
}

function file(text: string) {
  const content = Buffer.from(text);
  return { name: 'factur-x.xml', content, mimeType: 'text/xml', relationship: 'Alternative', description: '' } as const;
}

function hybrid(body: Invoice): Promise<Buffer> {
  return page(invoiceType.hybrid!(body));
}

function envelope(number: string, change: Partial<BusinessEnvelope>): string {
  const payload = readXml(Buffer.from(writeDocument(invoiceType.binding, invoice(number) as never)));
  return writeEnvelope(
    {
      sender: parseParticipantId(participantIdOf(seller.enterpriseNumber!))!,
      receiver: parseParticipantId(participantIdOf(buyer.enterpriseNumber!))!,
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

function typeOf(localName: string) {
  const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
  return documentTypeIdOf(`urn:oasis:names:specification:ubl:schema:xsd:${localName}-2`, localName, customization);
}

function invoice(number: string): Invoice {
  return draftInvoice({
    number,
    issueDate: '2026-11-20',
    dueDate: '2026-12-20',
    currency: 'EUR',
    seller: partyOf(seller),
    buyer: partyOf(buyer),
    lines: [{ name: 'Onderhoud', quantity: '2', unitCode: 'HUR', netPrice: '60.00', vatCategory: 'S', vatRate: '21' }],
  });
}
