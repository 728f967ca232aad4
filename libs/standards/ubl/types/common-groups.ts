import {
  amount,
  binary,
  code,
  date,
  group,
  id,
  indicator,
  list,
  percentage,
  quantity,
  text,
  time,
} from '../binding/field.js';
import { each, type Terms } from '../binding/terms.js';

// Groups of terms that documents of several families share, as tables whose business terms the caller supplies, in the order of the rows.

export const supportingDocument = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    documentType: text('DocumentType?', t()),
    attachedDocument: binary('Attachment?/EmbeddedDocumentBinaryObject?', t()),
    attachedDocumentMimeCode: code('Attachment?/EmbeddedDocumentBinaryObject?/@mimeCode', t(), 'MimeCode'),
    attachedDocumentFilename: text('Attachment?/EmbeddedDocumentBinaryObject?/@filename', t()),
    externalLocation: text('Attachment?/ExternalReference?/URI', t()),
  };
};

export const addressWithOptionalLine = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    addressLine2: text('AdditionalStreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countrySubdivision: text('CountrySubentity?', t()),
    addressLine3: text('AddressLine?/Line!', t()),
    countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
  };
};

export const contact = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('Name?', t()),
    telephone: text('Telephone?', t()),
    email: text('ElectronicMail?', t()),
  };
};

export const address = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    addressLine2: text('AdditionalStreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countrySubdivision: text('CountrySubentity?', t()),
    addressLine3: text('AddressLine?/Line', t()),
    countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
  };
};

export const periodWithTimes = (terms: Terms) => {
  const t = each(terms);
  return {
    startDate: date('StartDate?', t()),
    startTime: time('StartTime?', t()),
    endDate: date('EndDate?', t()),
    endTime: time('EndTime?', t()),
  };
};

export const deliveryTerms = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    specialTerms: text('SpecialTerms?', t()),
    location: text('DeliveryLocation?/ID', t()),
  };
};

export const lineAllowanceOrCharge = (terms: Terms) => {
  const t = each(terms);
  return {
    chargeIndicator: indicator('ChargeIndicator', t()),
    reasonCode: code('AllowanceChargeReasonCode?', t(), ['UNCL5189', 'UNCL7161']),
    reason: text('AllowanceChargeReason?', t()),
    percentage: percentage('MultiplierFactorNumeric?', t()),
    amount: amount('Amount', t()),
    baseAmount: amount('BaseAmount?', t()),
  };
};

export const price = (terms: Terms) => {
  const t = each(terms);
  return {
    netPrice: amount('PriceAmount', t()),
    baseQuantity: quantity('BaseQuantity?', t()),
    baseQuantityUnitCode: code('BaseQuantity?/@unitCode?', t(), 'UNECERec20'),
    priceChargeIndicator: indicator('AllowanceCharge?/ChargeIndicator=false', t(), undefined, { fixed: 'false' }),
    discount: amount('AllowanceCharge?/Amount', t()),
    grossPrice: amount('AllowanceCharge?/BaseAmount?', t()),
  };
};

export const classification = (terms: Terms) => {
  const t = each(terms);
  return {
    code: code('ItemClassificationCode?', t()),
    codeList: code('ItemClassificationCode?/@listID', t(), 'UNCL7143'),
    codeListVersion: id('ItemClassificationCode?/@listVersionID?', t()),
    codeName: text('ItemClassificationCode?/@name?', t()),
  };
};

export const itemAttribute = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierSchemeDataUri: id('ID?/@schemeDataURI?', t()),
    identifierScheme: id('ID?/@schemeID?', t()),
    identifierSchemeVersion: id('ID?/@schemeVersionID?', t()),
    name: text('Name', t()),
    nameCode: code('NameCode?', t()),
    nameCodeList: id('NameCode?/@listID', t()),
    value: text('Value', t()),
    valueQuantity: quantity('ValueQuantity?', t()),
    valueQuantityUnitCode: code('ValueQuantity?/@unitCode', t(), 'UNECERec20'),
    valueQualifier: text('ValueQualifier?', t()),
  };
};

export const typedDocument = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    documentTypeCode: code('DocumentTypeCode?', t(), 'UNCL1001'),
    documentType: text('DocumentType?', t()),
    attachedDocument: binary('Attachment?/EmbeddedDocumentBinaryObject?', t()),
    attachedDocumentMimeCode: code('Attachment?/EmbeddedDocumentBinaryObject?/@mimeCode', t(), 'MimeCode'),
    attachedDocumentFilename: text('Attachment?/EmbeddedDocumentBinaryObject?/@filename', t()),
    externalLocation: text('Attachment?/ExternalReference?/URI', t()),
  };
};

export const relatedItem = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    quantity: quantity('Quantity?', t()),
    quantityUnitCode: code('Quantity?/@unitCode', t(), 'UNECERec20'),
  };
};

export const requiredClassification = (terms: Terms) => {
  const t = each(terms);
  return {
    code: code('ItemClassificationCode', t()),
    codeList: code('ItemClassificationCode/@listID', t(), 'UNCL7143'),
    codeListVersion: id('ItemClassificationCode/@listVersionID?', t()),
    codeName: text('ItemClassificationCode/@name?', t()),
  };
};

export const identifiedParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('PartyName/Name', t()),
  };
};

export const deliveryParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('PartyName/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    contact: group('Contact?', contact(t)),
  };
};

export const namedParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress?', addressWithOptionalLine(t)),
  };
};

export const receivingParty = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: code('Party/EndpointID/@schemeID', t(), ['eas', 'EN-eas']),
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress?', addressWithOptionalLine(t)),
    vatIdentifier: id('Party/PartyTaxScheme?/CompanyID', t()),
    taxScheme: id('Party/PartyTaxScheme?/TaxScheme/ID=VAT', t()),
    name: text('Party/PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID', t(), 'ICD'),
    registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t()),
    }),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const despatchCarrier = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('PartyName?/Name', t()),
    person: group('Person?', {
      identityDocuments: list('IdentityDocumentReference+', {
        reference: id('ID', t()),
        documentType: text('DocumentType?', t()),
      }),
    }),
  };
};
