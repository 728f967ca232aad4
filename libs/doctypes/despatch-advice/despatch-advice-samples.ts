import type { Samples } from '#doctype';
import { gs1CheckDigit } from '#kernel';
import type { DespatchAdvice } from '#standards';
import { addressOf } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

type Line = DespatchAdvice['lines'][number];

const containerCode = '35412345000000001';
const sscc = containerCode + gs1CheckDigit(containerCode);

const lamps: Line = {
  identifier: '1',
  deliveredQuantity: '12',
  deliveredQuantityUnitCode: 'C62',
  purchaseOrderLineReference: '1',
  item: {
    name: 'Bureaulamp, eik',
    sellersIdentifier: 'LAMP-01',
    standardIdentifier: '5412345678908',
    standardIdentifierScheme: '0160',
  },
};
const books: Line = {
  identifier: '2',
  deliveredQuantity: '3',
  deliveredQuantityUnitCode: 'C62',
  purchaseOrderLineReference: '2',
  item: { name: 'Handboek verlichting', sellersIdentifier: 'BOOK-07' },
};

const whole: DespatchAdvice = {
  number: 'DA-2026-0001',
  issueDate: '2026-09-17',
  issueTime: '12:00:00',
  orderReferences: [{ reference: 'PO-2026-0001' }],
  despatchParty: {
    ...addressedAs(sampleSeller.participantId),
    name: sampleSeller.name,
    postalAddress: addressOf(sampleSeller),
  },
  consignee: {
    ...addressedAs(sampleBuyer.participantId),
    name: sampleBuyer.name,
    postalAddress: addressOf(sampleBuyer),
  },
  shipment: {
    identifier: '1',
    grossWeight: '31.5',
    grossWeightUnitCode: 'KGM',
    totalTransportHandlingUnitQuantity: '1',
    consignment: { identifier: '1', carrier: { name: 'Oefenpost' } },
    delivery: {
      trackingIdentifier: 'OP-77',
      estimatedPeriod: { startDate: '2026-09-18', endDate: '2026-09-19' },
      despatch: { actualDate: '2026-09-17' },
    },
  },
  lines: [
    {
      ...lamps,
      transportHandlingUnits: [
        {
          identifier: sscc,
          identifierScheme: 'SSCC',
          transportHandlingUnitTypeCode: 'PX',
          shippingMarks: ['Breekbaar'],
        },
      ],
    },
    { ...books, item: { ...books.item, instances: [{ lotNumber: 'L-9' }] } },
  ],
};

const { shipment: _, ...unshipped } = whole;
/** A part of the lamps, of two lots; the rest follows. */
const part: DespatchAdvice = {
  ...unshipped,
  number: 'DA-2026-0002',
  note: 'Eerste deel.',
  lines: [
    { ...lamps, deliveredQuantity: '4' },
    {
      ...lamps,
      identifier: '2',
      deliveredQuantity: '3',
      outstandingQuantity: '5',
      outstandingQuantityUnitCode: 'C62',
      outstandingReasons: ['Volgt op 24 september.'],
    },
  ],
};

const first = (change: Partial<Line>): DespatchAdvice => ({ ...whole, lines: [{ ...lamps, ...change }, books] });
const delivery = (change: object): DespatchAdvice => ({
  ...whole,
  shipment: { identifier: '1', delivery: { ...whole.shipment?.delivery, ...change } },
});

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['goods without a number', first({ item: { name: 'Lamp' } }), 'PEPPOL-T16-R003'],
  ['a negative quantity', first({ deliveredQuantity: '-1' }), 'PEPPOL-T16-R006'],
  ['a quantity of zero', first({ deliveredQuantity: '0.000' }), 'KONTOR-DESPATCH-LINE-QUANTITY'],
  ['a quantity of 13 digits', first({ deliveredQuantity: '1234567890123' }), 'KONTOR-NUMBER-SIZE'],
  [
    'an outstanding quantity for no reason',
    first({ outstandingQuantity: '1', outstandingQuantityUnitCode: 'C62' }),
    'PEPPOL-T16-R007',
  ],
  ['a buyer of no name', { ...whole, buyer: { postalAddress: { countryCode: 'BE' } } }, 'PEPPOL-T16-R008'],
  ['a seller of no name', { ...whole, seller: { postalAddress: { countryCode: 'BE' } } }, 'PEPPOL-T16-R009'],
  ['an originator of no name', { ...whole, originator: { postalAddress: { countryCode: 'BE' } } }, 'PEPPOL-T16-R010'],
  ['another specification', { ...whole, customizationId: 'urn:fdc:peppol.eu:poacc:trns:order:3' }, 'PEPPOL-T16-R011'],
  [
    'two lines with one number',
    { ...whole, lines: [lamps, { ...books, identifier: '1' }] },
    'KONTOR-DESPATCH-LINE-IDENTIFIER',
  ],
  ['no order', { ...whole, orderReferences: [] }, 'KONTOR-DESPATCH-ORDER-MISSING'],
  [
    'two orders',
    { ...whole, orderReferences: [{ reference: 'PO-1' }, { reference: 'PO-2' }] },
    'KONTOR-DESPATCH-ORDERS',
  ],
  ['a line of another order', first({ purchaseOrderReference: 'PO-2026-0009' }), 'KONTOR-DESPATCH-ORDERS'],
  [
    'a delivery that ends before it starts',
    delivery({ estimatedPeriod: { startDate: '2026-09-20', endDate: '2026-09-19' } }),
    'KONTOR-DESPATCH-PERIOD',
  ],
  [
    'an arrival before the departure',
    delivery({ estimatedPeriod: { endDate: '2026-09-16' } }),
    'KONTOR-DESPATCH-ARRIVAL',
  ],
  [
    'a wrong SSCC',
    first({ transportHandlingUnits: [{ identifier: '354123450000000010', identifierScheme: 'SSCC' }] }),
    'KONTOR-DESPATCH-SSCC',
  ],
  ['a wrong GTIN', first({ item: { ...lamps.item, standardIdentifier: '5412345678901' } }), 'KONTOR-ITEM-GTIN'],
  ['no lines', { ...whole, lines: [] }, 'PEPPOL-T16-B00107'],
];

export const despatchAdviceSamples: Samples<DespatchAdvice> = {
  accepted: [
    { name: 'all of it on one pallet', body: whole },
    { name: 'a part in two lots', body: part },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
