import { KontorError } from '#kernel';
import { readXml, type XmlElement } from '../../xml/index.js';
import { samples } from '../../peppol/corpus/samples.js';
import { catalogue, creditNote, invoice, type Invoice } from '../types/index.js';
import { readDocument, writeDocument } from './codec.js';
import { smallInvoice } from './small-documents.js';

const xml = writeDocument(invoice, smallInvoice);

/** Names, attributes and texts of a document, in order. */
function essence({ name, attributes, text, children }: XmlElement): unknown {
  return [name, { ...attributes }, text, children.map(essence)];
}

function rewritten(document: string): string {
  const { binding, model } = readDocument(document);
  return writeDocument(binding, model);
}

describe('what the model does not know', () => {
  it.each([
    [
      'an extension before everything',
      '<cbc:CustomizationID>',
      '<e:UBLExtensions xmlns:e="urn:e"><e:A b="1">x</e:A></e:UBLExtensions><cbc:CustomizationID>',
    ],
    [
      'an element between known ones',
      '<cbc:BuyerReference>',
      '<cbc:AccountingCostCode>A</cbc:AccountingCostCode><cbc:BuyerReference>',
    ],
    [
      'two of them',
      '<cbc:BuyerReference>',
      '<cbc:AccountingCostCode>A</cbc:AccountingCostCode><cbc:AccountingCost>B</cbc:AccountingCost><cbc:LineCountNumeric>1</cbc:LineCountNumeric><cbc:BuyerReference>',
    ],
    [
      'a second note',
      '<cbc:DocumentCurrencyCode>',
      '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note><cbc:DocumentCurrencyCode>',
    ],
    [
      'an attribute',
      '<cbc:EndpointID schemeID="0208">0123456749',
      '<cbc:EndpointID schemeID="0208" schemeAgencyID="x">0123456749',
    ],
    [
      'an element in a line',
      '<cac:Price>',
      '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">21</cbc:TaxAmount></cac:TaxTotal><cac:Price>',
    ],
    ['an element behind everything', '</Invoice>', '<cac:Signature><cbc:ID>1</cbc:ID></cac:Signature></Invoice>'],
    [
      'a wrapper that holds nothing known',
      '<cac:PartyLegalEntity>',
      '<cac:PartyTaxScheme><cbc:ExemptionReason>x</cbc:ExemptionReason></cac:PartyTaxScheme><cac:PartyLegalEntity>',
    ],
    ['an empty wrapper', '<cac:PartyLegalEntity>', '<cac:PartyName/><cac:PartyLegalEntity>'],
    [
      'a second tax category',
      '</cac:ClassifiedTaxCategory>',
      '</cac:ClassifiedTaxCategory><cac:ClassifiedTaxCategory><cbc:ID>E</cbc:ID></cac:ClassifiedTaxCategory>',
    ],
    ['an element in a text', '>F-1<', '><cbc:Name>F-1</cbc:Name><'],
  ])('%s is written back in its place', (_, before, after) => {
    const document = xml.replace(before, after);
    expect(document).not.toBe(xml);
    expect(readDocument(document).model.unmapped).not.toEqual(undefined);
    expect(essence(readXml(rewritten(document)))).toEqual(essence(readXml(document)));
  });

  it.each<[string, string | RegExp, string]>([
    ['another currency', 'currencyID="EUR">100.00</cbc:TaxableAmount>', 'currencyID="USD">100.00</cbc:TaxableAmount>'],
    ['no currency', ' currencyID="EUR">100.00</cbc:TaxableAmount>', '>100.00</cbc:TaxableAmount>'],
    ['another tax scheme', /<cbc:ID>VAT(?=<\/cbc:ID>\s*<\/cac:TaxScheme>\s*<\/cac:TaxCategory>)/, '<cbc:ID>GST'],
    ['an empty element', '<cbc:BuyerReference>R</cbc:BuyerReference>', '<cbc:BuyerReference/>'],
    ['white space', '<cbc:BuyerReference>R<', '<cbc:BuyerReference>  R\n <'],
    ['no VAT identifier but another one', '<cbc:ID>VAT</cbc:ID>', '<cbc:ID>TAX</cbc:ID>'],
    ['no process', /<cbc:ProfileID>.*?<\/cbc:ProfileID>/, ''],
    ['no specification, process or type', /<cbc:(CustomizationID|ProfileID|InvoiceTypeCode)>.*?<\/cbc:\1>/g, ''],
    ['an empty process', /<cbc:ProfileID>.*?<\/cbc:ProfileID>/, '<cbc:ProfileID/>'],
    ['an empty tax scheme', /<cbc:ID>VAT<\/cbc:ID>(?=\s*<\/cac:TaxScheme>\s*<\/cac:TaxCategory>)/, ''],
    ['an empty name of a tax scheme', '<cbc:ID>VAT</cbc:ID>', '<cbc:ID/>'],
    ['a tax scheme without a number', '<cbc:CompanyID>BE0123456749</cbc:CompanyID>', ''],
    [
      'a tax scheme without a number, with an attribute',
      /<cbc:CompanyID>BE0123456749<\/cbc:CompanyID>\s*<cac:TaxScheme>\s*<cbc:ID>/,
      '<cac:TaxScheme><cbc:ID schemeID="x">',
    ],
    [
      'another tax registration before that for VAT',
      '<cac:PartyTaxScheme>',
      `<cac:PartyTaxScheme><cbc:CompanyID>F</cbc:CompanyID><cbc:ExemptionReason>x</cbc:ExemptionReason>
       <cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme>`,
    ],
    [
      'the total of VAT in the accounting currency before the other',
      /(<cbc:DocumentCurrencyCode>.*?)<cac:TaxTotal>/s,
      '$1<cac:TaxTotal><cbc:TaxAmount currencyID="USD">25.00</cbc:TaxAmount><cbc:Odd>x</cbc:Odd></cac:TaxTotal><cac:TaxTotal>',
    ],
  ])('%s is kept', (_, before, after) => {
    const document = xml.replace(before, after);
    expect(document).not.toBe(xml);
    expect(essence(readXml(rewritten(document)))).toEqual(essence(readXml(document)));
  });

  it('keeps the language of a text that repeats', () => {
    const document = writeDocument(catalogue, {
      ...samples.catalogue,
      lines: samples.catalogue.lines.map((line) => ({
        ...line,
        item: { ...line.item, descriptions: ['Stoel', 'Chaise'] },
      })),
    }).replace('<cbc:Description>Chaise', '<cbc:Description languageID="fr">Chaise');
    expect(document).toContain('languageID="fr"');
    expect(essence(readXml(rewritten(document)))).toEqual(essence(readXml(document)));
  });

  it('leaves an order behind that no longer fits', () => {
    const { model } = readDocument(
      xml.replace(
        '<cac:PartyTaxScheme>',
        '<cac:PartyTaxScheme><cbc:CompanyID>F</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme>',
      ),
    );
    const { taxRegistrationIdentifier: _, taxRegistrationScheme: __, ...seller } = (model as Invoice).seller;
    const again = readDocument(writeDocument(invoice, { ...(model as Invoice), seller }));
    expect(again.model).toMatchObject({ seller: { vatIdentifier: 'BE0123456749' } });
  });

  it('goes to the end of its parent when its neighbour is gone', () => {
    const { model } = readDocument(
      xml.replace(
        '<cbc:BuyerReference>R</cbc:BuyerReference>',
        '<cbc:BuyerReference>R</cbc:BuyerReference><cbc:Odd>x</cbc:Odd>',
      ),
    );
    const { buyerReference: _, ...rest } = model as Invoice;
    expect(readXml(writeDocument(invoice, rest)).children.at(-1)?.name).toBe('Odd');
  });

  it('is forgotten with the line it stood in', () => {
    const { model } = readDocument(xml.replace('<cac:Price>', '<cbc:Odd>x</cbc:Odd><cac:Price>'));
    expect(writeDocument(invoice, { ...(model as Invoice), lines: [] })).not.toContain('Odd');
  });
});

