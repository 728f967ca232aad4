import { emptyProgress, type CaseProgress, type DocumentContext, type LineProgress } from '#doctype';
import { languages } from '#kernel';
import { explain } from '#standards';
import { freshLine } from '../common/progress.js';
import { sampleBuyer, sampleSeller } from '../common/billing/sample-parties.js';
import { draftInvoice, invoiceType, type DraftInvoice } from './index.js';

const brood = freshLine({
  orderLine: '1',
  product: 'KB-1',
  name: 'Brood',
  unitCode: 'C62',
  ordered: '10',
  orderedPrice: '2.5',
});
const line = {
  orderLine: '1',
  product: 'KB-1',
  name: 'Brood',
  unitCode: 'C62',
  vatCategory: 'S',
  vatRate: '6',
} as const;

function invoiceOf(lines: readonly Partial<DraftInvoice['lines'][number]>[], more: Partial<DraftInvoice> = {}) {
  return draftInvoice({
    number: 'F-1',
    issueDate: '2026-11-21',
    dueDate: '2026-12-21',
    seller: sampleSeller,
    buyer: sampleBuyer,
    currency: 'EUR',
    order: { number: 'BO-1' },
    lines: lines.map((one) => ({ ...line, quantity: '10', netPrice: '2.50', ...one })),
    ...more,
  });
}

function contextOf(...lines: LineProgress[]): DocumentContext {
  return {
    progress: { ...emptyProgress, lines },
    references: [],
    seller: { name: 'K', participantId: sampleSeller.participantId, countryCode: 'BE', iban: 'BE68539007547034' },
    buyer: { name: 'L', participantId: sampleBuyer.participantId, countryCode: 'BE' },
    products: new Map(),
  };
}

const row = (change: Partial<LineProgress>) => ({ ...brood, ...change });
const twoRows = [row({ despatched: '10', received: '10' }), row({ orderLine: '2', ordered: '5', received: '5' })];

test.each([
  ['all was received', [row({ despatched: '10', received: '10' })], [{}], []],
  ['part of it, as received', [row({ despatched: '4', received: '4' })], [{ quantity: '4' }], []],
  ['despatched, not received yet', [row({ despatched: '10' })], [{}], []],
  ['more than was received', [row({ despatched: '10', received: '8' })], [{}], ['KONTOR-MATCH-QUANTITY']],
  ['more than was despatched', [row({ despatched: '6' })], [{}], ['KONTOR-MATCH-QUANTITY']],
  ['nothing despatched', [brood], [{}], ['KONTOR-MATCH-QUANTITY']],
  ['second part', [row({ received: '10', invoiced: '4' })], [{ quantity: '6' }], []],
  ['all once more', [row({ received: '10', invoiced: '10' })], [{}], ['KONTOR-INVOICED-TWICE']],
  ['partly once more', [row({ received: '10', invoiced: '6' })], [{ quantity: '5' }], ['KONTOR-INVOICED-TWICE']],
  ['again after a credit note', [row({ received: '10', invoiced: '10', credited: '10' })], [{}], []],
  ['the rest of what came too much', [row({ received: '12', invoiced: '10' })], [{ quantity: '2' }], []],
  [
    'two lines for one, too much together',
    [row({ received: '10' })],
    [{ quantity: '6' }, { quantity: '6' }],
    ['KONTOR-MATCH-QUANTITY'],
  ],
  ['another price', [row({ received: '10' })], [{ netPrice: '2.60' }], ['KONTOR-MATCH-PRICE']],
  ['the price that was confirmed', [row({ received: '10', confirmedPrice: '2.6' })], [{ netPrice: '2.60' }], []],
  ['less than was confirmed', [row({ received: '8', confirmed: '8' })], [{ quantity: '8' }], []],
  ['another unit', [row({ received: '10' })], [{ unitCode: 'KGM' }], ['KONTOR-MATCH-UNIT']],
  [
    'a line that was not ordered',
    [row({ received: '10' })],
    [{ orderLine: '9', product: 'KB-9' }],
    ['KONTOR-MATCH-UNKNOWN-LINE'],
  ],
  ['found by the product number', [row({ received: '10' })], [{ orderLine: undefined }], []],
  ['a product on two lines', twoRows, [{ orderLine: undefined }, { orderLine: undefined, quantity: '5' }], []],
] as const)('three-way match: %s', (_name, rows, lines, expected) => {
  const body = invoiceOf(lines as never);
  const findings = invoiceType.context(body, contextOf(...rows));
  expect(findings.map(({ rule }) => rule)).toEqual(expected);
  for (const finding of findings) {
    expect(finding.layer).toBe('context');
    expect(finding.severity).toBe(finding.rule === 'KONTOR-INVOICED-TWICE' ? 'fatal' : 'warning');
    for (const language of languages) {
      const { what, remedy } = explain(finding, language, [invoiceType.findingTexts]);
      expect(what + remedy).not.toMatch(/[{}]/);
    }
  }
});

test('a case without an order has nothing to match', () => {
  expect(invoiceType.context(invoiceOf([{}]), contextOf())).toEqual([]);
});

test('another account, currency or VAT number than is known', () => {
  const context = contextOf(row({ received: '10' }));
  const reference = { type: 'order', number: 'BO-1', issuedBy: 'buyer', path: '/purchaseOrderReference' } as const;
  const findings = invoiceType.context(invoiceOf([{}], { iban: 'BE43068999999501', currency: 'GBP' }), {
    ...context,
    seller: { ...context.seller, vatNumber: 'BE0987654394' },
    references: [{ reference, id: 'x', state: 'placed', issueDate: '2026-11-01', currency: 'EUR' }],
  });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['KONTOR-MATCH-CURRENCY', 'fatal'],
    ['KONTOR-MATCH-IBAN', 'warning'],
    ['KONTOR-MATCH-VAT-NUMBER', 'warning'],
  ]);
});

describe('advance', () => {
  const advance = (progress: CaseProgress, ...lines: Parameters<typeof invoiceOf>[0]) =>
    invoiceType.advance(progress, invoiceOf(lines));

  test('adds up what is invoiced, and lists the document', () => {
    const first = advance({ lines: [brood], documents: [] }, { quantity: '4' });
    const second = advance(first, { quantity: '2.5', orderLine: undefined as never });
    expect(second.lines).toEqual([{ ...brood, invoiced: '6.5' }]);
    expect(second.documents.map(({ type }) => type)).toEqual(['invoice', 'invoice']);
  });

  test('without an order every line becomes one of the case', () => {
    const { lines } = advance(
      emptyProgress,
      { quantity: '3', orderLine: undefined as never },
      { product: 'KB-2', orderLine: undefined as never },
    );
    expect(lines.map(({ orderLine, product, ordered, invoiced }) => [orderLine, product, ordered, invoiced])).toEqual([
      ['1', 'KB-1', '0', '3'],
      ['2', 'KB-2', '0', '10'],
    ]);
  });
});
