import type { Decimal } from 'decimal.js';
import type { Finding, Order } from '#standards';
import { numberIn, sumOf } from '../common/decimals.js';
import { broken } from '../common/findings.js';
import { checkDecimals, isTrue } from './order-amount-rules.js';

type Totals = NonNullable<Order['totals']>;
type Amount = Exclude<keyof Totals, `${string}Currency`>;

const amounts: readonly Amount[] = [
  'totalVatAmount',
  'sumOfLineNetAmount',
  'totalAmountWithoutVat',
  'totalAmountWithVat',
  'sumOfAllowances',
  'sumOfCharges',
  'paidAmount',
  'roundingAmount',
  'amountDueForPayment',
];

/** The totals, where the order states them: official rules R006 to R011, R016, R017 and, for their decimals, R028. */
export function checkTotals(order: Order): Finding[] {
  const totals = order.totals;
  if (!totals) return [];
  const findings = amounts.flatMap((term) => checkDecimals(totals[term], `/totals/${term}`));
  const parts = order.allowancesAndCharges ?? [];
  const countable = [...amounts.map((term) => totals[term]), ...order.lines.map((line) => line.netAmount)]
    .concat(parts.map(({ amount }) => amount))
    .every((amount) => amount === undefined || numberIn(amount));
  if (!countable || totals.sumOfLineNetAmount === undefined) return findings;
  return [...findings, ...checkSums(order, totals), ...checkDue(totals)];
}

function checkSums(order: Order, totals: Totals): Finding[] {
  const parts = order.allowancesAndCharges ?? [];
  const sum = (charges: boolean) =>
    sumOf(parts.filter(({ chargeIndicator }) => isTrue(chargeIndicator) === charges).map(({ amount }) => amount));
  return [
    ...compare('PEPPOL-T01-R008', 'sumOfLineNetAmount', totals, sumOf(order.lines.map((line) => line.netAmount))),
    ...compare('PEPPOL-T01-R009', 'sumOfAllowances', totals, sum(false)),
    ...compare('PEPPOL-T01-R010', 'sumOfCharges', totals, sum(true)),
    ...(numberIn(totals.sumOfLineNetAmount)?.lt(0) ? [broken('PEPPOL-T01-R007', '/totals/sumOfLineNetAmount')] : []),
    ...(numberIn(totals.amountDueForPayment)?.lt(0) ? [broken('PEPPOL-T01-R006', '/totals/amountDueForPayment')] : []),
  ];
}

function checkDue(totals: Totals): Finding[] {
  const net = sumOf([totals.sumOfLineNetAmount])
    .minus(sumOf([totals.sumOfAllowances]))
    .plus(sumOf([totals.sumOfCharges]));
  const withoutVat = numberIn(totals.totalAmountWithoutVat) ?? net;
  const withVat = numberIn(totals.totalAmountWithVat);
  const findings = totals.totalAmountWithoutVat ? compare('PEPPOL-T01-R011', 'totalAmountWithoutVat', totals, net) : [];
  if (!withVat) return findings;
  if (totals.totalVatAmount !== undefined) {
    findings.push(
      ...compare('PEPPOL-T01-R017', 'totalAmountWithVat', totals, withoutVat.plus(sumOf([totals.totalVatAmount]))),
    );
  }
  const due = withVat.minus(sumOf([totals.paidAmount])).plus(sumOf([totals.roundingAmount]));
  return [...findings, ...compare('PEPPOL-T01-R016', 'amountDueForPayment', totals, due)];
}

function compare(rule: string, term: Amount, totals: Totals, computed: Decimal): Finding[] {
  const stated = sumOf([totals[term]]);
  if (stated.eq(computed)) return [];
  return [broken(rule, `/totals/${term}`, { stated: stated.toFixed(), computed: computed.toFixed() })];
}