describe('recognising a document', () => {
  it('takes an invoice of another specification for an invoice', () => {
    expect(readDocument(xml.replace(/urn:cen[^<]*/, 'urn:cen.eu:en16931:2017')).id).toBe('invoice');
  });

  it('tells types of one root apart', () => {
    const response =
      '<ApplicationResponse xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>ID</cbc:CustomizationID></ApplicationResponse>';
    const of = (id: string) => readDocument(response.replace('>ID<', `>${id}<`)).id;
    expect(of('urn:fdc:peppol.eu:poacc:trns:mlr:3')).toBe('message-level-response');
    expect(of('urn:fdc:peppol.eu:poacc:trns:invoice_response:3')).toBe('invoice-response');
    expect(() => of('urn:other')).toThrow(
      expect.objectContaining({ code: 'document-unknown-customization' }) as KontorError,
    );
  });

  it.each([
    ['XML of an unknown type', '<Reminder xmlns="urn:oasis:names:specification:ubl:schema:xsd:Reminder-2"/>'],
    ['a known name in a wrong namespace', xml.replace('xsd:Invoice-2', 'xsd:Invoice-3')],
    ['a known name in no namespace', '<Invoice/>'],
  ])('refuses %s', (_, document) => {
    expect(() => readDocument(document)).toThrow(expect.objectContaining({ code: 'document-unknown' }) as KontorError);
  });

  it('reads a credit note as one', () => {
    expect(readDocument(writeDocument(creditNote, smallInvoice)).model).toMatchObject({ documentTypeCode: '381' });
  });
});
