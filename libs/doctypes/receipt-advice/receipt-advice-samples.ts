import type { Samples } from '#doctype';
import type { ReceiptAdvice } from '#standards';
import { addressOf } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';

type Line = ReceiptAdvice['lines'][number];

const lamps: Line = {
  identifier: '1',
  receivedQuantity: '12',
  receivedQuantityUnitCode: 'C62',
  purchaseOrderLineReference: '1',
  despatchLineReference: '1',
  item: { name: 'Bureaulamp, eik', sellersIdentifier: 'LAMP-01' },
};
const books: Line = {
  identifier: '2',
  receivedQuantity: '3',
  receivedQuantityUnitCode: 'C62',
  purchaseOrderLineReference: '2',
  despatchLineReference: '2',
  item: { name: 'Handboek verlichting', sellersIdentifier: 'BOOK-07' },
};

const whole: ReceiptAdvice = {
  number: 'RA-2026-0001',
  issueDate: '2026-09-18',
  issueTime: '12:00:00',
  documentTypeCode: 'S',
  purchaseOrderReference: 'PO-2026-0001',
  despatchAdvice: { reference: 'DA-2026-0001', issueDate: '2026-09-17', issueTime: '12:00:00' },
  consignee: {
    ...addressedAs(sampleBuyer.participantId),
    tradingName: sampleBuyer.name,
    name: sampleBuyer.name,
    postalAddress: addressOf(sampleBuyer),
  },
  despatchParty: {
    ...addressedAs(sampleSeller.participantId),
    tradingName: sampleSeller.name,
    name: sampleSeller.name,
    postalAddress: addressOf(sampleSeller),
  },
  shipment: { identifier: '1', delivery: { actualDeliveryDate: '2026-09-18' } },
  lines: [lamps, books],
};

const damaged: ReceiptAdvice = {
  ...whole,
  number: 'RA-2026-0002',
  note: 'Eén doos was nat.',
  lines: [
    {
      ...lamps,
      receivedQuantity: '11',
      shortQuantity: '1',
      shortQuantityUnitCode: 'C62',
      shortageActionCode: '1',
      rejectedQuantity: '2',
      rejectedQuantityUnitCode: 'C62',
      rejectReasonCode: '1',
      rejectReason: 'Gebroken kap.',
      rejectActionCode: '2',
    },
    books,
  ],
};

const { shipment: _, ...unshipped } = whole;
/** An answer to the advice, before the goods come. */
const objection: ReceiptAdvice = {
  ...unshipped,
  number: 'RA-2026-0003',
  documentTypeCode: 'D',
  despatchAdvice: { ...whole.despatchAdvice, documentStatusCode: 'RE', description: 'Verkeerd leveradres.' },
};

const broken = damaged.lines[0]!;
const first = (change: Partial<Line>, ...without: (keyof Line)[]): ReceiptAdvice => {
  const kept = Object.fromEntries(Object.entries(broken).filter(([key]) => !without.includes(key as keyof Line)));
  return { ...damaged, lines: [{ ...(kept as Line), ...change }, books] };
};
const shipment = (change: object): ReceiptAdvice => ({ ...whole, shipment: { ...whole.shipment!, ...change } });

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['another specification', { ...whole, customizationId: 'urn:fdc:peppol.eu:poacc:trns:order:3' }, 'PEPPOL-T128-R001'],
  ['another process', { ...whole, profileId: 'urn:fdc:peppol.eu:poacc:bis:ordering:3' }, 'PEPPOL-T128-R002'],
  ['goods without a number', first({ item: { name: 'Lamp' } }), 'PEPPOL-T128-R003'],
  ['a rejection that asks for nothing', first({}, 'rejectActionCode'), 'PEPPOL-T128-R004'],
  ['a rejection without code', first({}, 'rejectReasonCode'), 'PEPPOL-T128-R005'],
  ['a rejection without words', first({}, 'rejectReason'), 'PEPPOL-T128-R006'],
  ['a shortage that asks for nothing', first({}, 'shortageActionCode'), 'PEPPOL-T128-R007'],
  ['a buyer of no name', { ...whole, buyer: { postalAddress: { countryCode: 'BE' } } }, 'PEPPOL-T128-R008'],
  ['a seller of no name', { ...whole, seller: { postalAddress: { countryCode: 'BE' } } }, 'PEPPOL-T128-R009'],
  [
    'a carrier of no name',
    shipment({
      consignment: {
        identifier: '1',
        status: { conditionCode: 'AP' },
        carrier: { person: { identityDocuments: [{ reference: '1' }] } },
      },
    }),
    'PEPPOL-T128-R110',
  ],
  [
    'delivery terms of nothing but a place',
    shipment({ delivery: { actualDeliveryDate: '2026-09-18', deliveryTerms: { location: 'Gent' } } }),
    'PEPPOL-T128-R022',
  ],
  ['goods without a shipment', unshipped, 'PEPPOL-T128-R023'],
  ['goods with a status of the advice', { ...whole, despatchAdvice: objection.despatchAdvice }, 'PEPPOL-T128-R023'],
  ['an answer to the advice with a shipment', { ...objection, shipment: whole.shipment }, 'PEPPOL-T128-R023'],
  [
    'an answer to the advice without a status',
    { ...objection, despatchAdvice: whole.despatchAdvice },
    'PEPPOL-T128-R023',
  ],
  [
    'a refused consignment for no reason',
    shipment({ consignment: { identifier: '1', status: { conditionCode: 'RE' } } }),
    'PEPPOL-T128-R025',
    'PEPPOL-T128-R026',
  ],
  [
    'a refused pallet for no reason',
    shipment({
      transportHandlingUnits: [
        { identifier: '1', transportHandlingUnitTypeCode: 'PX', status: { conditionCode: 'CA' } },
      ],
    }),
    'PEPPOL-T128-R027',
    'PEPPOL-T128-R028',
  ],
  ['a document of no kind', { ...whole, supportingDocuments: [{ reference: 'X' }] }, 'PEPPOL-T128-R031'],
  ['a negative quantity', first({ shortQuantity: '-1' }), 'KONTOR-RECEIPT-LINE-QUANTITY'],
  ['a line of nothing', { ...whole, lines: [{ ...lamps, receivedQuantity: '0' }] }, 'KONTOR-RECEIPT-LINE-EMPTY'],
  ['more rejected than received', first({ rejectedQuantity: '11.5' }), 'KONTOR-RECEIPT-LINE-REJECTED'],
  [
    'two lines with one number',
    { ...whole, lines: [lamps, { ...books, identifier: '1' }] },
    'KONTOR-RECEIPT-LINE-IDENTIFIER',
  ],
  [
    'an arrival after the receipt',
    shipment({ delivery: { actualDeliveryDate: '2026-09-19' } }),
    'KONTOR-RECEIPT-ARRIVAL',
  ],
  [
    'a quantity of 13 digits',
    first({ receivedQuantity: '1234567890123' }),
    'KONTOR-NUMBER-SIZE',
    'KONTOR-RECEIPT-LINE-REJECTED',
  ],
  ['no lines', { ...whole, lines: [] }, 'PEPPOL-T128-B00110'],
];

export const receiptAdviceSamples: Samples<ReceiptAdvice> = {
  accepted: [
    { name: 'all as announced', body: whole },
    { name: 'one missing, two broken', body: damaged },
    { name: 'an objection to the advice', body: objection },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
