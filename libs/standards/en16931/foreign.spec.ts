import { isFatal } from '../finding/finding.js';
import { smallInvoice } from '../ubl/codec/small-documents.js';
import { invoice, writeDocument } from '../ubl/index.js';
import { findingsIn } from './corpus/cases.js';

const xml = writeDocument(invoice, {
  ...smallInvoice,
  paymentInstructions: [{ paymentMeansTypeCode: '30', creditTransfer: { accountIdentifier: 'BE68539007547034' } }],
});

function fatalRulesIn(document: string): string[] {
  return [
    ...new Set(
      findingsIn(document)
        .filter(isFatal)
        .map(({ rule }) => rule),
    ),
  ].toSorted();
}

/** What others write that the schema of UBL allows, with the fatal rules that the official artefacts find in it. */
describe('an invoice of another program', () => {
  it.each<[string, string | RegExp, string, string[]]>([
    ['that says nothing odd', '', '', []],
    [
      'with another tax registration before that for VAT',
      '<cac:PartyTaxScheme>',
      '<cac:PartyTaxScheme><cbc:CompanyID>F-tax</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme>',
      [],
    ],
    [
      'with an object of a line without its type',
      '<cac:Item>',
      '<cac:DocumentReference><cbc:ID>AAA</cbc:ID></cac:DocumentReference><cac:Item>',
      ['PEPPOL-EN16931-R101'],
    ],
    [
      'with terms of payment that have no text',
      '<cac:TaxTotal>',
      '<cac:PaymentTerms><cbc:PaymentPercent>1</cbc:PaymentPercent></cac:PaymentTerms><cac:TaxTotal>',
      [],
    ],
    [
      'with a country of origin that has a name only',
      '<cac:ClassifiedTaxCategory>',
      '<cac:OriginCountry><cbc:Name>België</cbc:Name></cac:OriginCountry><cac:ClassifiedTaxCategory>',
      [],
    ],
    [
      'paid by transfer to no account',
      /<cbc:ID>BE68539007547034<\/cbc:ID>/,
      '<cbc:Name>x</cbc:Name>',
      ['BR-50', 'BR-61'],
    ],
    [
      'paid by direct debit, with an account that has a name only',
      /<cbc:PaymentMeansCode>30<\/cbc:PaymentMeansCode>(.*?)<cbc:ID>BE68539007547034<\/cbc:ID>/s,
      '<cbc:PaymentMeansCode>31</cbc:PaymentMeansCode>$1<cbc:Name>x</cbc:Name>',
      [],
    ],
    [
      'for self-billing, of no known process',
      /<cbc:ProfileID>.*>380</s,
      '<cbc:ID>F-1</cbc:ID><cbc:IssueDate>2026-11-21</cbc:IssueDate><cbc:DueDate>2026-12-21</cbc:DueDate><cbc:InvoiceTypeCode>389<',
      ['PEPPOL-EN16931-R001', 'PEPPOL-EN16931-R007'],
    ],
    [
      'whose buyer has an empty tax scheme',
      '</cac:PostalAddress><cac:PartyLegalEntity><cbc:RegistrationName>Entreprise SRL',
      '</cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>123</cbc:CompanyID><cac:TaxScheme/></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>Entreprise SRL',
      ['PEPPOL-EN16931-R008', 'UBL-SR-53'],
    ],
    [
      'whose seller is nobody',
      /(<cac:AccountingSupplierParty>).*(<\/cac:AccountingSupplierParty>)/s,
      '$1<cbc:CustomerAssignedAccountID>1</cbc:CustomerAssignedAccountID>$2',
      ['BR-06', 'BR-08', 'BR-CO-26', 'BR-S-02'],
    ],
    [
      'with an amount in another currency that no rule looks at',
      '<cac:Item>',
      '<cac:TaxTotal><cbc:TaxAmount currencyID="USD">1.00</cbc:TaxAmount></cac:TaxTotal><cac:Item>',
      [],
    ],
    [
      'with an amount of three decimals that the standard does not know',
      '<cac:TaxCategory>',
      '<cbc:PerUnitAmount currencyID="EUR">1.001</cbc:PerUnitAmount><cac:TaxCategory>',
      ['UBL-DT-01'],
    ],
    [
      'with a delivery of one line to places of unknown lists',
      '<cac:Item>',
      `<cac:Delivery><cac:DeliveryLocation><cbc:ID schemeID="ZZZ">1</cbc:ID><cac:Address><cac:Country>
       <cbc:IdentificationCode>ZZ</cbc:IdentificationCode></cac:Country></cac:Address></cac:DeliveryLocation></cac:Delivery><cac:Item>`,
      ['BR-CL-14', 'BR-CL-26'],
    ],
    [
      'with an unknown reason for exemption in a line',
      /(<cac:ClassifiedTaxCategory>.*?)<cac:TaxScheme>/s,
      '$1<cbc:TaxExemptionReasonCode>X</cbc:TaxExemptionReasonCode><cac:TaxScheme>',
      ['BR-CL-22'],
    ],
    [
      'with identifiers and categories where only UBL has a place for them',
      '<cac:AccountingSupplierParty>',
      `<cac:Signature><cbc:ID>1</cbc:ID><cac:SignatoryParty><cac:PartyIdentification><cbc:ID schemeID="x">1</cbc:ID>
       </cac:PartyIdentification><cac:PartyLegalEntity><cbc:CompanyID schemeID="x">1</cbc:CompanyID></cac:PartyLegalEntity>
       </cac:SignatoryParty></cac:Signature><cac:AccountingSupplierParty>`,
      ['BR-CL-10', 'BR-CL-11'],
    ],
  ])('%s', (_, before, after, expected) => {
    const document = xml.replace(/>\s+</g, '><').replace(before, after);
    expect(document.includes(after)).toBe(!after.includes('$'));
    expect(fatalRulesIn(document)).toEqual(expected);
  });
});
