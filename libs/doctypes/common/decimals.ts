import { Decimal } from 'decimal.js';
import { isPlainDecimal, minorDigits } from '#kernel';

/** Wide enough that no product of a quantity and a price loses a digit, whatever their size. */
const Exact = Decimal.clone({ precision: 80 });

/** The exact value of a quantity, price or amount that `isPlainDecimal` accepts. */
export function exact(text: string): Decimal {
  let value = read.get(text);
  if (value === undefined) {
    value = new Exact(text.trim());
    if (read.size >= mostRead) read.clear();
    if (text.length <= longestRead) read.set(text, value);
  }
  return value;
}

/**
 * Numbers read before: the rules of a document read the same few quantities, prices and amounts again and again. A Decimal
 * never changes, so that all may share it. Some hundred kilobytes at most.
 */
const read = new Map<string, Decimal>();
const mostRead = 4_000;
const longestRead = 20;

/** The exact value of what may lack: zero then. */
export function exactOrZero(text: string | undefined): Decimal {
  return text === undefined ? new Exact(0) : exact(text);
}

/** The value where the text is a number of sane size, otherwise undefined: the rule that judges sizes says so. */
export function numberIn(text: string | undefined): Decimal | undefined {
  return text !== undefined && isPlainDecimal(text.trim()) ? exact(text) : undefined;
}

export function sumOf(values: Iterable<Decimal | string | undefined>): Decimal {
  let sum: Decimal = new Exact(0);
  for (const value of values) sum = sum.plus(typeof value === 'object' ? value : exactOrZero(value));
  return sum;
}

/** Rounded half up, away from zero, to the decimals of the currency. */
export function rounded(value: Decimal, currency: string): Decimal {
  return value.toDecimalPlaces(minorDigits(currency), Decimal.ROUND_HALF_UP);
}

/** An amount as documents write it: `12.50`. Rounds half up. */
export function amountText(value: Decimal, currency: string): string {
  return value.toFixed(minorDigits(currency), Decimal.ROUND_HALF_UP);
}

/** A quantity or price in plain notation, without zeros that say nothing: `12.5`. */
export function plainText(value: Decimal): string {
  return value.toFixed();
}

/** The price of one unit, to ten decimals, from a price that may be stated for several; undefined where it has none. */
export function priceEach(
  price: { readonly netPrice: string; readonly baseQuantity?: string } | undefined,
): string | undefined {
  const net = numberIn(price?.netPrice);
  const base = numberIn(price?.baseQuantity ?? '1');
  return net && base?.gt(0) ? plainText(net.div(base).toDecimalPlaces(10, Decimal.ROUND_HALF_UP)) : undefined;
}

/** The net amount of a line: quantity × net price / base quantity + charges − allowances, rounded once. */
export function lineNetAmount(line: {
  readonly quantity: string;
  readonly netPrice: string;
  readonly baseQuantity?: string;
  readonly charges?: Decimal;
  readonly allowances?: Decimal;
  readonly currency: string;
}): Decimal {
  const gross = exact(line.quantity)
    .times(exact(line.netPrice))
    .div(exact(line.baseQuantity ?? '1'));
  return rounded(gross.plus(line.charges ?? 0).minus(line.allowances ?? 0), line.currency);
}
