/**
 * Says in the XMP packet that the document is PDF/UA-1 (ISO 14289-1, 5), and describes that property as PDF/A-3 asks for
 * (ISO 19005-3, 6.6.2.3). XMP has a property once, so the description joins those of a fragment that has some.
 */
export function withAccessibility(fragments: readonly string[]): readonly string[] {
  const describing = fragments.findIndex((fragment) => fragment.includes(opening));
  if (describing === -1) return [...fragments, claim, extensionSchema];
  return [...fragments.with(describing, fragments[describing]!.replace(opening, `${opening}${schema}`)), claim];
}

const namespace = 'http://www.aiim.org/pdfua/ns/id/';

const claim = `<rdf:Description rdf:about="" xmlns:pdfuaid="${namespace}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

const opening = '<pdfaExtension:schemas><rdf:Bag>';

const schema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema\
</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
${opening}${schema}</rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
