import { describeDocumentType, type DocumentContext } from '#doctype';
import type { ReceiptAdvice } from '#standards';
import { sampleCase, sampleContext } from '../common/sample-case.js';
import { receiptAdviceType as type } from './receipt-advice.js';

describeDocumentType(type, { progress: sampleCase({ despatched: '12' }) });

const [whole, damaged, objection] = type.samples.accepted.map(({ body }) => body) as [
  ReceiptAdvice,
  ReceiptAdvice,
  ReceiptAdvice,
];
const lamps = whole.lines[0]!;
const of = (change: object) => ({ ...whole, lines: [{ ...lamps, ...change }] }) as ReceiptAdvice;

/** The case in which these numbers of lamps and books went out by one despatch advice, or by several. */
function delivered(lampsOut: string, booksOut: string, deliveries = 1, state = 'despatched'): DocumentContext {
  const refersTo = type.header(whole).references[0]!;
  const context = sampleContext({ answer: 'accepted', refersTo, state });
  const advice = { type: 'despatch-advice', number: 'DA', issueDate: '2026-09-17' };
  const out = [lampsOut, booksOut];
  return {
    ...context,
    progress: {
      lines: context.progress.lines.map((line, index) => ({ ...line, despatched: out[index] ?? '0' })),
      documents: [...context.progress.documents, ...Array.from({ length: deliveries }, () => advice)],
    },
  };
}

const { purchaseOrderLineReference: _, ...byProduct } = lamps;

test.each<[string, ReceiptAdvice, DocumentContext, [string, string][]]>([
  ['all of it', whole, delivered('12', '3'), []],
  ['what is missing or broken', damaged, delivered('12', '3'), []],
  ['more than was sent', whole, delivered('11', '3'), [['KONTOR-RECEIPT-MORE-THAN-DESPATCHED', 'warning']]],
  [
    'less than was sent',
    of({ receivedQuantity: '10' }),
    delivered('12', '0'),
    [['KONTOR-RECEIPT-UNACCOUNTED', 'warning']],
  ],
  ['a line left out', of({}), delivered('12', '3'), [['KONTOR-RECEIPT-UNACCOUNTED', 'warning']]],
  ['one of two deliveries', of({ receivedQuantity: '5' }), delivered('12', '3', 2), []],
  ['a line without its order line', { ...whole, lines: [byProduct] }, delivered('12', '0'), []],
  [
    'a line of no order',
    of({ purchaseOrderLineReference: '9' }),
    delivered('0', '0'),
    [['KONTOR-RECEIPT-LINE-UNKNOWN', 'fatal']],
  ],
  [
    'another unit',
    of({ receivedQuantityUnitCode: 'XBX' }),
    delivered('12', '0'),
    [['KONTOR-RECEIPT-LINE-UNIT', 'warning']],
  ],
  ['twice the same delivery', whole, delivered('24', '6', 2, 'received'), [['KONTOR-RECEIPT-REPEATED', 'fatal']]],
  [
    'before it was sent',
    { ...whole, issueDate: '2026-09-06' },
    delivered('12', '3'),
    [['KONTOR-RECEIPT-DATE', 'warning']],
  ],
  ['an objection to the advice', objection, delivered('12', '3'), []],
])('a receipt against its delivery: %s', (_name, advice, context, expected) => {
  const findings = type.context(advice, context);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(expected);
  for (const { rule } of findings) expect(type.findingTexts).toHaveProperty([rule]);
});

test.each<[string, ReceiptAdvice, string[]]>([
  ['all', whole, ['receive', 'receive-fully']],
  ['damaged', damaged, ['receive-with-discrepancies', 'receive-fully']],
  ['part', of({ receivedQuantity: '5' }), ['receive', 'receive-partly']],
  ['objection', objection, []],
])('moves the despatch advice and the order on: %s', (_name, advice, events) => {
  expect(type.causes?.(advice, delivered('12', '3')).map(({ event }) => event)).toEqual(events);
});

test('keeps apart what was kept and what was not', () => {
  const after = type.advance(delivered('12', '3').progress, damaged);
  expect(after.lines.map(({ received, refused }) => [received, refused])).toEqual([
    ['9', '3'],
    ['3', '0'],
  ]);
  expect(type.postings?.(damaged)).toEqual([
    { product: 'LAMP-01', owner: 'seller', from: 'despatched', to: 'received', quantity: '9' },
    { product: 'BOOK-07', owner: 'seller', from: 'despatched', to: 'received', quantity: '3' },
  ]);
  expect(type.advance(delivered('12', '3').progress, objection).lines).toEqual(delivered('12', '3').progress.lines);
});
