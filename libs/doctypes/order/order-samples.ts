import type { Samples } from '#doctype';
import type { Order } from '#standards';
import { sampleBuyer, sampleSeller } from '../common/sample-parties.js';
import { draftOrder } from './order-draft.js';

const plain = draftOrder({
  number: 'PO-2026-0001',
  issueDate: '2026-09-07',
  buyer: sampleBuyer,
  seller: sampleSeller,
  currency: 'EUR',
  requestedDelivery: '2026-09-21',
  validUntil: '2026-09-14',
  note: 'Graag leveren voor 12 uur.',
  lines: [
    {
      product: 'LAMP-01',
      name: 'Bureaulamp, eik',
      gtin: '5412345678908',
      quantity: '12',
      unitCode: 'C62',
      netPrice: '34.95',
      vatCategory: 'S',
      vatRate: '21',
    },
    {
      product: 'BOOK-07',
      name: 'Handboek verlichting',
      quantity: '3',
      unitCode: 'C62',
      netPrice: '17.3333',
      vatCategory: 'S',
      vatRate: '6',
    },
  ],
});

const [first, second] = plain.lines as [Order['lines'][number], Order['lines'][number]];

/** An order with a discount on a line, a price for a hundred, and freight. */
const discounted: Order = {
  ...plain,
  number: 'PO-2026-0002',
  allowancesAndCharges: [
    { chargeIndicator: 'true', reason: 'Transport', amount: '25.00', vatCategoryCode: 'S', vatRate: '21' },
  ],
  lines: [
    {
      ...first,
      orderedQuantity: '250',
      netAmount: '95.00',
      price: { netPrice: '40.00', baseQuantity: '100', grossPrice: '50.00', discount: '10.00' },
      allowancesAndCharges: [
        { chargeIndicator: 'false', reasonCode: '95', percentage: '5', baseAmount: '100.00', amount: '5.00' },
      ],
    },
  ],
  totals: {
    totalVatAmount: '25.20',
    sumOfLineNetAmount: '95.00',
    sumOfCharges: '25.00',
    totalAmountWithoutVat: '120.00',
    totalAmountWithVat: '145.20',
    amountDueForPayment: '145.20',
  },
};

const line = (change: Partial<Order['lines'][number]>): Order => ({
  ...plain,
  lines: [{ ...first, ...change }, second],
});
const totals = (change: Partial<NonNullable<Order['totals']>>): Order => ({
  ...plain,
  totals: { ...plain.totals, ...change },
});
const charge = (change: object): Order => ({
  ...discounted,
  allowancesAndCharges: [{ ...discounted.allowancesAndCharges![0]!, ...change }],
});
const withoutTotals = (order: Order): Order => {
  const { totals: _, ...rest } = order;
  return rest;
};

