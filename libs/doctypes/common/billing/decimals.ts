import type { Decimal } from 'decimal.js';
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
