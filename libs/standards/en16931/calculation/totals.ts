import { asAmount, Exact } from '../decimal/exact.js';
import { documentRules, type Rule } from '../rule/rule.js';
import type { TotalsView, View } from '../view/view.js';
import { mustEqual } from '../words/templates.js';
import type { Term } from '../words/terms.js';

/** What a total must be: nothing is asked for (`any`), or it cannot be computed since a part is missing (undefined). */
type Expected = (view: View) => Exact | 'any' | undefined;

/** A total that is computed from others. Where a part of the sum is missing that must be there, the sum is wrong, too. */
function sum(id: string, term: Term, name: keyof TotalsView, formula: string, expected: Expected): Rule {
  return {
    id,
    term,
    at: `/totals/${name}`,
    words: mustEqual(term, formula),
    holds: (view) => {
      const value = expected(view);
      const actual = view.totals[name];
      return value === 'any' || (value !== undefined && actual?.equals(value) === true);
    },
    params: (view) => {
      const value = expected(view);
      return {
        actual: view.model.totals?.[name] ?? '–',
        expected: value === undefined || value === 'any' ? '–' : asAmount(value),
      };
    },
  };
}

export function total(values: readonly (Exact | undefined)[]): Exact {
  return values.reduce<Exact>((sum, value) => (value ? sum.plus(value) : sum), Exact.zero);
}

const sumOfLines: Expected = ({ lines }) => total(lines.map(({ netAmount }) => netAmount)).rounded(2);

function sumOf(isCharge: boolean, name: 'sumOfAllowances' | 'sumOfCharges'): Expected {
  return ({ adjustments, model }) => {
    const parts = adjustments.filter((part) => part.isCharge === isCharge);
    const isSilent = parts.length === 0 && model.totals?.[name] === undefined;
    return isSilent ? 'any' : total(parts.map(({ amount }) => amount)).rounded(2);
  };
}

const withoutVat: Expected = ({ totals }) => {
  const { sumOfLineNetAmount: net, sumOfAllowances: allowances, sumOfCharges: charges } = totals;
  // Rounded only where there is something to add: otherwise the official rule compares the two as they stand.
  return net && (allowances || charges)
    ? net
        .minus(allowances ?? Exact.zero)
        .plus(charges ?? Exact.zero)
        .rounded(2)
    : net;
};

const sumOfTaxes: Expected = ({ breakdown }) =>
  breakdown.length === 0 ? 'any' : total(breakdown.map(({ taxAmount }) => taxAmount)).rounded(2);

/** The VAT total counts when it is in the document's currency, and only one is. */
const withVat: Expected = ({ model, totals, vatTotals }) => {
  if (model.documentCurrencyCode === undefined) {
    return 'any';
  }
  const { totalAmountWithoutVat: net, totalVatAmount: tax } = totals;
  return vatTotals.inDocumentCurrency === 1 && net && tax ? net.plus(tax).rounded(2) : undefined;
};

function open({ totals }: View): Exact | undefined {
  const { totalAmountWithVat: gross, paidAmount: paid } = totals;
  return gross && paid ? gross.minus(paid).rounded(2) : gross;
}

const due: Expected = (view) => {
  const { roundingAmount: rounding, amountDueForPayment: actual } = view.totals;
  const expected = open(view);
  if (!rounding || !expected) {
    return expected;
  }
  return actual?.minus(rounding).rounded(2).equals(expected) ? actual : expected.plus(rounding);
};

/** The arithmetic of the totals: BR-CO-10 to BR-CO-16. */
export const totalRules = documentRules([
  sum('BR-CO-10', 'BT-106', 'sumOfLineNetAmount', 'Σ BT-131', sumOfLines),
  sum('BR-CO-11', 'BT-107', 'sumOfAllowances', 'Σ BT-92', sumOf(false, 'sumOfAllowances')),
  sum('BR-CO-12', 'BT-108', 'sumOfCharges', 'Σ BT-99', sumOf(true, 'sumOfCharges')),
  sum('BR-CO-13', 'BT-109', 'totalAmountWithoutVat', 'BT-106 − BT-107 + BT-108', withoutVat),
  sum('BR-CO-14', 'BT-110', 'totalVatAmount', 'Σ BT-117', sumOfTaxes),
  sum('BR-CO-15', 'BT-112', 'totalAmountWithVat', 'BT-109 + BT-110', withVat),
  sum('BR-CO-16', 'BT-115', 'amountDueForPayment', 'BT-112 − BT-113 + BT-114', due),
]);
