import type { Samples } from '#doctype';
import type { OrderResponseAdvanced } from '#standards';
import { addressedAs } from '../common/participants.js';
import type { ResponseLine } from '../common/response/any-response.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

const accepted: OrderResponseAdvanced = {
  number: 'OA-2026-0001',
  issueDate: '2026-09-10',
  responseCode: 'AP',
  documentCurrencyCode: 'EUR',
  purchaseOrderReference: 'PO-2026-0001',
  orderChangeReference: 'OC-2026-0001',
  seller: { ...addressedAs(sampleSeller.participantId), name: sampleSeller.name },
  buyer: { ...addressedAs(sampleBuyer.participantId), name: sampleBuyer.name },
  delivery: { promisedPeriod: { startDate: '2026-09-18', endDate: '2026-09-21' } },
};

const later: ResponseLine = {
  identifier: '1',
  note: 'De rest volgt in oktober.',
  statusCode: '3',
  orderedQuantity: '15',
  orderedQuantityUnitCode: 'C62',
  maximumBackorderQuantity: '5',
  delivery: { promisedPeriod: { startDate: '2026-09-21', endDate: '2026-09-25' } },
  price: { netPrice: '33.50' },
  item: { name: 'Bureaulamp, eik', sellersIdentifier: 'LAMP-01' },
  purchaseOrderLineReference: '1',
};
const unchanged: ResponseLine = {
  identifier: '2',
  statusCode: '5',
  item: { name: 'Handboek verlichting', sellersIdentifier: 'BOOK-07' },
  purchaseOrderLineReference: '2',
};
const { orderChangeReference: _, ...ofOrder } = accepted;
const lineByLine: OrderResponseAdvanced = {
  ...ofOrder,
  number: 'OA-2026-0002',
  responseCode: 'CA',
  lines: [later, unchanged],
};
const first = (change: Partial<ResponseLine>): OrderResponseAdvanced => ({
  ...lineByLine,
  lines: [{ ...later, ...change }, unchanged],
});
const { name: _name, ...unnamed } = accepted.buyer;

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a buyer of no name', { ...accepted, buyer: unnamed }, 'PEPPOL-T116-R001'],
  [
    'two lines with one number',
    { ...lineByLine, lines: [later, { ...unchanged, identifier: '1' }] },
    'PEPPOL-T116-R003',
  ],
  [
    'a promise that ends before it starts',
    { ...accepted, delivery: { promisedPeriod: { startDate: '2026-09-21', endDate: '2026-09-18' } } },
    'PEPPOL-T116-R004',
  ],
  ['a price in another currency', first({ price: { netPrice: '1.00', netPriceCurrency: 'USD' } }), 'PEPPOL-T116-R005'],
  ['changes without lines', { ...accepted, responseCode: 'CA' }, 'PEPPOL-T116-R007'],
  ['an acceptance with lines', { ...lineByLine, responseCode: 'AP' }, 'PEPPOL-T116-R008'],
  ['a rejection for no reason', { ...accepted, responseCode: 'RE' }, 'KONTOR-ORDER-RESPONSE-REASON'],
  ['a quantity of zero', first({ orderedQuantity: '0' }), 'KONTOR-ORDER-RESPONSE-LINE-QUANTITY'],
  ['a negative price', first({ price: { netPrice: '-0.01' } }), 'KONTOR-ORDER-RESPONSE-LINE-PRICE'],
];

export const orderResponseAdvancedSamples: Samples<OrderResponseAdvanced> = {
  accepted: [
    { name: 'a changed order accepted', body: accepted },
    { name: 'line by line, with what follows later', body: lineByLine },
    {
      name: 'rejected',
      body: { ...accepted, number: 'OA-2026-0003', responseCode: 'RE', note: 'Wij leveren dit product niet meer.' },
    },
    {
      name: 'another product instead',
      body: {
        ...first({
          substitute: { identifier: '1', item: { name: 'Bureaulamp, beuk', sellersIdentifier: 'LAMP-02' } },
        }),
        number: 'OA-2026-0004',
      },
    },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
