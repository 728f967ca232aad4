import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import {
  addMoney,
  allocate,
  formatMinor,
  formatMoney,
  maximumMinor,
  minorDigits,
  moneyOf,
  roundToCurrency,
} from './money.js';

test.each([
  ['12.5', 'EUR', 1250n, '12.50'],
  ['0', 'EUR', 0n, '0.00'],
  ['-0', 'EUR', 0n, '0.00'],
  ['-0.05', 'EUR', -5n, '-0.05'],
  ['007.10', 'EUR', 710n, '7.10'],
  ['12.500', 'EUR', 1250n, '12.50'],
  ['1234', 'JPY', 1234n, '1234'],
  ['1.234', 'TND', 1234n, '1.234'],
  ['10000000000000.00', 'EUR', maximumMinor, '10000000000000.00'],
])('%s %s is %s minor units, written %s', (text, currency, minor, written) => {
  expect(moneyOf(text, currency)).toEqual({ minor, currency });
  expect(formatMoney(moneyOf(text, currency))).toBe(written);
});

test.each([
  ['1e5', 'EUR'],
  ['NaN', 'EUR'],
  ['Infinity', 'EUR'],
  ['1,50', 'EUR'],
  ['1.234,50', 'EUR'],
  ['+1', 'EUR'],
  ['', 'EUR'],
  [' 1', 'EUR'],
  ['1.', 'EUR'],
  ['.5', 'EUR'],
  ['0x10', 'EUR'],
  ['1\n', 'EUR'],
  ['12.345', 'EUR'],
  ['1.5', 'JPY'],
  ['1.2345', 'TND'],
  ['10000000000000.01', 'EUR'],
  ['-10000000000000.01', 'EUR'],
  // Twenty-three digits: a computation in twenty would lose the last one and take it.
  ['9999999999999.0000000001', 'EUR'],
])('"%s" is no amount in %s', (text, currency) => {
  expect(() => moneyOf(text, currency)).toThrow(
    expect.objectContaining({
      code: 'invalid-amount',
      params: { amount: text, currency, digits: minorDigits(currency) },
    }),
  );
});

test('a refusal repeats no more than forty characters of what was given', () => {
  expect(() => moneyOf('9'.repeat(5_000), 'EUR')).toThrow(
    expect.objectContaining({ params: { amount: '9'.repeat(40), currency: 'EUR', digits: 2 } }),
  );
});

const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'TND');
const minorUnits = fc.bigInt({ min: -maximumMinor, max: maximumMinor });

test('what is written is read back, to the last unit', () => {
  fc.assert(
    fc.property(minorUnits, currency, (minor, code) => {
      expect(moneyOf(formatMinor(minor, code), code)).toEqual({ minor, currency: code });
    }),
  );
});

test('amounts add up within a currency only', () => {
  expect(addMoney(moneyOf('0.10', 'EUR'), moneyOf('0.20', 'EUR'))).toEqual(moneyOf('0.30', 'EUR'));
  expect(() => addMoney(moneyOf('1', 'EUR'), moneyOf('1', 'USD'))).toThrow(
    expect.objectContaining({ code: 'currency-mismatch', params: { left: 'EUR', right: 'USD' } }),
  );
});

test.each([
  ['1.005', 'EUR', '1.01'],
  ['1.004999', 'EUR', '1'],
  ['-1.005', 'EUR', '-1.01'],
  ['-1.004', 'EUR', '-1'],
  ['2.675', 'EUR', '2.68'],
  ['0.5', 'JPY', '1'],
  ['-0.5', 'JPY', '-1'],
  ['0.0005', 'TND', '0.001'],
])('%s %s rounds to %s', (value, code, rounded) => {
  expect(roundToCurrency(new Decimal(value), code).toFixed()).toBe(rounded);
});

test.each([
  [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
  [101n, [1n, 1n, 1n], [34n, 34n, 33n]],
  [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
  [5n, [3n, 7n], [2n, 3n]],
  [10n, [0n, 1n, 2n], [0n, 3n, 7n]],
  [1n, [0n, 5n], [0n, 1n]],
  [0n, [1n, 2n], [0n, 0n]],
])('%s over %s is %s', (minor, weights, parts) => {
  expect(allocate(minor, weights)).toEqual(parts);
});

test.each([[[]], [[0n, 0n]], [[2n, -1n]], [[-1n]]])('weights %s cannot share anything', (weights) => {
  expect(() => allocate(100n, weights)).toThrow(RangeError);
});

test('parts sum to the whole, and none is a unit away from its exact share', () => {
  const weightsOf = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0n));
  fc.assert(
    fc.property(minorUnits, weightsOf, (minor, weights) => {
      const parts = allocate(minor, weights);
      const total = weights.reduce((sum, weight) => sum + weight, 0n);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(minor);
      parts.forEach((part, index) => {
        const distance = part * total - minor * weights[index]!;
        expect(distance < total && distance > -total).toBe(true);
      });
    }),
  );
});