const refused: readonly (readonly [name: string, body: unknown, ...rules: string[]])[] = [
  ['two lines with one number', { ...plain, lines: [first, { ...second, identifier: '1' }] }, 'PEPPOL-T01-R001'],
  ['an amount in another currency', line({ netAmountCurrency: 'USD' }), 'PEPPOL-T01-R003'],
  ['a negative quantity', withoutTotals(line({ orderedQuantity: '-12', netAmount: '-419.40' })), 'PEPPOL-T01-R004'],
  [
    'a quantity of zero',
    withoutTotals(line({ orderedQuantity: '0', netAmount: '0.00' })),
    'KONTOR-ORDER-LINE-QUANTITY',
  ],
  ['a quantity of 13 digits', line({ orderedQuantity: '1234567890123' }), 'KONTOR-NUMBER-SIZE', 'PEPPOL-T01-R024'],
  ['a negative price', withoutTotals(line({ price: { netPrice: '-1' }, netAmount: '-12.00' })), 'PEPPOL-T01-R005'],
  ['a line amount that is not quantity × price', withoutTotals(line({ netAmount: '419.43' })), 'PEPPOL-T01-R024'],
  ['a base quantity of zero', line({ price: { netPrice: '34.95', baseQuantity: '0' } }), 'PEPPOL-T01-R025'],
  [
    'a net price that is not gross less discount',
    line({ price: { netPrice: '34.95', grossPrice: '40.00', discount: '5.00' } }),
    'PEPPOL-T01-R019',
  ],
  [
    'a negative gross price',
    line({ price: { netPrice: '34.95', grossPrice: '-1.00', discount: '-35.95' } }),
    'PEPPOL-T01-R027',
    'PEPPOL-T01-R033',
  ],
  ['an amount with three decimals', totals({ totalVatAmount: '91.194' }), 'PEPPOL-T01-R028', 'PEPPOL-T01-R017'],
  ['a sum of lines that is not theirs', totals({ sumOfLineNetAmount: '471.41' }), 'PEPPOL-T01-R008', 'PEPPOL-T01-R011'],
  ['allowances that are not there', totals({ sumOfAllowances: '1.00' }), 'PEPPOL-T01-R009', 'PEPPOL-T01-R011'],
  ['charges that are not there', totals({ sumOfCharges: '1.00' }), 'PEPPOL-T01-R010', 'PEPPOL-T01-R011'],
  ['a total with VAT that is not the sum', totals({ totalVatAmount: '91.20' }), 'PEPPOL-T01-R017'],
  ['an amount due that is not the total', totals({ amountDueForPayment: '1.00' }), 'PEPPOL-T01-R016'],
  ['a negative amount due', totals({ amountDueForPayment: '-1.00' }), 'PEPPOL-T01-R006', 'PEPPOL-T01-R016'],
  [
    'a negative sum of lines',
    totals({ sumOfLineNetAmount: '-1.00' }),
    'PEPPOL-T01-R007',
    'PEPPOL-T01-R008',
    'PEPPOL-T01-R011',
  ],
  ['a percentage of nothing', charge({ percentage: '5' }), 'PEPPOL-T01-R020'],
  ['a base without a percentage', charge({ baseAmount: '500.00' }), 'PEPPOL-T01-R021'],
  ['a percentage that is not the amount', charge({ percentage: '5', baseAmount: '499.00' }), 'PEPPOL-T01-R022'],
  [
    'an allowance for no reason',
    withoutTotals({
      ...discounted,
      lines: [
        {
          ...discounted.lines[0]!,
          allowancesAndCharges: [{ chargeIndicator: 'false', amount: '5.00' }],
        },
      ],
    }),
    'PEPPOL-T01-R023',
  ],
  ['a negative charge', withoutTotals(charge({ amount: '-25.00' })), 'PEPPOL-T01-R032'],
  [
    'a VAT category without a rate',
    line({ item: { name: 'Bureaulamp', sellersIdentifier: 'LAMP-01', vatCategoryCode: 'S' } }),
    'PEPPOL-T01-R029',
    'PEPPOL-T01-R030',
  ],
  ['a standard rate of zero', line({ item: { ...first.item, vatRate: '0' } }), 'PEPPOL-T01-R030'],
  ['an originator of no name', { ...plain, originator: { contact: { name: 'An' } } }, 'PEPPOL-T01-R014'],
  [
    'a VAT number without country',
    { ...plain, buyer: { ...plain.buyer, vatIdentifier: '0401002061' } },
    'PEPPOL-T01-R026',
  ],
  ['another process', { ...plain, profileId: 'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3' }, 'PEPPOL-T01-R031'],
  ['another specification', { ...plain, customizationId: 'urn:fdc:peppol.eu:poacc:trns:order:2' }, 'PEPPOL-T01-R034'],
  ['a line of an unnamed quotation', line({ quotationLineReference: '1' }), 'PEPPOL-T01-R035'],
  ['an order to oneself', { ...plain, seller: { ...plain.seller, ...partyIds(plain) } }, 'KONTOR-ORDER-PARTIES'],
  [
    'a wrong enterprise number',
    { ...plain, buyer: { ...plain.buyer, electronicAddress: '0401002000' } },
    'PEPPOL-COMMON-R043',
  ],
  [
    'a wrong GLN',
    {
      ...plain,
      buyer: { ...plain.buyer, electronicAddress: '5412345000012', electronicAddressScheme: '0088' },
    },
    'PEPPOL-COMMON-R040',
  ],
  ['a delivery that ends before it starts', period('2026-09-22', '2026-09-20'), 'KONTOR-ORDER-PERIOD'],
  ['a delivery before the order', period('2026-09-01', '2026-09-02'), 'KONTOR-ORDER-DELIVERY-DATE'],
  [
    'an order that is no longer valid',
    { ...plain, validityPeriod: { endDate: '2026-09-06' } },
    'KONTOR-ORDER-VALIDITY',
  ],
  ['a year of another century', { ...plain, issueDate: '1926-09-07' }, 'KONTOR-DATE-PLAUSIBLE'],
  ['a name without end', line({ item: { ...first.item, name: 'x'.repeat(1_001) } }), 'KONTOR-TEXT-LENGTH'],
  ['no lines', { ...plain, lines: [] }, 'PEPPOL-T01-B00108'],
];

export const orderSamples: Samples<Order> = {
  accepted: [
    { name: 'two products at two rates', body: plain },
    { name: 'discounts, a price for a hundred and freight', body: discounted },
    { name: 'no totals', body: withoutTotals(plain) },
  ],
  refused: refused.map(([name, body, ...rules]) => ({ name, body, rules })),
};

function partyIds({ buyer }: Order) {
  return { electronicAddress: buyer.electronicAddress, electronicAddressScheme: buyer.electronicAddressScheme };
}

function period(startDate: string, endDate: string): Order {
  return { ...plain, delivery: { ...plain.delivery, requestedPeriod: { startDate, endDate } } };
}
