import { describeDocumentType, type DocumentContext, formatterOf, type LineProgress } from '#doctype';
import { sampleBuyer, sampleSeller } from '../common/billing/sample-parties.js';
import { freshLine } from '../common/progress.js';
import { creditNoteType, draftCreditNote } from './index.js';

describeDocumentType(creditNoteType);

const sample = creditNoteType.samples.accepted[0]!.body;
const reference = {
  type: 'invoice',
  number: '2026-0001',
  issuedBy: 'seller',
  path: '/precedingInvoices/0/reference',
} as const;

function contextOf(lines: readonly LineProgress[], invoiced?: string): DocumentContext {
  return {
    progress: { lines, documents: [] },
    references: invoiced
      ? [{ reference, id: 'x', state: 'open', issueDate: '2026-11-21', currency: 'EUR', amount: invoiced }]
      : [],
    seller: { name: 'K', participantId: sampleSeller.participantId, countryCode: 'BE' },
    buyer: { name: 'L', participantId: sampleBuyer.participantId, countryCode: 'BE' },
    products: new Map(),
  };
}

const row = (invoiced: string, credited = '0') =>
  freshLine({ orderLine: '1', product: 'KB-100', name: 'Brood', unitCode: 'C62', ordered: '40', invoiced, credited });

test.each([
  ['less than was invoiced', [row('40')], '146.28', []],
  ['all that was invoiced', [row('4')], '14.63', []],
  ['more than was invoiced', [row('3')], '146.28', [['KONTOR-CREDITED-TOO-MUCH', 'fatal']]],
  ['the same once more', [row('4', '4')], '146.28', [['KONTOR-CREDITED-TOO-MUCH', 'fatal']]],
  ['nothing was invoiced', [row('0')], undefined, [['KONTOR-CREDITED-TOO-MUCH', 'fatal']]],
  ['a higher amount than the invoice', [row('40')], '10.00', [['KONTOR-CREDITED-AMOUNT', 'warning']]],
  [
    'another product',
    [{ ...row('40'), orderLine: '7', product: 'X' }],
    '146.28',
    [['KONTOR-CREDITED-UNKNOWN-LINE', 'warning']],
  ],
  ['a case without documents', [], undefined, []],
] as const)('against the case: %s', (_name, lines, invoiced, expected) => {
  const findings = creditNoteType.context(sample, contextOf(lines, invoiced));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
});

test('refers to the invoice first, reduces its claim, and tells it so', () => {
  expect(creditNoteType.header(sample).references.map(({ type, number }) => [type, number])).toEqual([
    ['invoice', '2026-0001'],
    ['order', 'BO-17'],
  ]);
  expect(creditNoteType.claim?.(sample)).toEqual({
    creditor: 'buyer',
    currency: 'EUR',
    payable: '14.63',
    offsets: reference,
  });
  expect(creditNoteType.causes?.(sample, contextOf([], '20'))).toEqual([{ on: reference, event: 'credited' }]);
});

test('a credit note of no invoice is worth a look', () => {
  const body = draftCreditNote({
    number: 'CN-1',
    issueDate: '2026-11-28',
    seller: sampleSeller,
    buyer: sampleBuyer,
    currency: 'EUR',
    lines: [{ name: 'Bonus', quantity: '1', unitCode: 'C62', netPrice: '5', vatCategory: 'S', vatRate: '21' }],
  });
  expect(creditNoteType.rules(body)).toEqual([
    { rule: 'KONTOR-INVOICE-NO-PRECEDING', severity: 'warning', layer: 'business', path: '/precedingInvoices' },
  ]);
});

test('a line that names no order line beside one that does is not held to the case', () => {
  const [line] = sample.lines;
  const { purchaseOrderLineReference: _, ...unnamed } = line!;
  const body = { ...sample, lines: [line!, { ...unnamed, identifier: '2', invoicedQuantity: '99' }] };
  const found = creditNoteType.context(body, contextOf([row('4')], '146.28')).map(({ rule }) => rule);
  expect(found).toEqual(['KONTOR-CREDITED-UNKNOWN-LINE']);
  const [first, second] = creditNoteType.advance({ lines: [row('4')], documents: [] }, body).lines;
  expect([first?.credited, second?.credited, second?.invoiced]).toEqual(['4', '99', '0']);
});

test('adds up what is credited', () => {
  expect(creditNoteType.advance({ lines: [row('40', '1')], documents: [] }, sample).lines).toEqual([row('40', '5')]);
});

test('the page names the invoice and says that the VAT goes back', () => {
  const blocks = creditNoteType.page(sample, {
    format: formatterOf('fr'),
    sender: { name: 'K' },
    receiver: { name: 'L' },
  });
  const text = JSON.stringify(blocks);
  expect(text).toContain('2026-0001 (21 novembre 2026)');
  expect(text).toContain('TVA à reverser à l’État');
});
