import { minorDigits } from '#kernel';
import { Decimal } from 'decimal.js';

/** A number of a body that passed the structural check: XML Schema allows space around it, a `+`, and a bare point. */
export function decimalOf(text: string): Decimal {
  return new Decimal(text.trim().replace(/^\+/, '').replace(/\.$/, ''));
}

/** Half up to the currency's decimals, but never more than the two that EN 16931 writes. */
export function roundAmount(value: Decimal, currency: string): Decimal {
  return value.toDecimalPlaces(amountDigits(currency), Decimal.ROUND_HALF_UP);
}

/** Plain notation with all decimals of the currency. */
export function amountText(value: Decimal, currency: string): string {
  return roundAmount(value, currency).toFixed(amountDigits(currency));
}

function amountDigits(currency: string): number {
  return Math.min(2, minorDigits(currency));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = new Decimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}

/** What a line charges for one unit: the net price over its base quantity (BT-146, BT-149). */
export function unitPrice(price: { readonly netPrice: string; readonly baseQuantity?: string }): Decimal {
  const base = price.baseQuantity === undefined ? new Decimal(1) : decimalOf(price.baseQuantity);
  return base.isZero() ? decimalOf(price.netPrice) : decimalOf(price.netPrice).div(base);
}
