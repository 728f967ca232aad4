import type { Samples } from '#doctype';
import type { Catalogue } from '#standards';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { draftCatalogue } from './catalogue-draft.js';

type Line = Catalogue['lines'][number];

const autumn = draftCatalogue({
  number: 'CAT-2026-0001',
  issueDate: '2026-09-01',
  name: 'Verlichting najaar',
  seller: sampleSeller,
  receiver: sampleBuyer,
  currency: 'EUR',
  validUntil: '2026-12-31',
  lines: [
    {
      product: 'LAMP-01',
      name: 'Bureaulamp, eik',
      description: 'Dimbaar, met snoer van 2 m',
      gtin: '5412345000013',
      unitCode: 'C62',
      netPrice: '34.95',
      vatCategory: 'S',
      vatRate: '21',
      minimumQuantity: '2',
      leadTimeDays: 5,
    },
    {
      product: 'BOOK-07',
      name: 'Handboek verlichting',
      unitCode: 'C62',
      netPrice: '17.3333',
      vatCategory: 'S',
      vatRate: '6',
    },
  ],
});

const [lamp, book] = autumn.lines as [Line, Line];

const bulbs: Catalogue = {
  ...autumn,
  number: 'CAT-2026-0002',
  actionCode: 'Update',
  contractReference: 'C-2026-17',
  sourceCatalogueReference: 'CAT-2026-0001',
  tradingTerms: [{ information: ['Franco vanaf 250 EUR.'] }],
  lines: [
    {
      identifier: '1',
      actionCode: 'Update',
      orderableUnit: 'XBX',
      contentUnitQuantity: '10',
      contentUnitQuantityUnitCode: 'C62',
      priceConditions: [
        { price: { netPrice: '280.00', netPriceCurrency: 'EUR', baseQuantity: '100', baseQuantityUnitCode: 'C62' } },
      ],
      item: { name: 'Ledlamp E27', sellersIdentifier: 'BULB-03', vatCategoryCode: 'S', vatRate: '21' },
    },
  ],
};

const line = (change: Partial<Line>): Catalogue => ({ ...autumn, lines: [{ ...lamp, ...change }, book] });
const item = (change: Partial<Line['item']>): Catalogue => line({ item: { ...lamp.item, ...change } });
const price = (change: object): Catalogue =>
  line({ priceConditions: [{ price: { ...lamp.priceConditions![0]!.price!, ...change } }] });
const { sellersIdentifier: _, standardIdentifier: _gtin, standardIdentifierScheme: _scheme, ...anonymous } = lamp.item;

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  [
    'a validity that ends before it starts',
    { ...autumn, validityPeriod: { startDate: '2027-01-01', endDate: '2026-12-31' } },
    'PEPPOL-T19-R001',
    'PEPPOL-T19-R007',
    'PEPPOL-T19-R011',
    'PEPPOL-T19-R013',
    'PEPPOL-T19-R016',
  ],
  ['a negative price', price({ netPrice: '-1.00' }), 'PEPPOL-T19-R006'],
  ['a negative minimum', line({ minimumOrderQuantity: '-1' }), 'PEPPOL-T19-R009'],
  [
    'a maximum below the minimum',
    line({ maximumOrderQuantity: '1', maximumOrderQuantityUnitCode: 'C62' }),
    'PEPPOL-T19-R010',
  ],
  ['an item that nobody can order', line({ item: anonymous }), 'PEPPOL-T19-R012'],
  [
    'an offer to oneself',
    { ...autumn, receiver: { ...autumn.receiver, ...addressedAs(sampleSeller.participantId) } },
    'KONTOR-CATALOGUE-PARTIES',
  ],
  [
    'a catalogue of last year',
    { ...autumn, validityPeriod: { startDate: '2026-01-01', endDate: '2026-08-31' } },
    'KONTOR-CATALOGUE-EXPIRED',
  ],
  [
    'two lines with one number',
    { ...autumn, lines: [lamp, { ...book, identifier: '1' }] },
    'KONTOR-CATALOGUE-LINE-TWICE',
  ],
  ['one item at two prices', item({ sellersIdentifier: 'BOOK-07' }), 'KONTOR-CATALOGUE-PRODUCT-TWICE'],
  ['a price for none', price({ baseQuantity: '0' }), 'KONTOR-CATALOGUE-BASE-QUANTITY'],
  ['an item without a price', line({ priceConditions: [] }), 'KONTOR-CATALOGUE-PRICELESS'],
  ['a GTIN that is none', item({ standardIdentifier: '5412345000014' }), 'KONTOR-ITEM-GTIN'],
];

export const catalogueSamples: Samples<Catalogue> = {
  accepted: [
    { name: 'two articles', body: autumn },
    { name: 'an article changed, priced for a hundred, sold by the box', body: bulbs },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
