import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invoiceType } from '#doctypes';
import { languages } from '#kernel';
import { renderPage } from '#paper';
import { hybridOf, type Invoice } from '#standards';
import { validateFile } from './validate-file.js';
import { asJson } from './validation-report.js';

const fixtures = 'test/fixtures/validate';
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8');
const invoice = invoiceType.samples.accepted[0]!.body as Invoice;
const paper = { language: 'en' as const, title: 'Invoice', createdAt: new Date('2026-09-01') };
const hybrid = await renderPage([], { ...paper, ...hybridOf(invoice, 'invoice') });
const plainPdf = await renderPage([], paper);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function judge(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { type, findings } = await validateFile(file);
  return { type, rules: findings.map(({ rule }) => rule) };
}

test.each([
  ['invoice.xml', 'invoice'],
  ['credit-note.xml', 'credit-note'],
  ['despatch-advice-sbdh.xml', 'despatch-advice'],
  ['invoice-cii.xml', 'invoice'],
  ['order.json', 'order'],
  ['payments-pain001.xml', 'pain.001.001.09'],
  ['statement-camt053.xml', 'camt.053.001.08'],
  ['statement.cod', 'coda'],
])('%s is recognised as %s, without findings', async (name, type) => {
  expect(await validateFile(join(fixtures, name))).toEqual({
    file: join(fixtures, name),
    read: true,
    type,
    findings: [],
  });
});

test('the content tells what a file is, whatever its name', async () => {
  expect(await judge('invoice.txt', fixture('invoice.xml'))).toEqual({ type: 'invoice', rules: [] });
  expect(await judge('statement', fixture('statement.cod'))).toEqual({ type: 'coda', rules: [] });
});

/** What a file was before the mistake, the mistake, and the rules that name it. */
const mistakes: readonly [string, string, RegExp | string, string, readonly string[]][] = [
  [
    'a total that is a cent off',
    'invoice.xml',
    /(<cbc:TaxInclusiveAmount[^>]*>\d+\.)(\d\d)/,
    '$100',
    ['BR-CO-15', 'BR-CO-16'],
  ],
  ['an invoice without a number', 'invoice.xml', /<cbc:ID>[^<]*<\/cbc:ID>/, '', ['BR-02']],
  ['a day that does not exist', 'invoice.xml', /(<cbc:IssueDate>)[^<]*/, '$12026-02-30', ['PEPPOL-EN16931-F001']],
  [
    'an envelope for somebody without a scheme',
    'despatch-advice-sbdh.xml',
    /(<sh:Receiver>\s*<sh:Identifier[^>]*>)[^<]*/,
    '$1Bakkerij',
    ['SBDH-PARTICIPANT'],
  ],
  ['a control sum that does not add up', 'payments-pain001.xml', /<CtrlSum>[^<]*/, '<CtrlSum>1.00', ['PAIN-SUM']],
  [
    'a statement that does not add up',
    'statement-camt053.xml',
    '<Amt Ccy="EUR">1121.05</Amt>',
    '<Amt Ccy="EUR">1121.06</Amt>',
    ['CAMT-BALANCE'],
  ],
  ['a document type of nobody', 'order.json', '"order"', '"orders"', ['FILE-DOCUMENT-TYPE']],
];

