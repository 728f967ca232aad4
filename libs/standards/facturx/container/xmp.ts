/** The file name of the invoice in a hybrid document, by which readers find it. */
export const facturxFileName = 'factur-x.xml';

/** The profiles as the properties of the PDF name them. */
export type ConformanceLevel = 'MINIMUM' | 'BASIC WL' | 'BASIC' | 'EN 16931' | 'EXTENDED' | 'XRECHNUNG';

const namespace = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

/** The four properties of Factur-X 1.0 and ZUGFeRD 2.1 and later. */
const properties = [
  ['DocumentFileName', 'The name of the embedded XML document'],
  ['DocumentType', 'The type of the hybrid document in capital letters'],
  ['Version', 'The version of the standard that the embedded XML document follows'],
  ['ConformanceLevel', 'The profile that the embedded XML document conforms to'],
] as const;

/**
 * What the XMP packet of a hybrid document says of the invoice in it: the properties, and the description of their
 * schema that PDF/A-3 asks for (ISO 19005-3, 6.6.2.3).
 */
export function facturxXmp(level: ConformanceLevel = 'EN 16931', fileName = facturxFileName): readonly string[] {
  const values = [fileName, 'INVOICE', '1.0', level];
  const said = properties.map(([name], index) => `<fx:${name}>${values[index]!}</fx:${name}>`);
  return [extensionSchema, `<rdf:Description rdf:about="" xmlns:fx="${namespace}">${said.join('')}</rdf:Description>`];
}

const described = properties.map(
  ([name, description]) => `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>\
<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>\
<pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
);

const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
