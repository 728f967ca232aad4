import type { Invoice, Order } from '../types/index.js';

const address = { addressLine1: 'Meir 1', city: 'Antwerpen', postCode: '2000', countryCode: 'BE' };

const seller = {
  electronicAddress: '0123456749',
  electronicAddressScheme: '0208',
  postalAddress: address,
  name: 'Oefenfirma BV',
};

const buyer = {
  electronicAddress: '0987654394',
  electronicAddressScheme: '0208',
  postalAddress: { ...address, city: 'Namur', postCode: '5000' },
  name: 'Entreprise SRL',
};

/** A sound invoice of one line, for specs to break. */
export const smallInvoice: Invoice = {
  number: 'F-1',
  issueDate: '2026-11-21',
  dueDate: '2026-12-21',
  documentCurrencyCode: 'EUR',
  buyerReference: 'R',
  seller: { ...seller, vatIdentifier: 'BE0123456749' },
  buyer,
  totals: {
    totalVatAmount: '21.00',
    sumOfLineNetAmount: '100.00',
    totalAmountWithoutVat: '100.00',
    totalAmountWithVat: '121.00',
    amountDueForPayment: '121.00',
  },
  vatBreakdown: [{ taxableAmount: '100.00', taxAmount: '21.00', vatCategoryCode: 'S', vatRate: '21' }],
  lines: [
    {
      identifier: '1',
      invoicedQuantity: '2',
      invoicedQuantityUnitCode: 'C62',
      netAmount: '100.00',
      item: { name: 'Stoel', vatCategoryCode: 'S', vatRate: '21' },
      price: { netPrice: '50.00' },
    },
  ],
};

/** A sound order of one line. */
export const smallOrder: Order = {
  number: 'B-1',
  issueDate: '2026-11-21',
  documentCurrencyCode: 'EUR',
  seller,
  buyer,
  lines: [{ identifier: '1', orderedQuantity: '2', orderedQuantityUnitCode: 'C62', item: { name: 'Stoel' } }],
};
