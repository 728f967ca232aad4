import fc from 'fast-check';
import { creditNoteType, invoiceType, orderType } from '#doctypes';
import { isFatal } from '#standards';
import type { Body, Json } from './pointer';
import { put } from './pointer';
import { lineShapeOf } from './shape';
import { lineNet, totalsOf, withTotals } from './totals';

const line = fc.record({
  quantity: fc.integer({ min: 100, max: 9_999 }).map((count) => (count / 100).toFixed(2)),
  netPrice: fc.integer({ min: 2_000, max: 999_999 }).map((price) => (price / 1000).toFixed(3)),
  vat: fc.constantFrom(['S', '21'], ['S', '12'], ['S', '6'], ['Z', '0']),
  discount: fc.option(fc.integer({ min: 1, max: 100 }).map((cents) => (cents / 100).toFixed(2))),
});

/** Whether the official rules agree with the amounts is what matters. */
describe.each([invoiceType, creditNoteType, orderType])('the amounts of $id', (type) => {
  const sample = type.samples.accepted[0]!.body as unknown as Body;
  const model = (sample['lines'] as Body[])[0]!;

  test('satisfy every rule, whatever the lines', () => {
    const quantity = lineShapeOf(type.id)!.quantity;
    const property = fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (drawn) => {
      const lines = drawn.map(({ quantity: count, netPrice, vat: [category, rate], discount }, index) => {
        const item = { ...(model['item'] as Body), vatCategoryCode: category!, vatRate: rate! };
        const allowance = discount && { chargeIndicator: 'false', reason: 'x', amount: discount };
        return {
          ...model,
          identifier: String(index + 1),
          [quantity]: count,
          price: { netPrice },
          item,
          ...(allowance ? { allowancesAndCharges: [allowance] } : {}),
        };
      });
      const body = withTotals(type.id, put(sample, '/lines', lines as unknown as Json));
      expect(type.rules(body as never).filter(isFatal)).toEqual([]);
    });
    fc.assert(property, { numRuns: 60 });
  });
});

test.each([
  ['3', '4.35', undefined, '13.05'],
  ['7', '1.005', undefined, '7.04'],
  ['250', '1.99', '100', '4.98'],
  ['1,5', '2', undefined, undefined],
  ['2', 'about 3', undefined, undefined],
  ['', '2', undefined, undefined],
  ['2', '2', '0', undefined],
])('%s × %s per %s is %s', (invoicedQuantity, netPrice, baseQuantity, expected) => {
  const price = { netPrice, ...(baseQuantity ? { baseQuantity } : {}) };
  expect(lineNet({ invoicedQuantity, price }, lineShapeOf('invoice')!)?.toFixed(2)).toBe(expected);
});

test('VAT is rounded once for each rate, and an exemption says why', () => {
  const lines = ['0.12', '0.12', '0.12'].map((netPrice) => ({
    invoicedQuantity: '1',
    price: { netPrice },
    item: { vatCategoryCode: 'S', vatRate: '21' },
  }));
  const exempt = { invoicedQuantity: '1', price: { netPrice: '5' }, item: { vatCategoryCode: 'AE', vatRate: '0' } };
  const body = withTotals('invoice', { lines: [...lines, exempt] });
  // Line by line it would be 3 × 0.03 = 0.09.
  expect(body['vatBreakdown']).toEqual([
    { taxableAmount: '0.36', taxAmount: '0.08', vatCategoryCode: 'S', vatRate: '21' },
    {
      taxableAmount: '5.00',
      taxAmount: '0.00',
      vatCategoryCode: 'AE',
      vatRate: '0',
      exemptionReasonCode: 'VATEX-EU-AE',
      exemptionReason: 'Reverse charge',
    },
  ]);
  expect(totalsOf('invoice', body)!.due.toFixed(2)).toBe('5.44');
});

test('a type without amounts is left alone', () => {
  const body = { lines: [{ deliveredQuantity: '3' }] };
  expect(withTotals('despatch-advice', body)).toBe(body);
  expect(totalsOf('despatch-advice', body)).toBeUndefined();
});
