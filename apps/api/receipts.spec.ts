import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { draftInvoice, invoiceType } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import {
  checkContent,
  documentTypeIdOf,
  isFatal,
  parseParticipantId,
  prefixesOf,
  readDocument,
  readEnvelope,
  readTree,
  readXml,
  selfDescription,
  writeDocument,
  writeEnvelope,
  type MessageLevelResponse,
} from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type SpecApi } from './spec-api.js';
import { partyOf } from './spec-order.js';

const student = 'dijlestroom.sales';
const tool = resolve('../shared/tools/ubl-validate');
const isJudged = existsSync(tool) && process.env['ARTEFACTS'] !== undefined;
const written = new Map<string, string>();
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

type Change = (xml: string) => string;
const unchanged: Change = (xml) => xml;
const twoFaults: Change = (xml) =>
  xml.replace(/<cbc:IssueDate>[^<]*<\/cbc:IssueDate>/, '$&$&').replace(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$199.99');
const brokenRule: Change = (xml) => xml.replace(/<cbc:BuyerReference>.*?<\/cbc:BuyerReference>/, '');

// prettier-ignore
test.each<[what: string, change: Change, decided: boolean, code: string, lines: readonly (readonly [status: string, code: string, at: string])[]]>([
  ['that waits', unchanged, false, 'AB', []],
  ['in order', unchanged, true, 'AP', []],
  ['with a broken rule in a network that teaches', brokenRule, true, 'AP', [['BV', 'AP', '']]],
  ['with faults of syntax and of content', twoFaults, true, 'RE', [['SV', 'RE', '/Invoice/cbc:IssueDate'], ['BV', 'RE', '/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount']]],
])('the receipt of a document %s', async (what, change, decided, code, lines) => {
  const { xml } = await receiptOf(change(invoiceXml(freshKey().slice(-12))), decided);
  const { model, findings } = readDocument(xml);
  const response = model as MessageLevelResponse;
  expect([...findings, ...checkContent({ id: 'message-level-response', model })].filter(isFatal)).toEqual([]);
  expect(response.documentResponse).toMatchObject({ response: { responseCode: code }, document: { reference: 'sent-1' } });
  expect(response.sender.electronicAddress).toBe(buyer.enterpriseNumber);
  const found = (response.documentResponse.lineResponses ?? []).map(({ lineReference, response: line }) => [line.status.reasonCode, line.responseCode, lineReference]);
  for (const [status, line, at] of lines) {
    expect(found).toContainEqual([status, line, at || expect.any(String)]);
  }
  if (lines.length === 0) expect(found).toEqual([]);
  written.set(what.replaceAll(' ', '-'), xml);
});

test('in an envelope it goes from the receiver to the sender', async () => {
  const { id } = await receiptOf(invoiceXml('M-1'), true);
  const { text } = await api.ask(student, 'GET', `/v1/envelopes/${id}/receipt?envelope=sbdh`);
  const { envelope, findings } = readEnvelope(text);
  expect(findings).toEqual([]);
  expect(envelope).toMatchObject({
    sender: { value: buyer.enterpriseNumber },
    receiver: { value: seller.enterpriseNumber },
  });
  expect(readTree(envelope!.payload)).toMatchObject({ id: 'message-level-response', findings: [] });
});

test('who sends an envelope is answered with one, which names the envelope sent', async () => {
  const headers = {
    'content-type': 'application/xml',
    accept: 'application/xml',
    'idempotency-key': freshKey(),
    prefer: 'wait=10',
  };
  const sent = api.ask(student, 'POST', '/v1/envelopes', { body: wrapped(invoiceXml('M-2'), 'my-own-id-7'), headers });
  const clearing = setInterval(() => void api.clear(), 100);
  const answer = await sent.finally(() => clearInterval(clearing));
  expect(answer).toMatchObject({ status: 202, headers: { 'content-type': 'application/xml; charset=utf-8' } });
  const { model } = readTree(readEnvelope(answer.text).envelope!.payload);
  expect((model as MessageLevelResponse).documentResponse).toMatchObject({
    response: { responseCode: 'AP' },
    document: { reference: 'my-own-id-7' },
  });
});

test('nobody else reads it', async () => {
  const { id } = await receiptOf(invoiceXml('M-3'), true);
  expect((await api.ask('zilvervos.sales', 'GET', `/v1/envelopes/${id}/receipt`)).status).toBe(404);
});

(isJudged ? test : test.skip)(
  'the official rules find nothing fatal (skipped where ../shared and $ARTEFACTS lack them)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kontor-receipts-'));
    for (const [name, xml] of written) writeFileSync(join(folder, `${name}.xml`), xml);
    const { stdout, status } = spawnSync(tool, ['-q', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([written.size, status, stdout.split('\n').filter((line) => line.includes('\tfatal\t'))]).toEqual([4, 0, []]);
  },
);

async function receiptOf(document: string, decided: boolean): Promise<{ readonly id: string; readonly xml: string }> {
  const headers = { 'content-type': 'application/xml', 'idempotency-key': freshKey() };
  // What is broken names its parties nowhere for sure, so it needs an envelope to be taken in at all.
  const { json } = await api.ask(student, 'POST', '/v1/envelopes', { body: wrapped(document, 'sent-1'), headers });
  if (decided) await api.clear();
  const { text } = await api.ask(student, 'GET', `/v1/envelopes/${json['id']}/receipt`);
  return { id: json['id']!, xml: text };
}

function wrapped(document: string, instanceId: string): string {
  const payload = readXml(document);
  const customization = selfDescription(payload).customizationId;
  return writeEnvelope(
    {
      sender: parseParticipantId(participantIdOf(seller.enterpriseNumber!))!,
      receiver: parseParticipantId(participantIdOf(buyer.enterpriseNumber!))!,
      documentType: documentTypeIdOf(payload.namespace, payload.name, customization),
      processId: selfDescription(payload).profileId,
      instanceId,
      createdAt: '2026-11-20T10:00:00Z',
      country: 'BE',
      payload,
    },
    prefixesOf(invoiceType.binding),
  );
}

function invoiceXml(number: string): string {
  const invoice = draftInvoice({
    number,
    issueDate: '2026-11-20',
    dueDate: '2026-12-20',
    currency: 'EUR',
    seller: partyOf(seller),
    buyer: partyOf(buyer),
    lines: [{ name: 'Onderhoud', quantity: '2', unitCode: 'HUR', netPrice: '60.00', vatCategory: 'S', vatRate: '21' }],
  });
  return writeDocument(invoiceType.binding, invoice as never);
}