test.each(mistakes)('%s', async (_, name, wrong, instead, rules) => {
  const broken = fixture(name).replace(wrong, instead);
  expect(broken).not.toBe(fixture(name));
  expect((await judge(name, broken)).rules).toEqual(rules);
});

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** Files that are made to hurt, or are no document at all: one finding each. */
const hostile: readonly [string, string, string | (() => string | Uint8Array), string][] = [
  ['an external entity', 'xxe.xml', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', 'xml-doctype'],
  ['a billion laughs', 'laughs.xml', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`, 'xml-doctype'],
  ['a deep nest', 'deep.xml', '<a>'.repeat(50_000), 'xml-too-deep'],
  ['a nest that closes', 'nest.xml', '<a>'.repeat(500) + '</a>'.repeat(500), 'xml-too-deep'],
  ['XML cut in half', 'half.xml', () => fixture('invoice.xml').slice(0, 2000), 'xml-malformed'],
  ['a lie about the encoding', 'latin.xml', () => Buffer.from('<a>caf\u00E9</a>', 'latin1'), 'xml-encoding'],
  ['an unknown encoding', 'klingon.xml', '<?xml version="1.0" encoding="klingon"?><a/>', 'xml-encoding'],
  ['text that calls itself XML', 'text.xml', 'Dear customer', 'xml-not-xml'],
  ['XML of another trade', 'page.xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'document-unknown'],
  [
    'an invoice in no namespace',
    'bare.xml',
    () => fixture('invoice.xml').replace(/xmlns="[^"]*"/, ''),
    'document-unknown',
  ],
  [
    'a specification of nobody',
    'national.xml',
    '<OrderResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2"/>',
    'document-unknown-customization',
  ],
  [
    'a payment message of another kind',
    'pain.xml',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.02"/>',
    'PAIN-TYPE',
  ],
  ['a CODA file cut in half', 'half.cod', () => fixture('statement.cod').slice(0, 400), 'CODA-LENGTH'],
  ['a CODA file cut between records', 'cut.cod', () => fixture('statement.cod').slice(0, 390), 'CODA-CUT'],
  ['a PDF cut in half', 'invoice.pdf', () => Buffer.from(hybrid).subarray(0, 6_000), 'pdf-not-pdf'],
  ['a PDF without an invoice in it', 'plain.pdf', () => Buffer.from(plainPdf), 'pdf-without-invoice'],
  ['a picture', 'photo.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'FILE-FORMAT'],
  ['nothing', 'nothing.xml', '', 'FILE-EMPTY'],
  ['JSON cut in half', 'half.json', () => fixture('order.json').slice(0, 500), 'FILE-JSON'],
  ['JSON of something else', 'list.json', '[1, 2]', 'FILE-JSON-SHAPE'],
  ['a deep nest of JSON', 'deep.json', '['.repeat(500_000), 'FILE-JSON'],
];

test('the invoice inside a hybrid PDF is checked', async () => {
  const file = join(folder, 'hybrid.pdf');
  writeFileSync(file, hybrid);
  expect(await validateFile(file)).toMatchObject({ type: 'invoice', findings: [] });
});

test.each(hostile)('%s is one finding, in the words of every language', async (_, name, content, rule) => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : content());
  const judged = await validateFile(file);
  expect(judged.findings).toMatchObject([{ rule, severity: 'fatal' }]);
  const messages = languages.map((language) => asJson(judged, language).findings[0]!.message);
  expect(new Set(messages).size).toBe(languages.length);
  for (const message of messages) expect(message).not.toMatch(/\{[\w:]+\}|Rule .* is broken/);
});

test('a body of the wrong shapes is a matter of findings', async () => {
  for (const body of [null, 7, [], { lines: 'many' }, { lines: [null], totals: 5 }]) {
    const { rules } = await judge('odd.json', JSON.stringify({ documentType: 'invoice', body }));
    expect(rules).not.toEqual([]);
  }
});

test('a file of 100 MB is refused without being held', async () => {
  const file = join(folder, 'huge.xml');
  writeFileSync(file, '<a>');
  truncateSync(file, 100 * 2 ** 20);
  const { read, findings } = await validateFile(file);
  expect({ read, rules: findings.map(({ rule }) => rule) }).toEqual({ read: true, rules: ['FILE-SIZE'] });
});

test.each(['nowhere.xml', ''])('what cannot be read says so: %j', async (name) => {
  const { read, type, findings } = await validateFile(join(folder, name));
  expect({ read, type, rules: findings.map(({ rule }) => rule) }).toEqual({
    read: false,
    type: null,
    rules: ['FILE-UNREADABLE'],
  });
});
