import type { Draft } from '../../en16931/view/draft.js';
import { Exact } from '../../en16931/decimal/exact.js';
import { catalogue, type Catalogue } from '../../ubl/index.js';
import { isProfile, startsWithCustomization } from '../shared/head.js';
import { isAtLeastZero, isNegative } from '../rule/numbers.js';
import { isNamed } from '../shared/parties.js';
import { numbered, type Params, type Rule } from '../rule/rule.js';
import { areInOrder } from '../rule/times.js';
import { vatCategoryRules } from '../shared/vat.js';

type Document = Draft<Catalogue>;
type Line = NonNullable<Document['lines']>[number];
type Period = NonNullable<Document['validityPeriod']>;

const { fatal } = numbered<Catalogue>('PEPPOL-T19');

/** The rules of a catalogue (T19). */
export const catalogueRules: readonly Rule<Catalogue>[] = [
  isProfile(catalogue, 'R017', [
    'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3',
    'urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3',
  ]),
  startsWithCustomization(catalogue, 'R018'),
  fatal('R001', {
    at: 'validityPeriod',
    term: 'endDate',
    text: 'peppol-period-order',
    holds: ({ startDate, endDate }) => areInOrder(startDate, endDate),
    params: dates,
  }),
  fatal('R004', { at: 'seller', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R005', { at: 'customer', text: 'peppol-party-unnamed', holds: isNamed }),
  ...quantityRules(),
  ...validityRules(),
  ...vatCategoryRules('PEPPOL-T19', { rate: 'R014', standard: 'R015' }, 'lines/each/item'),
  fatal('R012', {
    at: 'lines/each/item',
    text: 'peppol-item-identifier',
    holds: ({ standardIdentifier, sellersIdentifier }) =>
      standardIdentifier !== undefined || sellersIdentifier !== undefined,
  }),
];

function quantityRules(): Rule<Catalogue>[] {
  return [
    fatal('R008', {
      at: 'lines/each',
      term: 'maximumOrderQuantity',
      text: 'peppol-negative',
      holds: ({ maximumOrderQuantity }) => !isNegative(maximumOrderQuantity),
      params: ({ maximumOrderQuantity = '' }) => ({ value: maximumOrderQuantity }),
    }),
    fatal('R009', {
      at: 'lines/each',
      term: 'minimumOrderQuantity',
      text: 'peppol-negative',
      holds: ({ minimumOrderQuantity }) => !isNegative(minimumOrderQuantity),
      params: ({ minimumOrderQuantity = '' }) => ({ value: minimumOrderQuantity }),
    }),
    fatal('R010', {
      at: 'lines/each',
      term: 'maximumOrderQuantity',
      text: 'peppol-order-quantity-range',
      holds: ({ maximumOrderQuantity, minimumOrderQuantity }) => {
        const [maximum, minimum] = [Exact.of(maximumOrderQuantity), Exact.of(minimumOrderQuantity)];
        return !maximum || !minimum || maximum.compare(minimum) >= 0;
      },
      params: ({ maximumOrderQuantity = '', minimumOrderQuantity = '' }) => ({
        maximum: maximumOrderQuantity,
        minimum: minimumOrderQuantity,
      }),
    }),
    fatal('R006', {
      at: 'lines/each/priceConditions/each',
      term: 'price/netPrice',
      text: 'peppol-negative',
      holds: ({ price }) => isAtLeastZero(price?.netPrice),
      params: ({ price }) => ({ value: price?.netPrice ?? '' }),
    }),
  ];
}

/** A line lies within the catalogue's validity, a price within its line's; what has no period has that around it. */
function validityRules(): Rule<Catalogue>[] {
  return [
    fatal('R007', {
      at: 'lines/each',
      term: 'validityPeriod',
      text: 'peppol-line-validity',
      holds: ({ validityPeriod }, document) => isWithin(validityPeriod, document.validityPeriod ?? {}),
      params: ({ validityPeriod }, document) => dates(narrowed(validityPeriod, document.validityPeriod ?? {})),
    }),
    fatal('R013', {
      at: 'lines/each',
      term: 'validityPeriod',
      text: 'peppol-period-order',
      holds: (line, document) => isInOrder(lineValidity(line, document)),
      params: (line, document) => dates(lineValidity(line, document)),
    }),
    {
      id: 'PEPPOL-T19-R011',
      severity: 'fatal',
      text: 'peppol-price-validity',
      breaches: (document) => pricesThat(document, (price, line) => !isWithin(price, line)),
    },
    {
      id: 'PEPPOL-T19-R016',
      severity: 'fatal',
      text: 'peppol-period-order',
      breaches: (document) => pricesThat(document, (price, line) => !isInOrder(narrowed(price, line))),
    },
  ];
}

/** The periods of prices, each with that of its line, that break a rule. */
function pricesThat(document: Document, isBroken: (price: Period | undefined, line: Period) => boolean) {
  return (document.lines ?? []).flatMap((line, lineIndex) =>
    (line.priceConditions ?? []).flatMap(({ price }, index) => {
      const around = lineValidity(line, document);
      return isBroken(price?.validityPeriod, around)
        ? [
            {
              path: `/lines/${lineIndex}/priceConditions/${index}/price/validityPeriod`,
              params: dates(narrowed(price?.validityPeriod, around)),
            },
          ]
        : [];
    }),
  );
}

function lineValidity({ validityPeriod }: Line, document: Document): Period {
  return narrowed(validityPeriod, document.validityPeriod ?? {});
}

function narrowed(period: Period | undefined, around: Period): Period {
  return { startDate: period?.startDate ?? around.startDate, endDate: period?.endDate ?? around.endDate };
}

/** Both ends lie in the period around; a date that is none has its own finding. */
function isWithin(period: Period | undefined, around: Period): boolean {
  const { startDate, endDate } = narrowed(period, around);
  return [startDate, endDate].every((date) => areInOrder(around.startDate, date) && areInOrder(date, around.endDate));
}

function isInOrder({ startDate, endDate }: Period): boolean {
  return areInOrder(startDate, endDate);
}

function dates({ startDate = '…', endDate = '…' }: Period): Params {
  return { start: startDate, end: endDate };
}
