import { documentRules, type Rule, rulesOver } from '../rule/rule.js';
import type { AdjustmentView, BreakdownView, LineView, TotalsView, View } from '../view/view.js';
import { twoDecimals } from '../words/templates.js';
import type { Term } from '../words/terms.js';

/** Counted on the text, as the official rules do: `1.000` has three decimals. */
export function hasTwoDecimals(text: string | undefined): boolean {
  if (text === undefined) {
    return true;
  }
  const point = text.indexOf('.');
  return point < 0 || text.length - point <= 3;
}

type Read<P> = (part: P) => string | undefined;

/** Of a part of the document with an amount: nothing to check where the part is not the rule's. */
function decimals<P extends { readonly path: string }>(id: string, term: Term, at: string, read: Read<P>): Rule<P> {
  return {
    id,
    term,
    at,
    words: twoDecimals(term),
    holds: (part) => hasTwoDecimals(read(part)),
    params: (part) => ({ actual: read(part) ?? '' }),
  };
}

const total = (id: string, term: Term, name: keyof TotalsView): Rule =>
  decimals<View>(id, term, `/totals/${name}`, ({ model }) => model.totals?.[name]);

const adjustment = (isCharge: boolean, id: string, term: Term, name: 'amount' | 'baseAmount'): Rule<AdjustmentView> =>
  decimals<AdjustmentView>(id, term, `/${name}`, (part) => (part.isCharge === isCharge ? part.entry[name] : undefined));

/** Amounts of money have two decimals: BR-DEC. */
export const decimalRules = [
  documentRules([
    total('BR-DEC-09', 'BT-106', 'sumOfLineNetAmount'),
    total('BR-DEC-10', 'BT-107', 'sumOfAllowances'),
    total('BR-DEC-11', 'BT-108', 'sumOfCharges'),
    total('BR-DEC-12', 'BT-109', 'totalAmountWithoutVat'),
    total('BR-DEC-13', 'BT-110', 'totalVatAmount'),
    total('BR-DEC-14', 'BT-112', 'totalAmountWithVat'),
    total('BR-DEC-15', 'BT-111', 'totalVatAmountInAccountingCurrency'),
    total('BR-DEC-16', 'BT-113', 'paidAmount'),
    total('BR-DEC-17', 'BT-114', 'roundingAmount'),
    total('BR-DEC-18', 'BT-115', 'amountDueForPayment'),
  ]),
  rulesOver(
    ({ adjustments }) => adjustments,
    [
      adjustment(false, 'BR-DEC-01', 'BT-92', 'amount'),
      adjustment(false, 'BR-DEC-02', 'BT-93', 'baseAmount'),
      adjustment(true, 'BR-DEC-05', 'BT-99', 'amount'),
      adjustment(true, 'BR-DEC-06', 'BT-100', 'baseAmount'),
    ],
  ),
  rulesOver(
    ({ lineAdjustments }) => lineAdjustments,
    [
      adjustment(false, 'BR-DEC-24', 'BT-136', 'amount'),
      adjustment(false, 'BR-DEC-25', 'BT-137', 'baseAmount'),
      adjustment(true, 'BR-DEC-27', 'BT-141', 'amount'),
      adjustment(true, 'BR-DEC-28', 'BT-142', 'baseAmount'),
    ],
  ),
  rulesOver(
    ({ breakdown }) => breakdown,
    [
      decimals<BreakdownView>('BR-DEC-19', 'BT-116', '/taxableAmount', ({ entry }) => entry.taxableAmount),
      decimals<BreakdownView>('BR-DEC-20', 'BT-117', '/taxAmount', ({ entry }) => entry.taxAmount),
    ],
  ),
  rulesOver(
    ({ lines }) => lines,
    [decimals<LineView>('BR-DEC-23', 'BT-131', '/netAmount', ({ line }) => line.netAmount)],
  ),
];
