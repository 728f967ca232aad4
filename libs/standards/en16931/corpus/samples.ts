import { creditNote, type CreditNote, invoice, type Invoice, writeTree } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { BillingId } from '../view/view.js';

const country = { countryCode: 'BE' };

const seller: Invoice['seller'] = {
  electronicAddress: '0123456749',
  electronicAddressScheme: '0208',
  identifiers: [{ identifier: '5412345000013', identifierScheme: '0088' }],
  tradingName: 'Stoelenhuis',
  postalAddress: { addressLine1: 'Meir 1', city: 'Antwerpen', postCode: '2000', addressLine3: 'Bus 3', ...country },
  vatIdentifier: 'BE0123456749',
  taxRegistrationIdentifier: 'RPR Antwerpen',
  taxRegistrationScheme: 'TAX',
  name: 'Oefenfirma Stoelen BV',
  legalRegistrationIdentifier: '0123456749',
  legalRegistrationIdentifierScheme: '0208',
  additionalLegalInformation: 'BV met een kapitaal van 20 000 EUR',
  contact: { name: 'Verkoop', telephone: '+32 3 000 00 00', email: 'verkoop@stoelen.example' },
};

const buyer: Invoice['buyer'] = {
  electronicAddress: '0987654394',
  electronicAddressScheme: '0208',
  identifier: '5412345000020',
  identifierScheme: '0088',
  tradingName: 'La Table',
  postalAddress: { addressLine1: 'Rue Neuve 2', city: 'Namur', postCode: '5000', ...country },
  vatIdentifier: 'BE0987654394',
  name: 'Entreprise Table SRL',
  legalRegistrationIdentifier: '0987654394',
  legalRegistrationIdentifierScheme: '0208',
};

const lines: Invoice['lines'] = [
  {
    identifier: '1',
    note: 'Beuk',
    invoicedQuantity: '10',
    invoicedQuantityUnitCode: 'C62',
    netAmount: '95.00',
    buyerAccountingReference: '6040',
    period: { startDate: '2026-11-02', endDate: '2026-11-20' },
    purchaseOrderLineReference: '1',
    objectIdentifier: 'METER-7',
    objectIdentifierScheme: 'AAB',
    allowancesAndCharges: [
      {
        chargeIndicator: 'false',
        reasonCode: '95',
        reason: 'Korting',
        percentage: '10',
        amount: '10.00',
        baseAmount: '100.00',
      },
      {
        chargeIndicator: 'true',
        reasonCode: 'FC',
        reason: 'Vracht',
        percentage: '5',
        amount: '5.00',
        baseAmount: '100.00',
      },
    ],
    item: {
      description: 'Stoel in beuk',
      name: 'Stoel',
      buyersIdentifier: 'K-1',
      sellersIdentifier: 'S-1',
      standardIdentifier: '05412345000013',
      standardIdentifierScheme: '0160',
      countryOfOrigin: 'BE',
      classifications: [{ code: '56101504', codeList: 'TST' }],
      vatCategoryCode: 'S',
      vatRate: '21',
      attributes: [{ name: 'Kleur', value: 'bruin' }],
    },
    price: {
      netPrice: '20.00',
      baseQuantity: '2',
      baseQuantityUnitCode: 'C62',
      discount: '2.00',
      grossPrice: '22.00',
    },
  },
  {
    identifier: '2',
    invoicedQuantity: '2',
    invoicedQuantityUnitCode: 'C62',
    netAmount: '15.00',
    item: { name: 'Kussen', vatCategoryCode: 'S', vatRate: '21' },
    price: { netPrice: '7.50' },
  },
];

