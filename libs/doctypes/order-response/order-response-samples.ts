import type { Samples } from '#doctype';
import type { OrderResponse } from '#standards';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { addressedAs } from '../common/participants.js';

type Line = NonNullable<OrderResponse['lines']>[number];

const accepted: OrderResponse = {
  number: 'OR-2026-0001',
  issueDate: '2026-09-08',
  responseCode: 'AP',
  documentCurrencyCode: 'EUR',
  purchaseOrderReference: 'PO-2026-0001',
  seller: { ...addressedAs(sampleSeller.participantId), name: sampleSeller.name },
  buyer: { ...addressedAs(sampleBuyer.participantId), name: sampleBuyer.name },
  delivery: { promisedPeriod: { startDate: '2026-09-18', endDate: '2026-09-21' } },
};

const fewer: Line = {
  identifier: '1',
  statusCode: '3',
  orderedQuantity: '10',
  orderedQuantityUnitCode: 'C62',
  price: { netPrice: '33.50' },
  item: { name: 'Bureaulamp, eik', sellersIdentifier: 'LAMP-01' },
  purchaseOrderLineReference: '1',
  note: 'Twee stuks zijn beschadigd.',
};
const none: Line = {
  identifier: '2',
  statusCode: '7',
  item: { name: 'Handboek verlichting', sellersIdentifier: 'BOOK-07' },
  purchaseOrderLineReference: '2',
};
const changed: OrderResponse = { ...accepted, number: 'OR-2026-0002', responseCode: 'CA', lines: [fewer, none] };
const rejected: OrderResponse = {
  ...accepted,
  number: 'OR-2026-0003',
  responseCode: 'RE',
  note: 'Wij leveren dit product niet meer.',
};
const acknowledged: OrderResponse = { ...accepted, number: 'OR-2026-0004', responseCode: 'AB' };
const substituted: OrderResponse = {
  ...changed,
  number: 'OR-2026-0005',
  lines: [
    { ...fewer, substitute: { identifier: '1', item: { name: 'Bureaulamp, beuk', sellersIdentifier: 'LAMP-02' } } },
    { ...none, statusCode: '5' },
  ],
};

const first = (change: Partial<Line>): OrderResponse => ({ ...changed, lines: [{ ...fewer, ...change }, none] });
const bare = (party: 'buyer' | 'seller'): OrderResponse => {
  const { name: _, ...unnamed } = accepted[party];
  return { ...accepted, [party]: unnamed };
};

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['a buyer of no name', bare('buyer'), 'PEPPOL-T76-R001'],
  ['a seller of no name', bare('seller'), 'PEPPOL-T76-R002'],
  ['two lines with one number', { ...changed, lines: [fewer, { ...none, identifier: '1' }] }, 'PEPPOL-T76-R003'],
  [
    'a promise that ends before it starts',
    { ...accepted, delivery: { promisedPeriod: { startDate: '2026-09-21', endDate: '2026-09-18' } } },
    'PEPPOL-T76-R004',
  ],
  [
    'a line promised to end before it starts',
    first({ delivery: { promisedPeriod: { startDate: '2026-09-21', endDate: '2026-09-18' } } }),
    'PEPPOL-T76-R004',
  ],
  ['a price in another currency', first({ price: { netPrice: '1.00', netPriceCurrency: 'USD' } }), 'PEPPOL-T76-R005'],
  [
    'another specification',
    { ...accepted, customizationId: 'urn:fdc:peppol.eu:poacc:trns:order:3' },
    'PEPPOL-T76-R006',
  ],
  ['changes without lines', { ...accepted, responseCode: 'CA' }, 'PEPPOL-T76-R007'],
  ['an acceptance with lines', { ...changed, responseCode: 'AP' }, 'PEPPOL-T76-R008'],
  ['a rejection with lines', { ...changed, responseCode: 'RE', note: 'Neen.' }, 'PEPPOL-T76-R009'],
  ['an acknowledgement with lines', { ...changed, responseCode: 'AB' }, 'PEPPOL-T76-R010'],
  ['a rejection for no reason', { ...accepted, responseCode: 'RE' }, 'KONTOR-ORDER-RESPONSE-REASON'],
  [
    'one order line answered twice',
    { ...changed, lines: [fewer, { ...none, purchaseOrderLineReference: '1' }] },
    'KONTOR-ORDER-RESPONSE-LINE-TWICE',
  ],
  ['a quantity of zero', first({ orderedQuantity: '0' }), 'KONTOR-ORDER-RESPONSE-LINE-QUANTITY'],
  ['a negative quantity', first({ orderedQuantity: '-1' }), 'KONTOR-ORDER-RESPONSE-LINE-QUANTITY'],
  ['a negative price', first({ price: { netPrice: '-0.01' } }), 'KONTOR-ORDER-RESPONSE-LINE-PRICE'],
  [
    'a base quantity of zero',
    first({ price: { netPrice: '1.00', baseQuantity: '0', baseQuantityUnitCode: 'C62' } }),
    'KONTOR-ORDER-RESPONSE-BASE-QUANTITY',
  ],
  [
    'a change that is not said',
    { ...changed, lines: [{ ...none, statusCode: '3' }] },
    'KONTOR-ORDER-RESPONSE-CHANGE-UNSAID',
  ],
  ['a code that is none', { ...accepted, responseCode: 'XX' }, 'PEPPOL-T76-B00801'],
];

export const orderResponseSamples: Samples<OrderResponse> = {
  accepted: [
    { name: 'accepted', body: accepted },
    { name: 'one line changed, one refused', body: changed },
    { name: 'rejected', body: rejected },
    { name: 'acknowledged', body: acknowledged },
    { name: 'another product instead', body: substituted },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
