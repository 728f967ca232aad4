import { Exact } from '../decimal/exact.js';
import type { View } from '../view/view.js';

/** What lines, allowances and charges of a category add up to; of one rate where it is given. */
export function taxableSum(view: View, category: string, rate?: Exact): Exact {
  const belongs = (part: { readonly category: string; readonly rate: Exact | undefined }) =>
    part.category === category && (rate === undefined || part.rate?.equals(rate) === true);
  let sum = Exact.zero;
  for (const line of view.lines) {
    if (line.netAmount && belongs(line)) {
      sum = sum.plus(line.netAmount);
    }
  }
  for (const { amount, isCharge, ...taxed } of view.adjustments) {
    if (amount && isCharge !== undefined && belongs(taxed)) {
      sum = isCharge ? sum.plus(amount) : sum.minus(amount);
    }
  }
  return sum;
}

/** The tax on an amount, rounded once: the rules look at the size only, so that credit may be written either way. */
export function taxOn(taxable: Exact, rate: Exact): Exact {
  return taxable.absolute().times(rate).shifted(2).rounded(2);
}

/** The official rules allow a difference of less than one whole unit of currency. */
export function isWithinOne(actual: Exact, expected: Exact): boolean {
  return actual.minus(expected).absolute().compare(Exact.one) < 0;
}