/** What invoice and credit note share; the credit note has its due date with the payment. */
const shared: Omit<CreditNote, 'paymentInstructions'> = {
  number: 'F-2026-17',
  issueDate: '2026-11-21',
  vatPointDate: '2026-11-20',
  note: 'Bedankt',
  documentCurrencyCode: 'EUR',
  vatAccountingCurrencyCode: 'USD',
  buyerReference: 'Aankoop',
  invoicingPeriod: { startDate: '2026-11-01', endDate: '2026-11-30' },
  purchaseOrderReference: 'B-1',
  salesOrderReference: 'V-1',
  precedingInvoices: [{ reference: 'F-2026-1', issueDate: '2026-10-01' }],
  despatchAdviceReference: 'Z-1',
  receivingAdviceReference: 'O-1',
  contractReference: 'C-1',
  supportingDocuments: [
    { reference: 'METER', referenceScheme: 'AAB', documentTypeCode: '130' },
    {
      reference: 'Bijlage 1',
      description: 'Uren',
      attachedDocument: 'QUJD',
      attachedDocumentMimeCode: 'application/pdf',
      attachedDocumentFilename: 'uren.pdf',
    },
  ],
  tenderOrLotReference: 'A-1',
  seller,
  buyer,
  payee: {
    identifier: '5412345000037',
    identifierScheme: '0088',
    name: 'Factoring NV',
    legalRegistrationIdentifier: '0765432146',
    legalRegistrationIdentifierScheme: '0208',
  },
  taxRepresentative: {
    name: 'Fiscaal BV',
    postalAddress: { city: 'Gent', ...country },
    vatIdentifier: 'BE0765432146',
  },
  delivery: {
    actualDeliveryDate: '2026-11-20',
    locationIdentifier: '5412345000020',
    locationIdentifierScheme: '0088',
    address: { city: 'Namur', ...country },
    partyName: 'Magazijn',
  },
  paymentTerms: '30 dagen',
  allowancesAndCharges: [
    {
      chargeIndicator: 'false',
      reasonCode: '95',
      reason: 'Korting',
      percentage: '10',
      amount: '10.00',
      baseAmount: '100.00',
      vatCategoryCode: 'S',
      vatRate: '21',
    },
    {
      chargeIndicator: 'true',
      reasonCode: 'FC',
      reason: 'Vracht',
      percentage: '4',
      amount: '4.00',
      baseAmount: '100.00',
      vatCategoryCode: 'S',
      vatRate: '21',
    },
  ],
  totals: {
    totalVatAmount: '21.84',
    totalVatAmountInAccountingCurrency: '25.00',
    sumOfLineNetAmount: '110.00',
    totalAmountWithoutVat: '104.00',
    totalAmountWithVat: '125.84',
    sumOfAllowances: '10.00',
    sumOfCharges: '4.00',
    paidAmount: '25.00',
    roundingAmount: '0.16',
    amountDueForPayment: '101.00',
  },
  vatBreakdown: [{ taxableAmount: '104.00', taxAmount: '21.84', vatCategoryCode: 'S', vatRate: '21' }],
  lines,
};

const transfer = {
  paymentMeansTypeCode: '30',
  paymentMeansText: 'Overschrijving',
  remittanceInformation: '+++123/4567/89002+++',
  creditTransfer: {
    accountIdentifier: 'BE68539007547034',
    accountName: 'Oefenfirma Stoelen BV',
    paymentServiceProviderIdentifier: 'KREDBEBB',
  },
};

/** Other ways to pay, for the rules about them. */
export const payments = {
  transfer,
  debit: {
    paymentMeansTypeCode: '59',
    remittanceInformation: 'F-2026-17',
    directDebit: { mandateReference: 'M-1', debitedAccountIdentifier: 'BE68539007547034' },
  },
  card: {
    paymentMeansTypeCode: '48',
    remittanceInformation: 'F-2026-17',
    paymentCard: { primaryAccountNumber: '1234561234', network: 'VISA', holderName: 'J. Janssens' },
  },
} as const;

export type Payment = keyof typeof payments;

/** A sound document with every term that it can have, paid for in one way. */
export function complete(id: BillingId, payment: Payment = 'transfer'): XmlElement {
  const paymentInstructions = [payments[payment]];
  return id === 'invoice'
    ? writeTree(invoice, { ...shared, dueDate: '2026-12-21', projectReference: 'P-1', paymentInstructions })
    : writeTree(creditNote, { ...shared, paymentInstructions: [{ ...payments[payment], dueDate: '2026-12-21' }] });
}
