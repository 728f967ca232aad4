import { Decimal } from 'decimal.js';

/** Quantities and prices in documents: plain notation, bounded so that no sum of them loses a digit. */
const plain = /^-?\d{1,12}(\.\d{1,6})?$/;

/** True for text that is a plain decimal of at most 12 integer digits and 6 decimals: `1e5`, `NaN`, `1,50` are not. */
export function isPlainDecimal(text: string): boolean {
  return plain.test(text);
}

/** Units of stock in a ledger are millionths, so that every quantity a document can carry is a whole number of them. */
export const stockUnitDigits = 6;

/** A quantity as a whole number of ledger units of stock. */
export function stockUnits(quantity: Decimal | string): bigint {
  return BigInt(new Decimal(quantity).times(10 ** stockUnitDigits).toFixed(0));
}

export function quantityOf(units: bigint): Decimal {
  return new Decimal(units.toString()).div(10 ** stockUnitDigits);
}
