import { Exact } from '../../en16931/decimal/exact.js';
import type { Draft } from '../../en16931/view/draft.js';
import type { Severity } from '../../finding/finding.js';
import type { Order, OrderChange } from '../../ubl/index.js';
import { isAtLeastZero, isEqual, orZero, sumOf } from '../rule/numbers.js';
import { numbered, type Params, type Rule } from '../rule/rule.js';

type Either = Order | OrderChange;
type Document = Draft<Either>;
type Totals = NonNullable<Document['totals']>;
type Term = Exclude<keyof Totals, `${string}Currency`>;

/** The anticipated totals of an order and of its change. */
export function totalRules(prefix: string, sumOfLines: Severity): Rule<Either>[] {
  const { fatal, rule } = numbered<Either>(prefix);
  const notNegative = (number: string, term: Term) =>
    fatal(number, {
      at: 'totals',
      term,
      text: 'peppol-negative',
      holds: (totals) => !areStated(totals) || isAtLeastZero(totals[term]),
      params: (totals) => ({ value: totals[term] ?? '' }),
    });
  return [
    notNegative('R006', 'amountDueForPayment'),
    notNegative('R007', 'sumOfLineNetAmount'),
    rule(sumOfLines)('R008', {
      at: 'totals',
      term: 'sumOfLineNetAmount',
      text: 'peppol-sum-of-lines',
      holds: (totals, order) => !areStated(totals) || isEqual(totals.sumOfLineNetAmount, sumOfLineAmounts(order)),
      params: ({ sumOfLineNetAmount }, order) => compared(sumOfLineNetAmount, sumOfLineAmounts(order)),
    }),
    fatal('R009', {
      at: 'totals',
      term: 'sumOfAllowances',
      text: 'peppol-sum-of-allowances',
      holds: (totals, order) => !areStated(totals) || isEqual(totals.sumOfAllowances ?? '0', sumOfAll('false', order)),
      params: ({ sumOfAllowances = '0' }, order) => compared(sumOfAllowances, sumOfAll('false', order)),
    }),
    fatal('R010', {
      at: 'totals',
      term: 'sumOfCharges',
      text: 'peppol-sum-of-charges',
      holds: (totals, order) => !areStated(totals) || isEqual(totals.sumOfCharges ?? '0', sumOfAll('true', order)),
      params: ({ sumOfCharges = '0' }, order) => compared(sumOfCharges, sumOfAll('true', order)),
    }),
    fatal('R011', {
      at: 'totals',
      term: 'totalAmountWithoutVat',
      text: 'peppol-total-without-vat',
      holds: (totals) =>
        !areStated(totals) ||
        (totals.sumOfLineNetAmount !== undefined &&
          (totals.totalAmountWithoutVat === undefined || isEqual(totals.totalAmountWithoutVat, withoutVat(totals)))),
      params: (totals) => compared(totals.totalAmountWithoutVat, withoutVat(totals)),
    }),
    fatal('R016', {
      at: 'totals',
      term: 'amountDueForPayment',
      text: 'peppol-amount-due',
      holds: (totals) => !isWithVat(totals) || isEqual(totals.amountDueForPayment, amountDue(totals)),
      params: (totals) => compared(totals.amountDueForPayment, amountDue(totals)),
    }),
    fatal('R017', {
      at: 'totals',
      term: 'totalAmountWithVat',
      text: 'peppol-total-with-vat',
      holds: (totals) =>
        !isWithVat(totals) ||
        totals.totalVatAmount === undefined ||
        isEqual(totals.totalAmountWithVat, withVat(totals)),
      params: (totals) => compared(totals.totalAmountWithVat, withVat(totals)),
    }),
  ];
}

/** The group also holds the tax total, which may stand alone. */
function areStated(totals: Totals): boolean {
  return Object.entries(totals).some(([term, value]) => value !== undefined && !term.startsWith('totalVatAmount'));
}

/** The official rules take a total of zero for one that is not there. */
function isWithVat({ totalAmountWithVat }: Totals): boolean {
  return Exact.of(totalAmountWithVat)?.isZero() === false;
}

function sumOfLineAmounts({ lines = [] }: Document): Exact | undefined {
  return sumOf(lines.map(({ netAmount }) => netAmount))?.rounded(2);
}

function sumOfAll(indicator: string, { allowancesAndCharges = [] }: Document): Exact | undefined {
  const counted = allowancesAndCharges.filter(({ chargeIndicator }) => chargeIndicator?.trim() === indicator);
  return sumOf(counted.map(({ amount }) => amount))?.rounded(2);
}

/** Lines − allowances + charges. */
function withoutVat({ sumOfLineNetAmount, sumOfAllowances, sumOfCharges }: Totals): Exact | undefined {
  return total([sumOfLineNetAmount, sumOfCharges], [sumOfAllowances]);
}

/** The total without VAT, as stated or else as computed, + VAT. */
function withVat(totals: Totals): Exact | undefined {
  const without =
    totals.totalAmountWithoutVat === undefined ? withoutVat(totals) : Exact.of(totals.totalAmountWithoutVat);
  const vat = orZero(totals.totalVatAmount);
  return without && vat && without.plus(vat);
}

/** The total with VAT − paid + rounding. */
function amountDue({ totalAmountWithVat, paidAmount, roundingAmount }: Totals): Exact | undefined {
  return total([totalAmountWithVat, roundingAmount], [paidAmount]);
}

function total(added: readonly (string | undefined)[], taken: readonly (string | undefined)[]): Exact | undefined {
  const [plus, minus] = [sumOf(added), sumOf(taken)];
  return plus && minus && plus.minus(minus);
}

function compared(stated: string | undefined, computed: Exact | undefined): Params {
  return { stated: stated ?? '', computed: computed?.toString() ?? '' };
}
