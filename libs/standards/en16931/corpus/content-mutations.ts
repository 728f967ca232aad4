import type { Mutation } from './mutation.js';
import { buyer, line, row, rows, seller, totals } from './row.js';

const identifier = `${seller}/PartyIdentification/ID`;

/** A wrong number of a scheme. */
const scheme = (rule: string, code: string, number: string): Mutation =>
  row(`PEPPOL-COMMON-${rule}`, (editor) => editor.set(identifier, number).attribute(identifier, 'schemeID', code));

const attachment = 'AdditionalDocumentReference[2]/Attachment/EmbeddedDocumentBinaryObject';

/** What is there is wrong: dates, codes, identifiers, the head of the document. */
export const contentMutations: readonly Mutation[] = [
  row('BR-29', (editor) => editor.set('InvoicePeriod/EndDate', '2026-10-31'), { entails: ['PEPPOL-EN16931-R111'] }),
  row('BR-30', (editor) => editor.set(`${line}/InvoicePeriod/EndDate`, '2026-11-01')),
  row('BR-CO-03', (editor) => editor.add('InvoicePeriod', 'DescriptionCode', '35')),
  row('BR-CO-09', (editor) => editor.set(`${buyer}/PartyTaxScheme/CompanyID`, '0987654394')),
  row('BR-CO-19', (editor) =>
    editor.remove('InvoicePeriod/StartDate').remove('InvoicePeriod/EndDate').add('InvoicePeriod', 'Description', 'x'),
  ),
  row('BR-CO-20', (editor) =>
    editor
      .remove(`${line}/InvoicePeriod/StartDate`)
      .remove(`${line}/InvoicePeriod/EndDate`)
      .add(`${line}/InvoicePeriod`, 'Description', 'x'),
  ),
  row('BR-CO-26', (editor) =>
    editor
      .remove(`${seller}/PartyIdentification`)
      .remove(`${seller}/PartyTaxScheme`)
      .remove(`${seller}/PartyLegalEntity/CompanyID`),
  ),
  row('BR-51', (editor) => editor.set('PaymentMeans/CardAccount/PrimaryAccountNumberID', '4111111111111111'), {
    payment: 'card',
  }),
  row('BR-CL-01', (editor) => editor.set('InvoiceTypeCode', '999'), {
    only: 'invoice',
    entails: ['PEPPOL-EN16931-P0100'],
  }),
  row('BR-CL-01', (editor) => editor.set('InvoiceTypeCode', '380'), {
    only: 'credit-note',
    entails: ['PEPPOL-EN16931-P0101'],
  }),
  row('PEPPOL-EN16931-P0100', (editor) => editor.set('InvoiceTypeCode', '389'), { only: 'invoice' }),
  row('PEPPOL-EN16931-P0101', (editor) => editor.set('InvoiceTypeCode', '261'), { only: 'credit-note' }),
  row('PEPPOL-EN16931-P0112', (editor) => editor.set('InvoiceTypeCode', '384'), { only: 'invoice' }),
  row('BR-CL-03', (editor) => editor.attribute('TaxTotal[2]/TaxAmount', 'currencyID', 'XYZ'), {
    entails: ['BR-53', 'PEPPOL-EN16931-CL007', 'PEPPOL-EN16931-R055'],
  }),
  row('PEPPOL-EN16931-CL007', (editor) =>
    editor.attribute('TaxTotal[2]/TaxAmount', 'currencyID', 'STD').set('TaxCurrencyCode', 'STD'),
  ),
  row('BR-CL-04', (editor) => editor.set('DocumentCurrencyCode', 'EURO'), {
    entails: ['BR-CO-15', 'PEPPOL-EN16931-R051', 'PEPPOL-EN16931-R055'],
  }),
  row(
    'BR-CL-05',
    (editor) => editor.set('TaxCurrencyCode', 'XYZ').attribute('TaxTotal[2]/TaxAmount', 'currencyID', 'XYZ'),
    {
      entails: ['BR-CL-03', 'PEPPOL-EN16931-CL007'],
    },
  ),
  ...rows(['BR-CL-06', 'PEPPOL-EN16931-CL006'], (editor) =>
    editor.remove('TaxPointDate').add('InvoicePeriod', 'DescriptionCode', '5'),
  ),
  row('BR-CL-07', (editor) => editor.attribute('AdditionalDocumentReference/ID', 'schemeID', 'XX')),
  row('BR-CL-07', (editor) => editor.attribute(`${line}/DocumentReference/ID`, 'schemeID', 'XX'), { name: 'line' }),
  row('BR-CL-08', (editor) => editor.set('Note', '#XXX#Bedankt')),
  row('BR-CL-10', (editor) => editor.attribute(`${buyer}/PartyIdentification/ID`, 'schemeID', '9999')),
  row('BR-CL-11', (editor) => editor.attribute(`${buyer}/PartyLegalEntity/CompanyID`, 'schemeID', '9999')),
  row('BR-CL-13', (editor) =>
    editor.attribute(`${line}/Item/CommodityClassification/ItemClassificationCode`, 'listID', 'XXX'),
  ),
  row('BR-CL-14', (editor) => editor.set(`${buyer}/PostalAddress/Country/IdentificationCode`, 'UK')),
  row('BR-CL-15', (editor) => editor.set(`${line}/Item/OriginCountry/IdentificationCode`, 'UK')),
  row('BR-CL-16', (editor) => editor.set('PaymentMeans/PaymentMeansCode', '199')),
  row('BR-CL-17', (editor) => editor.set('AllowanceCharge/TaxCategory/ID', 'X'), { entails: ['BR-S-08'] }),
  row('BR-CL-18', (editor) => editor.set(`${line}[2]/Item/ClassifiedTaxCategory/ID`, 'X'), { entails: ['BR-S-08'] }),
  ...rows(['BR-CL-19', 'PEPPOL-EN16931-CL002'], (editor) =>
    editor.set('AllowanceCharge/AllowanceChargeReasonCode', 'FC'),
  ),
  ...rows(['BR-CL-20', 'PEPPOL-EN16931-CL003'], (editor) =>
    editor.set('AllowanceCharge[2]/AllowanceChargeReasonCode', '95'),
  ),
  row('BR-CL-21', (editor) => editor.attribute(`${line}/Item/StandardItemIdentification/ID`, 'schemeID', '9999')),
  row(
    'BR-CL-22',
    (editor) => editor.add('TaxTotal/TaxSubtotal/TaxCategory', 'TaxExemptionReasonCode', 'VATEX-X', 'TaxScheme'),
    {
      entails: ['BR-S-10'],
    },
  ),
  row('BR-CL-23', (editor) => editor.attribute(`${line}[2]/InvoicedQuantity`, 'unitCode', 'stuk')),
  ...rows(['BR-CL-24', 'PEPPOL-EN16931-CL001'], (editor) => editor.attribute(attachment, 'mimeCode', 'text/plain')),
  row('BR-CL-25', (editor) => editor.attribute(`${seller}/EndpointID`, 'schemeID', '9999'), {
    entails: ['PEPPOL-EN16931-CL008'],
  }),
  row('PEPPOL-EN16931-CL008', (editor) => editor.attribute(`${seller}/EndpointID`, 'schemeID', '0037')),
  row('BR-CL-26', (editor) => editor.attribute('Delivery/DeliveryLocation/ID', 'schemeID', '9999')),
  scheme('R040', '0088', '5412345000014'),
  scheme('R041', '0192', '991825828'),
  scheme('R042', '0184', 'DK1234567'),
  scheme('R043', '0208', '0123456748'),
  scheme('R044', '0201', 'UF1A2'),
  scheme('R045', '0210', '1234567001'),
  row('PEPPOL-COMMON-R046', (editor) => editor.attribute(`${seller}/EndpointID`, 'schemeID', '9907'), {
    entails: ['BR-CL-25', 'PEPPOL-EN16931-CL008'],
  }),
  scheme('R047', '0211', 'IT12345670018'),
  scheme('R049', '0007', '5567321708'),
  scheme('R050', '0151', '51824753557'),
  scheme('R052', '0096', '123456789'),
  scheme('R053', '0198', '12345674'),
  scheme('R054', '0106', '1234567'),
  scheme('R055', '0190', '1'),
  row('PEPPOL-COMMON-R056-1', (editor) => editor.attribute(`${buyer}/EndpointID`, 'schemeID', '9944')),
  row('PEPPOL-COMMON-R056-2', (editor) => editor.set(`${buyer}/PartyTaxScheme/CompanyID`, 'NL12345')),
  scheme('R057', '0217', '1'),
  row('PEPPOL-EN16931-F001', (editor) => editor.set('IssueDate', '2026-11-21Z')),
  row('PEPPOL-EN16931-R001', (editor) => editor.remove('ProfileID'), { entails: ['PEPPOL-EN16931-R007'] }),
  row('PEPPOL-EN16931-R003', (editor) => editor.remove('BuyerReference').remove('OrderReference')),
  row('PEPPOL-EN16931-R004', (editor) => editor.set('CustomizationID', 'urn:cen.eu:en16931:2017')),
  row('PEPPOL-EN16931-R005', (editor) => editor.set('TaxCurrencyCode', 'EUR')),
  row('PEPPOL-EN16931-R007', (editor) => editor.set('ProfileID', 'urn:example')),
  row('PEPPOL-EN16931-R008', (editor) => editor.set('BuyerReference', ' ')),
  row('PEPPOL-EN16931-R010', (editor) => editor.remove(`${buyer}/EndpointID`)),
  row('PEPPOL-EN16931-R020', (editor) => editor.remove(`${seller}/EndpointID`)),
  row('PEPPOL-EN16931-R051', (editor) => editor.attribute(`${totals}/PayableAmount`, 'currencyID', 'USD')),
  row('PEPPOL-EN16931-R053', (editor) => editor.repeat('TaxTotal'), { entails: ['BR-CO-15'] }),
  row('PEPPOL-EN16931-R054', (editor) => editor.remove('TaxCurrencyCode')),
  row('PEPPOL-EN16931-R055', (editor) => editor.set('TaxTotal[2]/TaxAmount', '-25.00')),
  row('PEPPOL-EN16931-R061', (editor) => editor.remove('PaymentMeans/PaymentMandate/ID'), { payment: 'debit' }),
  row('PEPPOL-EN16931-R101', (editor) => editor.set(`${line}/DocumentReference/DocumentTypeCode`, '50')),
  row('PEPPOL-EN16931-R110', (editor) => editor.set(`${line}/InvoicePeriod/StartDate`, '2026-10-31')),
  row('PEPPOL-EN16931-R111', (editor) => editor.set(`${line}/InvoicePeriod/EndDate`, '2026-12-01')),
];
