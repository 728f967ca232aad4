import type {
  Catalogue,
  CatalogueResponse,
  InvoiceResponse,
  MessageLevelResponse,
  Order,
  OrderCancellation,
  OrderChange,
  OrderResponse,
  OrderResponseAdvanced,
} from '../../ubl/index.js';
import { address, buyer, here, seller, there } from './parties.js';

const head = { number: '2026-17', issueDate: '2026-11-21' };
const responder = { ...here, name: 'Oefenfirma BV' };
const responded = { ...there, name: 'Entreprise SRL' };

const item = { name: 'Stoel', sellersIdentifier: 'ST-1', vatCategoryCode: 'S', vatRate: '21' };

const lines: Order['lines'] = [
  {
    identifier: '1',
    orderedQuantity: '10',
    orderedQuantityUnitCode: 'C62',
    netAmount: '92.00',
    price: { netPrice: '9.50', grossPrice: '10.00', discount: '0.50' },
    allowancesAndCharges: [
      { chargeIndicator: 'false', reason: 'Trouwe klant', percentage: '5', baseAmount: '100.00', amount: '5.00' },
      { chargeIndicator: 'true', reason: 'Verpakking', amount: '2.00' },
    ],
    item,
    quotationLineReference: '1',
  },
  {
    identifier: '2',
    orderedQuantity: '4',
    orderedQuantityUnitCode: 'C62',
    netAmount: '24.00',
    price: { netPrice: '12.00', baseQuantity: '2', baseQuantityUnitCode: 'C62' },
    item: { ...item, name: 'Tafelpoot' },
  },
];

/** With all that the rules of an order look at: allowances and charges, totals, discounts, a quotation. */
export const order: Order = {
  ...head,
  documentCurrencyCode: 'EUR',
  validityPeriod: { endDate: '2026-12-31' },
  quotationReference: 'OFF-1',
  buyer: { ...buyer, vatIdentifier: 'BE0123456749' },
  seller,
  originator: { name: 'Aankoop' },
  allowancesAndCharges: [
    { chargeIndicator: 'false', reason: 'Actie', amount: '6.00', vatCategoryCode: 'S', vatRate: '21' },
    {
      chargeIndicator: 'true',
      reasonCode: 'FC',
      reason: 'Vracht',
      amount: '10.00',
      vatCategoryCode: 'S',
      vatRate: '21',
    },
  ],
  totals: {
    sumOfLineNetAmount: '116.00',
    sumOfAllowances: '6.00',
    sumOfCharges: '10.00',
    totalAmountWithoutVat: '120.00',
    totalVatAmount: '25.20',
    totalAmountWithVat: '145.20',
    paidAmount: '45.00',
    roundingAmount: '-0.20',
    amountDueForPayment: '100.00',
  },
  lines,
};

export const orderChange: OrderChange = {
  ...order,
  sequenceNumber: '1',
  purchaseOrderReference: '2026-16',
  lines: lines.map((line) => ({ ...line, statusCode: '3' })) as OrderChange['lines'],
};

export const orderCancellation: OrderCancellation = {
  ...head,
  cancellationNote: 'Niet meer nodig',
  purchaseOrderReference: '2026-16',
  buyer: { ...buyer, vatIdentifier: 'BE0123456749' },
  seller,
};

/** Accepted on conditions: with lines. */
export const orderResponse: OrderResponse = {
  ...head,
  responseCode: 'CA',
  documentCurrencyCode: 'EUR',
  purchaseOrderReference: '2026-16',
  seller: responded,
  buyer: responder,
  delivery: { promisedPeriod: { startDate: '2026-12-01', endDate: '2026-12-05' } },
  lines: [
    {
      identifier: '1',
      statusCode: '3',
      orderedQuantity: '8',
      orderedQuantityUnitCode: 'C62',
      delivery: { promisedPeriod: { startDate: '2026-12-01', endDate: '2026-12-05' } },
      price: { netPrice: '9.75' },
      item: { name: 'Stoel', sellersIdentifier: 'ST-1' },
      purchaseOrderLineReference: '1',
    },
    { identifier: '2', statusCode: '5', item: { name: 'Tafelpoot' }, purchaseOrderLineReference: '2' },
  ],
};

export const orderResponseAdvanced: OrderResponseAdvanced = { ...orderResponse, orderChangeReference: '2026-17' };

export const catalogue: Catalogue = {
  ...head,
  validityPeriod: { startDate: '2026-12-01', endDate: '2027-11-30' },
  provider: responded,
  receiver: responder,
  seller: { name: 'Entreprise SRL', postalAddress: address },
  customer: { name: 'Oefenfirma BV' },
  lines: [
    {
      identifier: '1',
      minimumOrderQuantity: '2',
      minimumOrderQuantityUnitCode: 'C62',
      maximumOrderQuantity: '100',
      maximumOrderQuantityUnitCode: 'C62',
      validityPeriod: { startDate: '2027-01-01', endDate: '2027-06-30' },
      priceConditions: [
        {
          price: {
            netPrice: '9.50',
            netPriceCurrency: 'EUR',
            validityPeriod: { startDate: '2027-02-01', endDate: '2027-03-31' },
          },
        },
      ],
      item,
    },
  ],
};

export const catalogueResponse: CatalogueResponse = {
  ...head,
  sender: here,
  receiver: there,
  documentResponses: [{ response: { responseCode: 'AP' }, document: { reference: '2026-17' } }],
};

/** Under query, with what is asked and why. */
export const invoiceResponse: InvoiceResponse = {
  ...head,
  sender: responder,
  receiver: responded,
  documentResponse: {
    response: {
      responseCode: 'UQ',
      clarifications: [
        { reasonCode: 'REF', reasonCodeList: 'OPStatusReason', reason: 'Bestelnummer ontbreekt' },
        { reasonCode: 'PIN', reasonCodeList: 'OPStatusAction' },
      ],
    },
    document: { reference: '2026-40', documentTypeCode: '380' },
  },
};

export const messageLevelResponse: MessageLevelResponse = {
  ...head,
  sender: here,
  receiver: there,
  documentResponse: { response: { responseCode: 'AB' }, document: { reference: '2026-17' } },
};
