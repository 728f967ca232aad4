import type { Samples } from '#doctype';
import type { Order, OrderChange } from '#standards';
import { addressOf, registrationOf } from '../common/draft-party.js';
import { addressedAs } from '../common/participants.js';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { draftOrderChange } from './order-change-draft.js';
import type { ChangeLine } from './order-change-status.js';

const partyOf = (party: typeof sampleBuyer) => ({
  ...addressedAs(party.participantId),
  name: party.name,
  postalAddress: addressOf(party),
  ...registrationOf(party),
});

/** The order that the samples change: 12 lamps and 3 books. */
const order: Order = {
  number: 'PO-2026-0001',
  issueDate: '2026-09-07',
  documentCurrencyCode: 'EUR',
  buyer: { ...partyOf(sampleBuyer), vatIdentifier: sampleBuyer.vatNumber! },
  seller: partyOf(sampleSeller),
  delivery: { address: addressOf(sampleBuyer), requestedPeriod: { endDate: '2026-09-21' } },
  lines: [
    {
      identifier: '1',
      orderedQuantity: '12',
      orderedQuantityUnitCode: 'C62',
      netAmount: '419.40',
      price: { netPrice: '34.95' },
      item: { name: 'Bureaulamp, eik', sellersIdentifier: 'LAMP-01', vatCategoryCode: 'S', vatRate: '21' },
    },
    {
      identifier: '2',
      orderedQuantity: '3',
      orderedQuantityUnitCode: 'C62',
      netAmount: '52.00',
      price: { netPrice: '17.3333' },
      item: { name: 'Handboek verlichting', sellersIdentifier: 'BOOK-07', vatCategoryCode: 'S', vatRate: '6' },
    },
  ],
};

const more = draftOrderChange(order, {
  number: 'OC-2026-0001',
  issueDate: '2026-09-09',
  validUntil: '2026-09-14',
  changes: [{ orderLine: '1', quantity: '20', price: '33.50' }],
});

const mixed = draftOrderChange(order, {
  number: 'OC-2026-0002',
  issueDate: '2026-09-10',
  sequence: '2',
  note: 'De boeken zijn niet meer nodig.',
  requestedDelivery: '2026-09-28',
  changes: [{ orderLine: '2', cancel: true }],
  added: [
    {
      product: 'BULB-03',
      name: 'Ledlamp E27',
      quantity: '24',
      unitCode: 'C62',
      netPrice: '3.20',
      vatCategory: 'S',
      vatRate: '21',
    },
  ],
});

/** An order with a discount on a line, a price for a hundred, and freight. */
const discounted = draftOrderChange(
  {
    ...order,
    number: 'PO-2026-0002',
    allowancesAndCharges: [
      { chargeIndicator: 'true', reason: 'Transport', amount: '25.00', vatCategoryCode: 'S', vatRate: '21' },
    ],
    lines: [
      {
        ...order.lines[0]!,
        orderedQuantity: '250',
        netAmount: '95.00',
        price: { netPrice: '40.00', baseQuantity: '100', grossPrice: '50.00', discount: '10.00' },
        allowancesAndCharges: [
          { chargeIndicator: 'false', reasonCode: '95', percentage: '5', baseAmount: '100.00', amount: '5.00' },
        ],
      },
    ],
  },
  { number: 'OC-2026-0003', issueDate: '2026-09-09', changes: [{ orderLine: '1', quantity: '300' }] },
);

const [first, second] = more.lines as [ChangeLine, ChangeLine];
const line = (change: Partial<ChangeLine>): OrderChange => {
  const { totals: _, ...rest } = more;
  return { ...rest, lines: [{ ...first, ...change }, second] };
};
const totals = (change: Partial<NonNullable<OrderChange['totals']>>): OrderChange => ({
  ...more,
  totals: { ...more.totals, ...change } as OrderChange['totals'],
});
const period = (startDate: string, endDate: string): OrderChange => ({
  ...more,
  delivery: { ...more.delivery!, requestedPeriod: { startDate, endDate } },
});

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['two lines with one number', { ...more, lines: [first, { ...second, identifier: '1' }] }, 'PEPPOL-T114-R001'],
  ['an amount in another currency', line({ netAmountCurrency: 'USD' }), 'PEPPOL-T114-R003'],
  ['a negative quantity', line({ orderedQuantity: '-20', netAmount: '-670.00' }), 'PEPPOL-T114-R004'],
  ['a negative price', line({ price: { netPrice: '-1' }, netAmount: '-20.00' }), 'PEPPOL-T114-R005'],
  ['a quantity of zero', line({ orderedQuantity: '0', netAmount: '0.00' }), 'KONTOR-ORDER-CHANGE-LINE-QUANTITY'],
  ['a line amount that is not quantity × price', line({ netAmount: '670.03' }), 'PEPPOL-T114-R024'],
  ['a base quantity of zero', line({ price: { netPrice: '33.50', baseQuantity: '0' } }), 'PEPPOL-T114-R025'],
  [
    'a net price that is not gross less discount',
    line({ price: { netPrice: '33.50', grossPrice: '40.00', discount: '5.00' } }),
    'PEPPOL-T114-R019',
  ],
  ['a sum of lines that is not theirs', totals({ sumOfLineNetAmount: '1.00' }), 'PEPPOL-T114-R008', 'PEPPOL-T114-R011'],
  ['a total with VAT that is not the sum', totals({ totalVatAmount: '1.00' }), 'PEPPOL-T114-R017'],
  ['an amount due that is not the total', totals({ amountDueForPayment: '1.00' }), 'PEPPOL-T114-R016'],
  ['a line of an unnamed quotation', line({ quotationLineReference: '1' }), 'PEPPOL-T114-R035'],
  [
    'a change of an order to oneself',
    { ...more, seller: { ...more.seller, ...addressedAs(sampleBuyer.participantId) } },
    'KONTOR-ORDER-CHANGE-PARTIES',
  ],
  ['a delivery that ends before it starts', period('2026-09-22', '2026-09-20'), 'KONTOR-ORDER-CHANGE-PERIOD'],
  ['a delivery before the change', period('2026-09-01', '2026-09-08'), 'KONTOR-ORDER-CHANGE-DELIVERY-DATE'],
  [
    'a change that is no longer valid',
    { ...more, validityPeriod: { endDate: '2026-09-08' } },
    'KONTOR-ORDER-CHANGE-VALIDITY',
  ],
  ['a change of nothing', { ...more, lines: [{ ...first, statusCode: '4' }, second] }, 'KONTOR-ORDER-CHANGE-NOTHING'],
  ['a year of another century', { ...more, issueDate: '1926-09-09' }, 'KONTOR-DATE-PLAUSIBLE'],
];

export const orderChangeSamples: Samples<OrderChange> = {
  accepted: [
    { name: 'more lamps at a lower price', body: more },
    { name: 'a line cancelled, another added, delivery later', body: mixed },
    { name: 'a price for a hundred, a discount and freight', body: discounted },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};
