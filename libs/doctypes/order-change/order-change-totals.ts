import type { OrderChange } from '#standards';
import { amountText, exact, exactOrZero, rounded, sumOf } from '../common/decimals.js';
import type { ChangeLine } from './order-change-status.js';

type Amount = ReturnType<typeof exact>;
type AllowanceOrCharge = NonNullable<OrderChange['allowancesAndCharges']>[number];

/** The totals of an order as it is after a change. VAT is rounded once for each rate (EN 16931, BR-CO-17). */
export function changedTotals(
  lines: readonly ChangeLine[],
  entries: readonly AllowanceOrCharge[],
  currency: string,
): NonNullable<OrderChange['totals']> {
  const isCharge = (entry: AllowanceOrCharge) => entry.chargeIndicator.trim() === 'true';
  const charges = entries.filter(isCharge);
  const allowances = entries.filter((entry) => !isCharge(entry));
  const net = sumOf(lines.map(({ netAmount }) => netAmount));
  const added = sumOf(charges.map((entry) => entry.amount));
  const taken = sumOf(allowances.map((entry) => entry.amount));
  const vat = sumOfVat(
    [
      ...lines.map(({ item, netAmount }) => ({ rate: item.vatRate, amount: exactOrZero(netAmount) })),
      ...charges.map(({ vatRate, amount }) => ({ rate: vatRate, amount: exact(amount) })),
      ...allowances.map(({ vatRate, amount }) => ({ rate: vatRate, amount: exact(amount).negated() })),
    ],
    currency,
  );
  const without = net.plus(added).minus(taken);
  const text = (value: Amount) => amountText(value, currency);
  return {
    totalVatAmount: text(vat),
    sumOfLineNetAmount: text(net),
    ...(allowances.length === 0 ? {} : { sumOfAllowances: text(taken) }),
    ...(charges.length === 0 ? {} : { sumOfCharges: text(added) }),
    totalAmountWithoutVat: text(without),
    totalAmountWithVat: text(without.plus(vat)),
    amountDueForPayment: text(without.plus(vat)),
  };
}

function sumOfVat(
  amounts: readonly { readonly rate: string | undefined; readonly amount: Amount }[],
  currency: string,
): Amount {
  const taxable = new Map<string, Amount>();
  for (const { rate, amount } of amounts) {
    const key = exactOrZero(rate).toFixed();
    taxable.set(key, sumOf([taxable.get(key), amount]));
  }
  return sumOf(Array.from(taxable, ([rate, amount]) => rounded(amount.times(rate).div(100), currency)));
}
