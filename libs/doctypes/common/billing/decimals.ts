import { Decimal } from 'decimal.js';
import { exact } from '../decimals.js';

/** A number of a body that passed the structural check: XML Schema allows space around it, a `+`, and a bare point. */
export function decimalOf(text: string): Decimal {
  return exact(text.trim().replace(/^\+/, '').replace(/\.$/, ''));
}

/** What a line charges for one unit: the net price over its base quantity (BT-146, BT-149). */
export function unitPrice(price: { readonly netPrice: string; readonly baseQuantity?: string }): Decimal {
  const base = decimalOf(price.baseQuantity ?? '1');
  return base.isZero() ? decimalOf(price.netPrice) : decimalOf(price.netPrice).div(base);
}

/**
 * An amount as EN 16931 writes it: two decimals, half up, whatever the currency has; a line's net amount may be off by no
 * more than 0.02 (PEPPOL-EN16931-R120). Where the currency has fewer, what is due is made payable by BT-114.
 */
export function billAmount(value: Decimal): string {
  return value.toFixed(2, Decimal.ROUND_HALF_UP);
}

/** An amount of a body in plain notation, with its two decimals and with more where it has more. */
export function plainAmount(text: string): string {
  const value = decimalOf(text);
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}
