import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { asAmount, Exact } from './exact.js';

const exact = (text: string): Exact => {
  const value = Exact.of(text);
  if (!value) {
    throw new Error(`no decimal: ${text}`);
  }
  return value;
};

const Precise = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_CEIL });
const numeral = fc.stringMatching(/^-?\d{1,15}(\.\d{1,12})?$/);

describe('an exact decimal', () => {
  it.each(['12', '-12.50', '+0.1', '.5', '7.', ' 3.00 '])('is read from %j', (text) => {
    expect(new Precise(exact(text).toString()).eq(new Precise(text.trim().replace(/^\+|\.$/g, '')))).toBe(true);
  });

  it.each(['', '1e5', 'NaN', '1,50', 'INF', '0x1', '1 000', '--1'])('is not read from %j', (text) => {
    expect(Exact.of(text)).toBeUndefined();
  });

  it('computes as decimal.js does', () => {
    fc.assert(
      fc.property(numeral, numeral, (left, right) => {
        const [a, b] = [exact(left), exact(right)];
        const [x, y] = [new Precise(left), new Precise(right)];
        expect(new Precise(a.plus(b).toString()).eq(x.plus(y))).toBe(true);
        expect(new Precise(a.minus(b).toString()).eq(x.minus(y))).toBe(true);
        expect(new Precise(a.times(b).toString()).eq(x.times(y))).toBe(true);
        expect(Math.sign(a.compare(b))).toBe(x.cmp(y));
        expect(a.equals(b)).toBe(x.eq(y));
      }),
    );
  });

  it('rounds halves upwards, as the official rules do', () => {
    fc.assert(
      fc.property(numeral, fc.nat(6), (text, decimals) => {
        expect(
          new Precise(exact(text).rounded(decimals).toString()).eq(new Precise(text).toDecimalPlaces(decimals)),
        ).toBe(true);
      }),
    );
    expect(exact('-1.005').rounded(2).toString()).toBe('-1.00');
    expect(exact('1.005').rounded(2).toString()).toBe('1.01');
  });

  it.each([
    ['12', '12.00'],
    ['-0.5', '-0.50'],
    ['1.234', '1.234'],
  ])('%s is shown as the amount %s', (text, amount) => {
    expect(asAmount(exact(text))).toBe(amount);
  });
});
