import { type Draft } from '../../en16931/view/draft.js';
import { Exact } from '../../en16931/decimal/exact.js';
import { type Binding, type Order, type OrderChange } from '../../ubl/index.js';
import { isCode } from '../../codelists/index.js';
import { singleCurrency, twoDecimals } from '../shared/amounts.js';
import { isProfile, startsWithCustomization } from '../shared/head.js';
import { uniqueLineIdentifiers } from '../shared/lines.js';
import { difference, isAboveZero, isAtLeastZero, isEqual, isNear, isNegative, orZero, sumOf } from '../rule/numbers.js';
import { isNamed } from '../shared/parties.js';
import { allowanceRules } from './order-allowances.js';
import { totalRules } from './order-totals.js';
import { numbered, type Rule } from '../rule/rule.js';
import { vatCategoryRules } from '../shared/vat.js';

type Either = Order | OrderChange;
type Line = NonNullable<Draft<Order>['lines']>[number];

/** What the rules of the order and of its change differ in. */
interface Kind {
  readonly profiles: readonly string[];
  readonly sumOfLines: 'fatal' | 'warning';
}

/** The rules of an order (T01) and of an order change (T114), which are numbered alike. */
export function orderRules(binding: Binding, kind: Kind): Rule<Either>[] {
  const { fatal, warning } = numbered<Either>(binding.rules);
  const id = (number: string) => `${binding.rules}-${number}`;
  return [
    isProfile(binding, 'R031', kind.profiles),
    startsWithCustomization(binding, 'R034'),
    singleCurrency(binding, id('R003')),
    twoDecimals(binding, id('R028')),
    warning('R002', {
      at: '',
      term: 'validityPeriod',
      text: 'peppol-validity-end',
      holds: ({ validityPeriod }) => validityPeriod?.endDate !== undefined,
    }),
    fatal('R014', { at: 'originator', text: 'peppol-party-unnamed', holds: isNamed }),
    ...vatNumberRules(binding.rules),
    ...totalRules(binding.rules, kind.sumOfLines),
    ...allowanceRules(binding.rules),
    ...vatCategoryRules(binding.rules, { rate: 'R029', standard: 'R030' }, 'allowancesAndCharges/each'),
    ...vatCategoryRules(binding.rules, { rate: 'R029', standard: 'R030' }, 'lines/each/item'),
    uniqueLineIdentifiers(id('R001')),
    ...lineRules(binding.rules),
    ...priceRules(binding.rules),
    fatal('R035', {
      at: 'lines/each/quotationLineReference',
      text: 'peppol-quotation',
      holds: (_, { quotationReference }) => quotationReference !== undefined,
    }),
  ];
}

/** VAT numbers begin with the code of the country that gave them. */
function vatNumberRules(prefix: string): Rule<Either>[] {
  const { fatal } = numbered<Either>(prefix);
  return (['buyer', 'invoicee'] as const).map((at) =>
    fatal('R026', {
      at,
      term: 'vatIdentifier',
      text: 'peppol-vat-prefix',
      holds: ({ vatIdentifier, taxScheme = 'VAT' }) =>
        vatIdentifier === undefined || taxScheme !== 'VAT' || isCountryOfVat(vatIdentifier.slice(0, 2)),
      params: ({ vatIdentifier = '' }) => ({ value: vatIdentifier }),
    }),
  );
}

/** Territories that the list of countries has and the rule's own, which is older, has not. */
const unknownToTheRule = ['1A', 'BQ', 'CW', 'RE', 'SS', 'SX', 'XI'];

/** Greece may use EL. */
function isCountryOfVat(prefix: string): boolean {
  return prefix === 'EL' || (isCode('ISO3166', prefix) && !unknownToTheRule.includes(prefix));
}

function lineRules(prefix: string): Rule<Either>[] {
  const { fatal, warning } = numbered<Either>(prefix);
  const at = 'lines/each';
  return [
    fatal('R024', {
      at,
      term: 'netAmount',
      text: 'peppol-line-amount',
      holds: isLineAmount,
      params: ({ netAmount = '0', orderedQuantity = '1', price }) => ({
        stated: netAmount,
        quantity: orderedQuantity,
        price: price?.netPrice ?? '0',
        base: price?.baseQuantity ?? '1',
      }),
    }),
    fatal('R025', {
      at: 'lines/each/price',
      term: 'baseQuantity',
      text: 'peppol-base-quantity',
      holds: ({ baseQuantity }) => baseQuantity === undefined || isAboveZero(baseQuantity),
      params: ({ baseQuantity = '' }) => ({ value: baseQuantity }),
    }),
    fatal('R004', {
      at,
      term: 'orderedQuantity',
      text: 'peppol-negative',
      holds: ({ orderedQuantity }) => isAtLeastZero(orderedQuantity),
      params: ({ orderedQuantity = '' }) => ({ value: orderedQuantity }),
    }),
    warning('R013', {
      at,
      term: 'orderedQuantity',
      text: 'peppol-quantity-missing',
      holds: ({ orderedQuantity }) => orderedQuantity !== undefined,
    }),
  ];
}

/** Quantity × price / base quantity + charges − allowances, multiplied by the base quantity so that nothing is divided. */
function isLineAmount(line: Line): boolean {
  const { netAmount, orderedQuantity = '1', price, allowancesAndCharges = [] } = line;
  const amountsOf = (indicator: string) =>
    allowancesAndCharges
      .filter(({ chargeIndicator }) => chargeIndicator?.trim() === indicator)
      .map(({ amount }) => amount);
  const stated = orZero(netAmount);
  const quantity = Exact.of(orderedQuantity);
  const netPrice = orZero(price?.netPrice);
  const base = Exact.of(price?.baseQuantity ?? '1');
  const charges = sumOf(amountsOf('true'))?.rounded(2);
  const allowances = sumOf(amountsOf('false'))?.rounded(2);
  if (!stated || !quantity || !netPrice || !base || !charges || !allowances) {
    return true;
  }
  const divisor = base.isZero() ? Exact.one : base;
  return isNear(stated.minus(charges).plus(allowances).times(divisor), quantity.times(netPrice), divisor.absolute());
}

function priceRules(prefix: string): Rule<Either>[] {
  const { fatal } = numbered<Either>(prefix);
  const at = 'lines/each/price';
  return [
    fatal('R019', {
      at,
      term: 'netPrice',
      text: 'peppol-net-price',
      holds: ({ netPrice, grossPrice, discount }) =>
        grossPrice === undefined || (discount !== undefined && isEqual(netPrice, difference(grossPrice, discount))),
      params: ({ netPrice = '', grossPrice = '', discount = '' }) => ({ netPrice, grossPrice, discount }),
    }),
    fatal('R005', {
      at,
      term: 'netPrice',
      text: 'peppol-negative',
      holds: ({ netPrice }) => isAtLeastZero(netPrice),
      params: ({ netPrice = '' }) => ({ value: netPrice }),
    }),
    fatal('R027', {
      at,
      term: 'grossPrice',
      text: 'peppol-negative',
      holds: ({ grossPrice }) => !isNegative(grossPrice),
      params: ({ grossPrice = '' }) => ({ value: grossPrice }),
    }),
    fatal('R033', {
      at,
      term: 'discount',
      text: 'peppol-negative',
      holds: ({ discount }) => !isNegative(discount),
      params: ({ discount = '' }) => ({ value: discount }),
    }),
  ];
}
