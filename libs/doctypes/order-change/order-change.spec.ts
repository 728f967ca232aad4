import { agreed, describeDocumentType, type CaseProgress } from '#doctype';
import type { OrderChange, OrderResponse } from '#standards';
import { freshLine } from '../common/progress.js';
import { sampleCase, sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { orderChangeType as type } from './order-change.js';

describeDocumentType(type, { progress: sampleCase({ answer: 'accepted', confirmed: '10' }) });

const [more, mixed, discounted] = type.samples.accepted.map(({ body }) => body) as [
  OrderChange,
  OrderChange,
  OrderChange,
];
const [lamps, books] = more.lines as [OrderChange['lines'][number], OrderChange['lines'][number]];
const of = (...lines: object[]) => ({ ...more, lines }) as OrderChange;
const bulb = mixed.lines[2]!;

describe('a change against its order', () => {
  test.each<[string, OrderChange, Parameters<typeof sampleContext>[0], string[]]>([
    ['comes before the answer', more, {}, []],
    ['comes after the answer', more, { answer: 'accepted' }, []],
    ['is silent about a line', of(lamps), {}, []],
    ['comes after a part was despatched', more, { despatched: '1' }, ['KONTOR-ORDER-CHANGE-DESPATCHED']],
    ['changes what was rejected', more, { answer: 'rejected' }, ['KONTOR-ORDER-CHANGE-REJECTED']],
    ['speaks another currency', { ...more, documentCurrencyCode: 'USD' }, {}, ['KONTOR-ORDER-CHANGE-CURRENCY']],
    ['is older than the order', { ...more, issueDate: '2026-09-01' }, {}, ['KONTOR-ORDER-CHANGE-DATE']],
    ['changes what is not there', of({ ...lamps, identifier: '9' }), {}, ['KONTOR-ORDER-CHANGE-LINE-UNKNOWN']],
    ['cancels what is not there', of({ ...bulb, statusCode: '2' }), {}, ['KONTOR-ORDER-CHANGE-LINE-UNKNOWN']],
    ['adds what is there', of({ ...bulb, identifier: '1' }), {}, ['KONTOR-ORDER-CHANGE-LINE-EXISTS']],
    ['adds what nobody sells', of(bulb), {}, ['KONTOR-ORDER-CHANGE-PRODUCT-UNKNOWN']],
    [
      'alters a line without saying so',
      of({ ...lamps, statusCode: '4' }),
      {},
      ['KONTOR-ORDER-CHANGE-LINE-ALTERED', 'KONTOR-ORDER-CHANGE-PRICE-ALTERED'],
    ],
    [
      'repeats what the seller did not confirm',
      of({ ...lamps, statusCode: '4', orderedQuantity: '12', price: { netPrice: '34.95' } }),
      { answer: 'accepted-with-changes', confirmed: '10' },
      ['KONTOR-ORDER-CHANGE-LINE-ALTERED'],
    ],
    ['changes an order that nobody knows', more, { unknown: true }, []],
  ])('%s', (_, change, given, rules) => {
    const findings = type.context(change, sampleContext(given));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const finding of findings) expect(type.findingTexts).toHaveProperty([finding.text ?? finding.rule]);
  });

  test('looks up what it adds, and only that', () => {
    expect([more, mixed].map((change) => type.products?.(change))).toEqual([[], ['BULB-03']]);
  });
});

describe('the case after a change', () => {
  const agreedIn = ({ lines }: CaseProgress) => lines.map((each) => [agreed(each).quantity, agreed(each).price]);

  test.each<[string, OrderChange, CaseProgress, [string, string][]]>([
    [
      'changed',
      more,
      sampleCase({}),
      [
        ['20', '33.5'],
        ['3', '17.3333'],
      ],
    ],
    [
      'cancelled and added',
      mixed,
      sampleCase({}),
      [
        ['12', '34.95'],
        ['0', '17.3333'],
        ['24', '3.2'],
      ],
    ],
    [
      'priced for a hundred',
      discounted,
      sampleCase({}),
      [
        ['300', '0.4'],
        ['3', '17.3333'],
      ],
    ],
    [
      'silent',
      of(books),
      sampleCase({ confirmed: '10' }),
      [
        ['10', '34.95'],
        ['3', '17.3333'],
      ],
    ],
  ])('%s', (_, change, before, lines) => {
    expect(agreedIn(type.advance(before, change))).toEqual(lines);
  });

  test('is open for another answer', () => {
    const { lines, documents } = type.advance(sampleCase({ answer: 'accepted', confirmed: '10' }), more);
    expect(documents.map((document) => [document.type, document.answer])).toEqual([
      ['order', undefined],
      ['order-response', undefined],
      ['order-change', undefined],
    ]);
    expect(lines[0]).toEqual(freshLine({ ...sampleCase({}).lines[0]!, ordered: '20', orderedPrice: '33.5' }));
  });
});

describe('the totals of a changed order', () => {
  test.each<[string, OrderChange, string[]]>([
    ['20 × 33.50 at 21 %, 3 × 17.3333 at 6 %', more, ['722.00', '143.82', '865.82']],
    ['12 × 34.95 and 24 × 3.20 at 21 %', mixed, ['496.20', '104.20', '600.40']],
    ['300 × 0.40 − 5 and freight of 25 at 21 %', discounted, ['140.00', '29.40', '169.40']],
  ])('%s', (_, { totals }, amounts) => {
    expect([totals?.totalAmountWithoutVat, totals?.totalVatAmount, totals?.amountDueForPayment]).toEqual(amounts);
  });
});

describe('the order that is changed', () => {
  const order = allDocumentTypes.find(({ id }) => id === 'order')!;

  test.each([
    ['placed', 'placed'],
    ['acknowledged', 'placed'],
    ['accepted', 'placed'],
    ['accepted-with-changes', 'placed'],
    ['rejected', undefined],
    ['partly-despatched', undefined],
    ['despatched', undefined],
    ['partly-received', undefined],
    ['received', undefined],
  ])('%s → %s', (state, next) => {
    const [caused] = type.causes?.(more, sampleContext({ state })) ?? [];
    expect(caused?.on).toEqual(sampleContext({}).references[0]?.reference);
    expect(order.machine.next(state, caused!.event)).toBe(next);
  });

  test('is answered anew', () => {
    const response = allDocumentTypes.find(({ id }) => id === 'order-response')!;
    const answer = response.samples.accepted[0]!.body;
    const progress = type.advance(response.advance(sampleCase({}), answer), more);
    expect(response.context(answer, { ...sampleContext({}), progress })).toEqual([]);
    expect(agreedIn(response.advance(progress, answer))).toEqual(['20', '3']);
  });

  test('is not asked about a line that was cancelled', () => {
    const response = allDocumentTypes.find(({ id }) => id === 'order-response')!;
    const [, changed] = response.samples.accepted.map(({ body }) => body) as [unknown, OrderResponse];
    const answer = { ...changed, lines: changed.lines!.slice(0, 1) };
    const rules = (progress: CaseProgress) =>
      response.context(answer, { ...sampleContext({}), progress }).map(({ rule }) => rule);
    const silence = 'KONTOR-ORDER-RESPONSE-LINE-SILENT';
    expect(rules(sampleCase({}))).toContain(silence);
    const { lines, ...rest } = mixed;
    expect(rules(type.advance(sampleCase({}), { ...rest, lines: lines.slice(0, 2) }))).not.toContain(silence);
  });

  const agreedIn = ({ lines }: CaseProgress) => lines.map((each) => agreed(each).quantity);
});
