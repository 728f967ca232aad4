import { Decimal } from 'decimal.js';
import { KontorError } from '../errors/kontor-error.js';
import { invalidAmount, currencyMismatch } from './money-errors.js';

/** An exact amount: `minor` counts minor units (cents) of the ISO 4217 `currency`. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

/** ISO 4217: the currencies whose minor unit is not a hundredth. */
const minorDigitsOf: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

/** Decimals of a currency's minor unit (ISO 4217): EUR 2, JPY 0, TND 3. */
export function minorDigits(currency: string): number {
  return minorDigitsOf[currency] ?? 2;
}

/** The widest amount a ledger takes; PostgreSQL's bigint ends at 9.2e18, sums of amounts must stay below it. */
export const maximumMinor = 10n ** 15n;

/** Enough digits for every amount that the notation below allows: the usual 20 would round away the last decimals. */
const Exact = Decimal.clone({ precision: 40 });

/** Plain decimal notation only: no exponent, no sign `+`, no grouping, a point as separator. */
const plainDecimal = /^-?\d{1,18}(\.\d{1,10})?$/;

/**
 * Reads an amount such as `12.5` exactly.
 * @throws KontorError `invalid-amount` for other notations, more decimals than the currency has (zeros behind them
 * do not count), or an absurd size.
 */
export function moneyOf(text: string, currency: string): Money {
  const digits = minorDigits(currency);
  if (!plainDecimal.test(text)) throw new KontorError(invalidAmount, { amount: text.slice(0, 40), currency, digits });
  const minor = new Exact(text).times(10 ** digits);
  if (!minor.isInteger() || minor.abs().gt(maximumMinor.toString())) {
    throw new KontorError(invalidAmount, { amount: text.slice(0, 40), currency, digits });
  }
  return { minor: BigInt(minor.toFixed(0)), currency };
}

/** The plain decimal notation with all minor digits: `12.50`. */
export function formatMinor(minor: bigint, currency: string): string {
  const digits = minorDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const all = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + all : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

export function formatMoney(money: Money): string {
  return formatMinor(money.minor, money.currency);
}

export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new KontorError(currencyMismatch, { left: left.currency, right: right.currency });
  }
  return { minor: left.minor + right.minor, currency: left.currency };
}

/** Rounds half up (away from zero), the rounding of invoices (EN 16931, section 6.4.3), to the currency's decimals. */
export function roundToCurrency(value: Decimal, currency: string): Decimal {
  return value.toDecimalPlaces(minorDigits(currency), Decimal.ROUND_HALF_UP);
}

/**
 * Splits an amount over weights so that the parts sum to the whole: every part is rounded down, the units that remain go
 * to the largest remainders first, to the earlier part on a tie.
 */
export function allocate(minor: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive in sum');
  if (minor < 0n) return allocate(-minor, weights).map((part) => -part);
  const parts = weights.map((weight) => (minor * weight) / total);
  const rest = minor - parts.reduce((sum, part) => sum + part, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (minor * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, Number(rest))) parts[index] = parts[index]! + 1n;
  return parts;
}
