import type { Mutation } from './mutation.js';
import { buyer, line, row, rows, seller, totals } from './row.js';
import { small } from './vat-samples.js';

/** A line of nothing, for what a line may lack. */
const empty = (rule: string, path: string, entails?: readonly string[]): Mutation =>
  row(
    rule,
    (editor) =>
      editor
        .repeat(`${line}[2]`)
        .set(`${line}[3]/LineExtensionAmount`, '0.00')
        .set(`${line}[3]/Price/PriceAmount`, '0.00')
        .remove(`${line}[3]/${path}`),
    { ...(entails && { entails }) },
  );

/** Category B needs no line for its breakdown. */
const splitPayment = {
  code: 'B',
  prefix: 'BR-B',
  name: ['B', 'B', 'B', 'B'],
  rate: 'zero',
  byRate: false,
  seller: 'anyTax',
  buyer: 'any',
  exemption: false,
} as const;

/** What must be there is not. */
export const presenceMutations: readonly Mutation[] = [
  row('BR-01', (editor) => editor.remove('CustomizationID'), { entails: ['PEPPOL-EN16931-R004'] }),
  row('BR-02', (editor) => editor.remove('ID')),
  row('BR-02', (editor) => editor.set('ID', ' '), { name: 'blank', entails: ['PEPPOL-EN16931-R008'] }),
  row('BR-03', (editor) => editor.remove('IssueDate')),
  row('BR-04', (editor) => editor.remove('InvoiceTypeCode')),
  row('BR-05', (editor) => editor.remove('DocumentCurrencyCode'), {
    entails: ['PEPPOL-EN16931-R051', 'PEPPOL-EN16931-R055'],
  }),
  row('BR-06', (editor) => editor.remove(`${seller}/PartyLegalEntity/RegistrationName`), {
    entails: ['UBL-SR-19', 'UBL-SR-20', 'UBL-SR-21'],
  }),
  row('BR-07', (editor) => editor.remove(`${buyer}/PartyLegalEntity/RegistrationName`)),
  row('BR-08', (editor) => editor.remove(`${seller}/PostalAddress`)),
  row('BR-09', (editor) => editor.remove(`${seller}/PostalAddress/Country`)),
  row('BR-10', (editor) => editor.remove(`${buyer}/PostalAddress`)),
  row('BR-11', (editor) => editor.remove(`${buyer}/PostalAddress/Country`)),
  row('BR-12', (editor) => editor.remove(`${totals}/LineExtensionAmount`), { entails: ['BR-CO-10', 'BR-CO-13'] }),
  row('BR-13', (editor) => editor.remove(`${totals}/TaxExclusiveAmount`), { entails: ['BR-CO-13', 'BR-CO-15'] }),
  row('BR-14', (editor) => editor.remove(`${totals}/TaxInclusiveAmount`), { entails: ['BR-CO-15', 'BR-CO-16'] }),
  row('BR-15', (editor) => editor.remove(`${totals}/PayableAmount`), { entails: ['BR-CO-16'] }),
  {
    rule: 'BR-16',
    sample: (id) => small(id, splitPayment),
    change: (editor) =>
      editor
        .remove(line)
        .set('TaxTotal/TaxSubtotal/TaxableAmount', '0.00')
        .set(`${totals}/LineExtensionAmount`, '0.00')
        .set(`${totals}/TaxExclusiveAmount`, '0.00')
        .set(`${totals}/TaxInclusiveAmount`, '0.00')
        .set(`${totals}/PayableAmount`, '0.00'),
  },
  row('BR-17', (editor) => editor.set('PayeeParty/PartyIdentification/ID', '5412345000013')),
  row('BR-17', (editor) => editor.remove('PayeeParty/PartyName'), {
    name: 'no name',
    entails: ['UBL-SR-19', 'UBL-SR-20', 'UBL-SR-21'],
  }),
  row('BR-18', (editor) => editor.remove('TaxRepresentativeParty/PartyName')),
  row('BR-19', (editor) => editor.remove('TaxRepresentativeParty/PostalAddress')),
  row('BR-20', (editor) => editor.remove('TaxRepresentativeParty/PostalAddress/Country')),
  row('BR-21', (editor) => editor.remove(`${line}/ID`)),
  row('BR-22', (editor) => editor.remove(`${line}[2]/InvoicedQuantity`), {
    entails: ['BR-23', 'PEPPOL-EN16931-R120'],
  }),
  row('BR-23', (editor) => editor.attribute(`${line}[2]/InvoicedQuantity`, 'unitCode')),
  empty('BR-24', 'LineExtensionAmount'),
  row('BR-25', (editor) => editor.remove(`${line}/Item/Name`)),
  empty('BR-26', 'Price', ['BR-27']),
  row('BR-31', (editor) => editor.remove('AllowanceCharge/Amount'), {
    entails: ['BR-CO-11', 'BR-S-08', 'PEPPOL-EN16931-R040'],
  }),
  row('BR-32', (editor) => editor.set('AllowanceCharge/TaxCategory/TaxScheme/ID', 'GST')),
  ...rows(['BR-33', 'BR-CO-21'], (editor) =>
    editor.remove('AllowanceCharge/AllowanceChargeReason').remove('AllowanceCharge/AllowanceChargeReasonCode'),
  ),
  row('BR-36', (editor) => editor.remove('AllowanceCharge[2]/Amount'), {
    entails: ['BR-CO-12', 'BR-S-08', 'PEPPOL-EN16931-R040'],
  }),
  row('BR-37', (editor) => editor.set('AllowanceCharge[2]/TaxCategory/TaxScheme/ID', 'GST')),
  ...rows(['BR-38', 'BR-CO-22'], (editor) =>
    editor.remove('AllowanceCharge[2]/AllowanceChargeReason').remove('AllowanceCharge[2]/AllowanceChargeReasonCode'),
  ),
  row('BR-41', (editor) => editor.remove(`${line}/AllowanceCharge/Amount`), {
    entails: ['PEPPOL-EN16931-R040', 'PEPPOL-EN16931-R120'],
  }),
  ...rows(['BR-42', 'BR-CO-23'], (editor) =>
    editor
      .remove(`${line}/AllowanceCharge/AllowanceChargeReason`)
      .remove(`${line}/AllowanceCharge/AllowanceChargeReasonCode`),
  ),
  row('BR-43', (editor) => editor.remove(`${line}/AllowanceCharge[2]/Amount`), {
    entails: ['PEPPOL-EN16931-R040', 'PEPPOL-EN16931-R120'],
  }),
  ...rows(['BR-44', 'BR-CO-24'], (editor) =>
    editor
      .remove(`${line}/AllowanceCharge[2]/AllowanceChargeReason`)
      .remove(`${line}/AllowanceCharge[2]/AllowanceChargeReasonCode`),
  ),
  row('BR-45', (editor) => editor.remove('TaxTotal/TaxSubtotal/TaxableAmount'), {
    entails: ['BR-CO-17', 'BR-S-08', 'BR-S-09'],
  }),
  row('BR-46', (editor) => editor.remove('TaxTotal/TaxSubtotal/TaxAmount'), {
    entails: ['BR-CO-14', 'BR-CO-17', 'BR-S-09'],
  }),
  row('BR-49', (editor) => editor.remove('PaymentMeans/PaymentMeansCode')),
  row('BR-50', (editor) => editor.set('PaymentMeans/PayeeFinancialAccount/ID', ' '), {
    entails: ['PEPPOL-EN16931-R008'],
  }),
  row('BR-52', (editor) => editor.remove('AdditionalDocumentReference[2]/ID')),
  row('BR-53', (editor) => editor.attribute('TaxTotal[2]/TaxAmount', 'currencyID', 'GBP'), {
    entails: ['PEPPOL-EN16931-R055'],
  }),
  row('BR-54', (editor) => editor.remove(`${line}/Item/AdditionalItemProperty/Value`)),
  ...rows(['BR-55', 'UBL-SR-07'], (editor) => editor.remove('BillingReference/InvoiceDocumentReference/ID')),
  row('BR-56', (editor) => editor.set('TaxRepresentativeParty/PartyTaxScheme/TaxScheme/ID', 'GST')),
  row('BR-57', (editor) => editor.remove('Delivery/DeliveryLocation/Address/Country')),
  row('BR-61', (editor) => editor.remove('PaymentMeans/PayeeFinancialAccount')),
  row('BR-62', (editor) => editor.attribute(`${seller}/EndpointID`, 'schemeID')),
  row('BR-63', (editor) => editor.attribute(`${buyer}/EndpointID`, 'schemeID')),
  row('BR-64', (editor) => editor.attribute(`${line}/Item/StandardItemIdentification/ID`, 'schemeID')),
  row('BR-65', (editor) => editor.attribute(`${line}/Item/CommodityClassification/ItemClassificationCode`, 'listID')),
  row('BR-CO-04', (editor) => editor.set(`${line}[2]/Item/ClassifiedTaxCategory/TaxScheme/ID`, 'GST')),
  row('UBL-DT-06', (editor) =>
    editor.attribute('AdditionalDocumentReference[2]/Attachment/EmbeddedDocumentBinaryObject', 'mimeCode'),
  ),
  row('UBL-DT-07', (editor) =>
    editor.attribute('AdditionalDocumentReference[2]/Attachment/EmbeddedDocumentBinaryObject', 'filename'),
  ),
  row('UBL-SR-53', (editor) => editor.remove(`${buyer}/PartyTaxScheme/CompanyID`)),
  row('UBL-SR-48', (editor) => editor.remove(`${line}[2]/Item/ClassifiedTaxCategory`), {
    entails: ['BR-CO-04', 'BR-S-08'],
  }),
];
