import { amount, code, date, group, id, list, preset, quantity, text } from '../binding/field.js';
import {
  billingBuyer,
  billingDelivery,
  billingDocument,
  billingSeller,
  creditTransfer,
  documentAllowanceOrCharge,
  invoicedItem,
  invoicingPeriod,
  payee,
  paymentCard,
  taxRepresentative,
  vatBreakdown,
} from './billing-groups.js';
import { lineAllowanceOrCharge, price } from './common-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Credit Note (EN 16931 in UBL, Peppol BIS Billing 3). */
export const creditNote = document(
  { id: 'credit-note', transaction: 'BIS', root: 'CreditNote', version: '2.1', rules: '' },
  {
    customizationId: preset(
      'CustomizationID',
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
      'BT-24',
    ),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0', 'BT-23'),
    number: id('ID', 'BT-1'),
    issueDate: date('IssueDate', 'BT-2'),
    vatPointDate: date('TaxPointDate?', 'BT-7'),
    documentTypeCode: preset('CreditNoteTypeCode', '381', 'BT-3', { codes: 'UNCL1001-cn' }),
    note: text('Note?', 'BT-22'),
    documentCurrencyCode: code('DocumentCurrencyCode', 'BT-5', 'ISO4217'),
    vatAccountingCurrencyCode: code('TaxCurrencyCode?', 'BT-6', 'ISO4217'),
    buyerAccountingReference: text('AccountingCost?', 'BT-19'),
    buyerReference: text('BuyerReference?', 'BT-10'),
    invoicingPeriod: group('InvoicePeriod?', invoicingPeriod('BT-73 BT-74 BT-8')),
    purchaseOrderReference: id('OrderReference?/ID', 'BT-13'),
    salesOrderReference: id('OrderReference?/SalesOrderID?', 'BT-14'),
    precedingInvoices: list(
      'BillingReference*',
      {
        reference: id('InvoiceDocumentReference/ID', 'BT-25'),
        issueDate: date('InvoiceDocumentReference/IssueDate?', 'BT-26'),
      },
      'BG-3',
    ),
    despatchAdviceReference: id('DespatchDocumentReference?/ID', 'BT-16'),
    receivingAdviceReference: id('ReceiptDocumentReference?/ID', 'BT-15'),
    contractReference: id('ContractDocumentReference?/ID', 'BT-12'),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      billingDocument('BT-122 - BT-18 BT-123 BT-125 - - BT-124'),
    ),
    tenderOrLotReference: id('OriginatorDocumentReference?/ID', 'BT-17'),
    seller: group(
      'AccountingSupplierParty',
      billingSeller(
        'BT-34 - BT-29 - BT-28 BT-35 BT-36 BT-37 BT-38 BT-39 BT-162 BT-40 BT-31 - BT-32 BT-32 BT-27 BT-30 - BT-33 BT-41 BT-42 BT-43',
      ),
    ),
    buyer: group(
      'AccountingCustomerParty',
      billingBuyer(
        'BT-49 - BT-46 - BT-45 BT-50 BT-51 BT-52 BT-53 BT-54 BT-163 BT-55 BT-48 - BT-44 BT-47 - BT-56 BT-57 BT-58',
      ),
    ),
    payee: group('PayeeParty?', payee('BT-60/BT-90 - BT-59 BT-61')),
    taxRepresentative: group(
      'TaxRepresentativeParty?',
      taxRepresentative('BT-62 BT-64 BT-65 BT-66 BT-67 BT-68 BT-164 BT-69 BT-63'),
    ),
    delivery: group('Delivery?', billingDelivery('BT-72 BT-71 - BT-75 BT-76 BT-77 BT-78 BT-79 BT-165 BT-80 BT-70')),
    paymentInstructions: list(
      'PaymentMeans*',
      {
        paymentMeansTypeCode: code('PaymentMeansCode', 'BT-81', 'UNCL4461'),
        paymentMeansText: text('PaymentMeansCode/@name?', 'BT-82'),
        dueDate: date('PaymentDueDate?', 'BT-9'),
        remittanceInformation: id('PaymentID?', 'BT-83'),
        paymentCard: group('CardAccount?', paymentCard('BT-87 - BT-88')),
        creditTransfer: group('PayeeFinancialAccount?', creditTransfer('BT-84 BT-85 BT-86')),
        directDebit: group(
          'PaymentMandate?',
          {
            mandateReference: id('ID?', 'BT-89'),
            debitedAccountIdentifier: id('PayerFinancialAccount?/ID?', 'BT-91'),
          },
          'BG-19',
        ),
      },
      'BG-16',
    ),
    paymentTerms: text('PaymentTerms?/Note?', 'BT-20'),
    allowancesAndCharges: list(
      'AllowanceCharge*',
      documentAllowanceOrCharge(
        '- BT-98/BT-105 BT-97/BT-104 BT-94/BT-101 BT-92/BT-99 BT-93/BT-100 BT-95/BT-102 BT-96/BT-103',
      ),
    ),
    totals: group('', {
      totalVatAmount: amount('TaxTotal[document]/TaxAmount', 'BT-110'),
      totalVatAmountInAccountingCurrency: amount('TaxTotal[accounting]?/TaxAmount', 'BT-111', {
        currency: 'vatAccountingCurrencyCode',
      }),
      sumOfLineNetAmount: amount('LegalMonetaryTotal/LineExtensionAmount', 'BT-106'),
      totalAmountWithoutVat: amount('LegalMonetaryTotal/TaxExclusiveAmount', 'BT-109'),
      totalAmountWithVat: amount('LegalMonetaryTotal/TaxInclusiveAmount', 'BT-112'),
      sumOfAllowances: amount('LegalMonetaryTotal/AllowanceTotalAmount?', 'BT-107'),
      sumOfCharges: amount('LegalMonetaryTotal/ChargeTotalAmount?', 'BT-108'),
      paidAmount: amount('LegalMonetaryTotal/PrepaidAmount?', 'BT-113'),
      roundingAmount: amount('LegalMonetaryTotal/PayableRoundingAmount?', 'BT-114'),
      amountDueForPayment: amount('LegalMonetaryTotal/PayableAmount', 'BT-115'),
    }),
    vatBreakdown: list('TaxTotal[document]/TaxSubtotal*', vatBreakdown('BT-116 BT-117 BT-118 BT-119 BT-121 BT-120')),
    lines: list(
      'CreditNoteLine+',
      {
        identifier: id('ID', 'BT-126'),
        note: text('Note?', 'BT-127'),
        invoicedQuantity: quantity('CreditedQuantity', 'BT-129'),
        invoicedQuantityUnitCode: code('CreditedQuantity/@unitCode', 'BT-130', 'UNECERec20'),
        netAmount: amount('LineExtensionAmount', 'BT-131'),
        buyerAccountingReference: text('AccountingCost?', 'BT-133'),
        period: group(
          'InvoicePeriod?',
          {
            startDate: date('StartDate?', 'BT-134'),
            endDate: date('EndDate?', 'BT-135'),
          },
          'BG-26',
        ),
        purchaseOrderLineReference: id('OrderLineReference?/LineID', 'BT-132'),
        objectIdentifier: id('DocumentReference?/ID', 'BT-128'),
        objectIdentifierScheme: code('DocumentReference?/ID/@schemeID?', 'BT-128-1', 'UNCL1153'),
        objectTypeCode: code('DocumentReference?/DocumentTypeCode?=130', 'BT-128'),
        allowancesAndCharges: list(
          'AllowanceCharge*',
          lineAllowanceOrCharge('- BT-140/BT-145 BT-139/BT-144 BT-138/BT-143 BT-136/BT-141 BT-137/BT-142'),
        ),
        item: group(
          'Item',
          invoicedItem('BT-154 BT-153 BT-156 BT-155 BT-157 - BT-159 BT-158 - - BT-151 BT-152 - BT-160 BT-161'),
        ),
        price: group('Price', price('BT-146 BT-149 - - BT-147 BT-148')),
      },
      'BG-25',
    ),
  },
);

export type CreditNote = ModelOf<typeof creditNote>;
