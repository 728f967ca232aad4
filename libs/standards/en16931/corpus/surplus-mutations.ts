import type { Mutation } from './mutation.js';
import { attributes } from '../surplus/attributes.js';
import { buyer, line, row, rows, seller } from './row.js';

const twice = (rule: string, path: string, text?: string): Mutation => row(rule, (editor) => editor.repeat(path, text));

/** What may stand once stands twice. */
export const surplusMutations: readonly Mutation[] = [
  twice('PEPPOL-EN16931-R002', 'Note', 'Nog iets'),
  row(
    'PEPPOL-EN16931-R080',
    (editor) =>
      editor
        .repeat('AdditionalDocumentReference')
        .set('AdditionalDocumentReference/DocumentTypeCode', '50')
        .set('AdditionalDocumentReference[2]/DocumentTypeCode', '50'),
    { only: 'credit-note' },
  ),
  twice('UBL-SR-01', 'ContractDocumentReference'),
  twice('UBL-SR-02', 'ReceiptDocumentReference'),
  twice('UBL-SR-03', 'DespatchDocumentReference'),
  twice('UBL-SR-04', 'AdditionalDocumentReference'),
  twice('UBL-SR-05', 'PaymentTerms'),
  twice('UBL-SR-06', 'BillingReference/InvoiceDocumentReference'),
  twice('UBL-SR-08', 'InvoicePeriod'),
  twice('UBL-SR-09', `${seller}/PartyLegalEntity/RegistrationName`),
  twice('UBL-SR-10', `${seller}/PartyName`),
  twice('UBL-SR-11', `${seller}/PartyLegalEntity/CompanyID`),
  row('UBL-SR-12', (editor) => editor.remove(`${seller}/PartyTaxScheme[2]`).repeat(`${seller}/PartyTaxScheme`)),
  row('UBL-SR-13', (editor) => editor.remove(`${seller}/PartyTaxScheme[1]`).repeat(`${seller}/PartyTaxScheme`)),
  twice('UBL-SR-14', `${seller}/PartyLegalEntity/CompanyLegalForm`),
  twice('UBL-SR-15', `${buyer}/PartyLegalEntity/RegistrationName`),
  twice('UBL-SR-16', `${buyer}/PartyIdentification`),
  twice('UBL-SR-17', `${buyer}/PartyLegalEntity/CompanyID`),
  twice('UBL-SR-18', `${buyer}/PartyTaxScheme`),
  twice('UBL-SR-19', 'PayeeParty/PartyName'),
  row('UBL-SR-19', (editor) => editor.set('PayeeParty/PartyName/Name', 'Oefenfirma Stoelen BV'), {
    name: 'the seller',
    entails: ['UBL-SR-20', 'UBL-SR-21'],
  }),
  twice('UBL-SR-20', 'PayeeParty/PartyIdentification'),
  twice('UBL-SR-21', 'PayeeParty/PartyLegalEntity'),
  twice('UBL-SR-22', 'TaxRepresentativeParty/PartyName'),
  twice('UBL-SR-23', 'TaxRepresentativeParty/PartyTaxScheme'),
  twice('UBL-SR-24', 'Delivery'),
  twice('UBL-SR-25', 'Delivery/DeliveryParty/PartyName'),
  twice('UBL-SR-26', 'PaymentMeans/PaymentID'),
  row('UBL-SR-27', (editor) =>
    editor.attribute('PaymentMeans/PaymentMeansCode', 'name').repeat('PaymentMeans/PaymentMeansCode'),
  ),
  row('UBL-SR-28', (editor) => editor.repeat('PaymentMeans/PaymentMandate/ID'), { payment: 'debit' }),
  row('UBL-SR-29', (editor) =>
    editor
      .attribute('PayeeParty/PartyIdentification/ID', 'schemeID', 'SEPA')
      .attribute(`${seller}/PartyIdentification/ID`, 'schemeID', 'SEPA'),
  ),
  twice('UBL-SR-30', 'AllowanceCharge/AllowanceChargeReason'),
  twice('UBL-SR-31', 'AllowanceCharge[2]/AllowanceChargeReason'),
  row('UBL-SR-30', (editor) => editor.repeat(`${line}/AllowanceCharge/AllowanceChargeReason`), { name: 'line' }),
  row('UBL-SR-31', (editor) => editor.repeat(`${line}/AllowanceCharge[2]/AllowanceChargeReason`), { name: 'line' }),
  row(
    'UBL-SR-32',
    (editor) =>
      editor
        .add('TaxTotal/TaxSubtotal/TaxCategory', 'TaxExemptionReason', 'x', 'TaxScheme')
        .repeat('TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason'),
    { entails: ['BR-S-10'] },
  ),
  twice('UBL-SR-33', 'AdditionalDocumentReference[2]/DocumentDescription'),
  twice('UBL-SR-34', `${line}/Note`),
  twice('UBL-SR-35', `${line}/OrderLineReference`),
  twice('UBL-SR-36', `${line}/InvoicePeriod`),
  twice('UBL-SR-37', `${line}/Price/AllowanceCharge`),
  row('UBL-SR-39', (editor) => editor.repeat('ProjectReference'), { only: 'invoice' }),
  twice('UBL-SR-40', `${buyer}/PartyName`),
  row('UBL-SR-42', (editor) => editor.repeat(`${seller}/PartyTaxScheme[2]`), { entails: ['UBL-SR-13'] }),
  row('UBL-CR-666', (editor) =>
    editor.add('AdditionalDocumentReference', 'Attachment/ExternalReference/URI', 'https://example.org/meter'),
  ),
  row('UBL-CR-673', (editor) => editor.add('AdditionalDocumentReference', 'DocumentDescription', 'Meter')),
  row('UBL-SR-43', (editor) => editor.attribute('AdditionalDocumentReference[2]/ID', 'schemeID', 'AAB')),
  row(
    'UBL-SR-44',
    (editor) =>
      editor
        .attribute('PaymentMeans/PaymentMeansCode', 'name')
        .repeat('PaymentMeans')
        .set('PaymentMeans[2]/PaymentID', 'iets anders'),
    { only: 'invoice' },
  ),
  row('UBL-SR-45', (editor) => editor.attribute('PaymentMeans/PaymentMeansCode', 'name').repeat('PaymentMeans'), {
    only: 'credit-note',
  }),
  row('UBL-SR-46', (editor) => editor.repeat('PaymentMeans'), { only: 'invoice' }),
  row(
    'UBL-SR-47',
    (editor) =>
      editor
        .attribute('PaymentMeans/PaymentMeansCode', 'name')
        .repeat('PaymentMeans')
        .set('PaymentMeans[2]/PaymentMeansCode', '58'),
    { only: 'invoice' },
  ),
  row('UBL-SR-48', (editor) => editor.repeat(`${line}[2]/Item/ClassifiedTaxCategory`), { name: 'twice' }),
  row('UBL-SR-49', (editor) =>
    editor.remove('TaxPointDate').add('InvoicePeriod', 'DescriptionCode', '35').repeat('InvoicePeriod/DescriptionCode'),
  ),
  twice('UBL-SR-50', `${line}/Item/Description`),
  twice('UBL-SR-51', `${seller}/PostalAddress/AddressLine`),
  ...rows(['UBL-SR-52', 'PEPPOL-EN16931-R100'], (editor) => editor.repeat(`${line}/DocumentReference`)),
  row('UBL-SR-54', (editor) => editor.repeat('PaymentMeans/CardAccount'), { payment: 'card' }),
  row('UBL-SR-55', (editor) => editor.repeat('PaymentMeans/PaymentMandate'), {
    payment: 'debit',
    entails: ['UBL-SR-28'],
  }),
  twice('UBL-SR-56', 'OriginatorDocumentReference'),
  ...attributes.map(([number, name]) =>
    row(`UBL-DT-${number}`, (editor) => editor.attribute('ContractDocumentReference/ID', name, 'x')),
  ),
];
