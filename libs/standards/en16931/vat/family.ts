import { asAmount, Exact } from '../decimal/exact.js';
import { documentRules, type Rule, type RuleGroup, rulesOver } from '../rule/rule.js';
import { type AdjustmentView, type BreakdownView, isVat, type LineView, type Taxed, type View } from '../view/view.js';
import type { Term } from '../words/terms.js';
import type { VatCategory } from './categories.js';
import { exemptionText, rateText, taxableText, taxText } from './rate-texts.js';
import { isWithinOne, taxableSum, taxOn } from './sums.js';
import { breakdownText, identifierText } from './texts.js';

/** The ten rules that every VAT category has, 01 to 10, generated from what the category asks for. */
export function vatFamily(category: VatCategory): RuleGroup[] {
  const { prefix } = category;
  const allowance = (part: AdjustmentView) => part.isCharge === false;
  const charge = (part: AdjustmentView) => part.isCharge === true;
  return [
    documentRules([
      inBreakdown(category),
      identified(category, `${prefix}-02`, 'BT-151', ({ lines }) => lines),
      identified(category, `${prefix}-03`, 'BT-95', ({ adjustments }) => adjustments.filter(allowance)),
      identified(category, `${prefix}-04`, 'BT-102', ({ adjustments }) => adjustments.filter(charge)),
    ]),
    rulesOver(({ lines }) => lines, [rateRule<LineView>(category, `${prefix}-05`, 'BT-152', '/item/vatRate')]),
    rulesOver(
      ({ adjustments }) => adjustments,
      [
        rateRule<AdjustmentView>(category, `${prefix}-06`, 'BT-96', '/vatRate', allowance),
        rateRule<AdjustmentView>(category, `${prefix}-07`, 'BT-103', '/vatRate', charge),
      ],
    ),
    rulesOver(({ breakdown }) => breakdown, [taxable(category), tax(category), exemption(category)]),
  ];
}

const isOf =
  ({ code }: VatCategory) =>
  (part: Taxed) =>
    part.category === code && part.isVat;

/** Where the official rules for the standard rate look at the category only, whatever tax it is of. */
const isNamed = (category: VatCategory) =>
  category.code === 'S' ? (part: Taxed) => part.category === category.code : isOf(category);

function inBreakdown(category: VatCategory): Rule {
  const { prefix, byRate } = category;
  const ours = isOf(category);
  const count = ({ breakdown, vatTotals }: View) =>
    breakdown.filter(ours).length + vatTotals.surplusCategories.filter((code) => code === category.code).length;
  const isUsed = isNamed(category);
  const uses = ({ lines, adjustments }: View) => lines.some(isUsed) || adjustments.some(isUsed);
  return {
    id: `${prefix}-01`,
    term: 'BT-118',
    at: '/vatBreakdown',
    words: breakdownText(category, 'BT-118'),
    holds: (view) =>
      byRate ? uses(view) === view.breakdown.some(isUsed) : count(view) === 1 || !(uses(view) || count(view) > 0),
    params: (view) => ({ count: String(count(view)) }),
  };
}

/** The identifiers of the parties that a category needs, or must not have. */
function identified(category: VatCategory, id: string, term: Term, parts: (view: View) => readonly Taxed[]): Rule {
  const ours = isOf(category);
  // Of the lines, not of allowances and charges.
  const isUsed = term === 'BT-151' ? isNamed(category) : ours;
  return {
    id,
    term: (view) => (sellerIs(category, view) ? 'BT-48' : 'BT-31'),
    at: (view) => (sellerIs(category, view) ? '/buyer/vatIdentifier' : '/seller/vatIdentifier'),
    words: identifierText(category, term),
    holds: (view) =>
      !parts(view).some(isUsed) || (parts(view).some(ours) && sellerIs(category, view) && buyerIs(category, view)),
  };
}

function sellerIs(category: VatCategory, { model }: View): boolean {
  const { seller, taxRepresentative } = model;
  const hasVat = seller?.vatIdentifier !== undefined && isVat(seller.taxScheme);
  const representative = taxRepresentative?.vatIdentifier !== undefined && isVat(taxRepresentative.taxScheme);
  switch (category.seller) {
    case 'noVat':
      return !hasVat && !representative;
    case 'vat':
      return hasVat || representative;
    default:
      return seller?.vatIdentifier !== undefined || seller?.taxRegistrationIdentifier !== undefined || representative;
  }
}

