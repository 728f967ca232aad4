import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { isPlainDecimal, quantityOf, stockUnits } from './quantity.js';

test.each(['0', '1', '-1', '1.5', '0.000001', '999999999999.999999', '-0'])('"%s" is a plain decimal', (text) => {
  expect(isPlainDecimal(text)).toBe(true);
});

test.each(['', '1e5', 'NaN', 'Infinity', '1,50', '+1', '.5', '1.', ' 1', '1\n', '1.0000001', '1000000000000', '٣'])(
  '"%s" is not',
  (text) => {
    expect(isPlainDecimal(text)).toBe(false);
  },
);

test.each([
  ['1', 1_000_000n],
  ['0.000001', 1n],
  ['-2.5', -2_500_000n],
  ['999999999999.999999', 999_999_999_999_999_999n],
])('%s is %s units of stock', (quantity, units) => {
  expect(stockUnits(quantity)).toBe(units);
  expect(quantityOf(units).toFixed()).toBe(quantity);
});

test('every quantity a document can carry survives the ledger', () => {
  const most = 10n ** 18n - 1n;
  fc.assert(
    fc.property(fc.bigInt({ min: -most, max: most }), (units) => {
      const quantity = quantityOf(units);
      expect(isPlainDecimal(quantity.toFixed())).toBe(true);
      expect(stockUnits(new Decimal(quantity.toFixed()))).toBe(units);
    }),
  );
});
