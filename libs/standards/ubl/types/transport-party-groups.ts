import { binary, code, date, group, id, text, time } from '../binding/field.js';
import { address, contact } from './common-groups.js';
import { each, type Terms } from '../binding/terms.js';

// Parties and signatures in the transport documents, as tables whose business terms the caller supplies, in the order of the rows.

export const person = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierScheme: id('ID?/@schemeID?', t()),
    firstName: text('FirstName?', t()),
    familyName: text('FamilyName', t()),
    jobTitle: text('JobTitle?', t()),
  };
};

export const digitalSignature = (terms: Terms) => {
  const t = each(terms);
  return {
    attachedDocument: binary('EmbeddedDocumentBinaryObject?', t()),
    attachedDocumentMimeCode: code('EmbeddedDocumentBinaryObject?/@mimeCode', t(), 'MimeCode'),
    attachedDocumentFilename: text('EmbeddedDocumentBinaryObject?/@filename', t()),
    externalLocation: text('ExternalReference?/URI', t()),
  };
};

export const carriageParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('PartyName?/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    name: text('PartyLegalEntity?/RegistrationName', t()),
    legalRegistrationIdentifier: id('PartyLegalEntity?/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('PartyLegalEntity?/CompanyID?/@schemeID', t(), 'ICD'),
    registrationAddress: group('PartyLegalEntity?/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Contact?', contact(t)),
  };
};

export const signatory = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('PartyName?/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    person: group('Person', person(t)),
  };
};

export const reportingParty = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('EndpointID', t()),
    electronicAddressScheme: code('EndpointID/@schemeID', t(), ['eas', 'EN-eas']),
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('PartyName?/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    vatIdentifier: id('PartyTaxScheme?/CompanyID', t()),
    taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT', t()),
    name: text('PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', t(), 'ICD'),
    registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Contact?', contact(t)),
  };
};

export const serviceParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('PartyName?/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    vatIdentifier: id('PartyTaxScheme?/CompanyID', t()),
    taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT', t()),
    name: text('PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', t(), 'ICD'),
    registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Contact?', contact(t)),
  };
};

export const signature = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID', t()),
    validationDate: date('ValidationDate?', t()),
    validationTime: time('ValidationTime?', t()),
    signatory: group('SignatoryParty', signatory(t)),
    digitalSignature: group('DigitalSignatureAttachment?', digitalSignature(t)),
  };
};

export const carrier = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('PartyName?/Name', t()),
    postalAddress: group('PostalAddress?', address(t)),
    name: text('PartyLegalEntity?/RegistrationName', t()),
    legalRegistrationIdentifier: id('PartyLegalEntity?/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('PartyLegalEntity?/CompanyID?/@schemeID', t(), 'ICD'),
    registrationAddress: group('PartyLegalEntity?/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Contact?', contact(t)),
    person: group('Person?', {
      identityDocument: group('IdentityDocumentReference', {
        reference: id('ID', t()),
        documentType: text('DocumentType', t()),
      }),
    }),
  };
};