function buyerIs(category: VatCategory, { model: { buyer } }: View): boolean {
  const hasVat = buyer?.vatIdentifier !== undefined && isVat(buyer.taxScheme);
  switch (category.buyer) {
    case 'vat':
      return hasVat;
    case 'vatOrRegistration':
      return hasVat || buyer?.legalRegistrationIdentifier !== undefined;
    case 'noVat':
      return !hasVat;
    default:
      return true;
  }
}

const rateTests: Readonly<Record<VatCategory['rate'], (rate: Exact | undefined) => boolean>> = {
  zero: (rate) => rate?.isZero() === true,
  positive: (rate) => rate !== undefined && rate.compare(Exact.zero) > 0,
  notNegative: (rate) => rate !== undefined && !rate.isNegative(),
  absent: (rate) => rate === undefined,
};

function rateRule<P extends Taxed & { readonly path: string }>(
  category: VatCategory,
  id: string,
  term: Term,
  at: string,
  isAsked: (part: P) => boolean = () => true,
): Rule<P> {
  const ours = isOf(category);
  const test = rateTests[category.rate];
  return {
    id,
    term,
    at,
    words: rateText(category, term),
    holds: (part) => !ours(part) || !isAsked(part) || test(part.rate),
    params: ({ rate }) => ({ actual: rate?.toString() ?? '–' }),
  };
}

function taxable(category: VatCategory): Rule<BreakdownView> {
  const { code, prefix, byRate } = category;
  const ours = isOf(category);
  const sum = (part: BreakdownView, view: View) => taxableSum(view, code, byRate ? part.rate : undefined);
  return {
    id: `${prefix}-08`,
    term: 'BT-116',
    at: '/taxableAmount',
    words: taxableText(category),
    holds: (part, view) => {
      if (!ours(part) || (byRate && part.rate === undefined)) {
        return true;
      }
      const expected = sum(part, view);
      return byRate
        ? (code !== 'S' || isTaxed(view, code, part.rate)) &&
            part.taxableAmount !== undefined &&
            isWithinOne(part.taxableAmount, expected)
        : part.taxableAmount?.equals(expected) === true;
    },
    params: (part, view) => ({ actual: part.entry.taxableAmount ?? '–', expected: asAmount(sum(part, view)) }),
  };
}

/** Whether anything is taxed at the rate; the official rule for the standard rate asks for it even where the sum is 0. */
function isTaxed({ lines, adjustments }: View, category: string, rate: Exact | undefined): boolean {
  const belongs = (part: Taxed) => part.category === category && rate !== undefined && part.rate?.equals(rate) === true;
  return lines.some(belongs) || adjustments.some(belongs);
}

function tax(category: VatCategory): Rule<BreakdownView> {
  const ours = isOf(category);
  const expected = ({ taxableAmount, rate }: BreakdownView) =>
    category.byRate ? taxableAmount && rate && taxOn(taxableAmount, rate) : Exact.zero;
  return {
    id: `${category.prefix}-09`,
    term: 'BT-117',
    at: '/taxAmount',
    words: taxText(category),
    holds: (part) => {
      if (!ours(part)) {
        return true;
      }
      const right = expected(part);
      const { taxAmount } = part;
      return category.byRate
        ? taxAmount !== undefined && right !== undefined && isWithinOne(taxAmount.absolute(), right)
        : taxAmount?.isZero() === true;
    },
    params: (part) => ({ actual: part.entry.taxAmount ?? '–', expected: asAmount(expected(part) ?? Exact.zero) }),
  };
}

function exemption(category: VatCategory): Rule<BreakdownView> {
  const ours = isOf(category);
  return {
    id: `${category.prefix}-10`,
    term: 'BT-120',
    at: '/exemptionReason',
    words: exemptionText(category),
    holds: (part) => {
      const { exemptionReason, exemptionReasonCode } = part.entry;
      const hasReason = exemptionReason !== undefined || exemptionReasonCode !== undefined;
      return !ours(part) || hasReason === category.exemption;
    },
  };
}
