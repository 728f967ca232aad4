import type { Samples } from '#doctype';
import type { Invoice } from '#standards';
import { sampleBuyer, sampleFrenchBuyer, sampleSeller, sampleSwissBuyer } from '../common/billing/sample-parties.js';
import { draftInvoice } from './draft.js';

const bread = {
  orderLine: '1',
  product: 'KB-100',
  name: 'Roggebrood 800 g',
  gtin: '5412345000013',
  quantity: '40',
  unitCode: 'C62',
  netPrice: '3.45',
  vatCategory: 'S',
  vatRate: '6',
} as const;

const service = {
  orderLine: '2',
  product: 'KB-900',
  name: 'Bezorging',
  quantity: '1.5',
  unitCode: 'HUR',
  netPrice: '41.333',
  vatCategory: 'S',
  vatRate: '21',
} as const;

const domestic = {
  number: '2026-0001',
  issueDate: '2026-11-21',
  dueDate: '2026-12-21',
  seller: sampleSeller,
  buyer: sampleBuyer,
  currency: 'EUR',
  order: { number: 'BO-17' },
  despatchAdvice: { number: 'VZ-9' },
  structuredCommunication: '202600000192',
  deliveryDate: '2026-11-20',
  lines: [bread, service],
};

const plain = draftInvoice(domestic);

export const invoiceSamples: Samples<Invoice> = {
  accepted: [
    { name: 'domestic, two rates', body: plain },
    {
      name: 'without an order, in pounds',
      body: draftInvoice({
        ...withoutOrder(),
        number: '2026-0002',
        currency: 'GBP',
        lines: [{ ...bread, vatRate: '20' }],
      }),
    },
    {
      name: 'intra-Community supply',
      body: draftInvoice({
        ...domestic,
        number: '2026-0003',
        buyer: sampleFrenchBuyer,
        lines: [{ ...bread, vatCategory: 'K', vatRate: '0' }],
      }),
    },
    {
      name: 'export',
      body: draftInvoice({
        ...domestic,
        number: '2026-0004',
        buyer: sampleSwissBuyer,
        lines: [{ ...bread, vatCategory: 'G', vatRate: '0' }],
      }),
    },
    {
      name: 'reverse charge',
      body: draftInvoice({
        ...domestic,
        number: '2026-0005',
        lines: [{ ...service, vatCategory: 'AE', vatRate: '0' }],
      }),
    },
  ],
  refused: [
    {
      name: 'a wrong structured communication',
      body: withPayment({ remittanceInformation: '+++202/6000/00197+++' }),
      rules: ['KONTOR-INVOICE-COMMUNICATION'],
    },
    {
      name: 'an account whose check digits are wrong',
      body: withPayment({ creditTransfer: { accountIdentifier: 'BE68539007547035' } }),
      rules: ['KONTOR-INVOICE-IBAN'],
    },
    {
      name: 'a Belgian VAT number that does not exist',
      body: { ...plain, buyer: { ...plain.buyer, vatIdentifier: 'BE0987654321' } },
      rules: ['KONTOR-INVOICE-VAT-NUMBER'],
    },
    {
      name: 'due before it was written',
      body: { ...plain, dueDate: '2026-11-20' },
      rules: ['KONTOR-INVOICE-DUE-DATE'],
    },
    { name: 'a date of another century', body: { ...plain, dueDate: '2126-12-21' }, rules: ['KONTOR-DATE-PLAUSIBLE'] },
    {
      name: 'a quantity of zero',
      body: draftInvoice({ ...domestic, lines: [{ ...bread, quantity: '0' }] }),
      rules: ['KONTOR-INVOICE-QUANTITY-ZERO'],
    },
  ],
};

function withoutOrder() {
  const { order: _order, despatchAdvice: _despatchAdvice, ...rest } = domestic;
  return rest;
}

function withPayment(change: Partial<NonNullable<Invoice['paymentInstructions']>[number]>): Invoice {
  return { ...plain, paymentInstructions: [{ ...plain.paymentInstructions![0]!, ...change }] };
}
