import { amount, binary, code, date, group, id, indicator, list, percentage, text } from '../binding/field.js';
import { address, contact } from './common-groups.js';
import { each, type Terms } from '../binding/terms.js';

// Groups of terms that invoice and credit note share, as tables whose business terms the caller supplies, in the order of the rows.

export const invoicingPeriod = (terms: Terms) => {
  const t = each(terms);
  return {
    startDate: date('StartDate?', t()),
    endDate: date('EndDate?', t()),
    descriptionCode: code('DescriptionCode?', t(), 'UNCL2005'),
  };
};

export const billingDocument = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    referenceScheme: code('ID/@schemeID?', t(), 'UNCL1153'),
    documentTypeCode: code('DocumentTypeCode?', t()),
    description: text('DocumentDescription?', t()),
    attachedDocument: binary('Attachment?/EmbeddedDocumentBinaryObject?', t()),
    attachedDocumentMimeCode: code('Attachment?/EmbeddedDocumentBinaryObject?/@mimeCode', t(), 'MimeCode-invoice'),
    attachedDocumentFilename: text('Attachment?/EmbeddedDocumentBinaryObject?/@filename', t()),
    externalLocation: text('Attachment?/ExternalReference?/URI?', t()),
  };
};

export const payee = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), ['ICD', 'SEPA']),
    name: text('PartyName/Name', t()),
    legalRegistrationIdentifier: id('PartyLegalEntity?/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('PartyLegalEntity?/CompanyID?/@schemeID?', t(), 'ICD'),
  };
};

export const paymentCard = (terms: Terms) => {
  const t = each(terms);
  return {
    primaryAccountNumber: id('PrimaryAccountNumberID', t()),
    network: id('NetworkID', t()),
    holderName: text('HolderName?', t()),
  };
};

export const creditTransfer = (terms: Terms) => {
  const t = each(terms);
  return {
    accountIdentifier: id('ID?', t()),
    accountName: text('Name?', t()),
    paymentServiceProviderIdentifier: id('FinancialInstitutionBranch?/ID?', t()),
  };
};

export const documentAllowanceOrCharge = (terms: Terms) => {
  const t = each(terms);
  return {
    chargeIndicator: indicator('ChargeIndicator', t()),
    reasonCode: code('AllowanceChargeReasonCode?', t(), ['UNCL5189', 'UNCL7161']),
    reason: text('AllowanceChargeReason?', t()),
    percentage: percentage('MultiplierFactorNumeric?', t()),
    amount: amount('Amount', t()),
    baseAmount: amount('BaseAmount?', t()),
    vatCategoryCode: code('TaxCategory/ID', t(), 'UNCL5305'),
    vatRate: percentage('TaxCategory/Percent?', t()),
    taxScheme: id('TaxCategory/TaxScheme/ID?=VAT', t()),
  };
};

export const vatBreakdown = (terms: Terms) => {
  const t = each(terms);
  return {
    taxableAmount: amount('TaxableAmount', t()),
    taxAmount: amount('TaxAmount', t()),
    vatCategoryCode: code('TaxCategory/ID', t(), 'UNCL5305'),
    vatRate: percentage('TaxCategory/Percent?', t()),
    exemptionReasonCode: code('TaxCategory/TaxExemptionReasonCode?', t(), 'vatex'),
    exemptionReason: text('TaxCategory/TaxExemptionReason?', t()),
    taxScheme: id('TaxCategory/TaxScheme/ID?=VAT', t()),
  };
};

export const billingClassification = (terms: Terms) => {
  const t = each(terms);
  return {
    code: code('ItemClassificationCode?', t()),
    codeList: code('ItemClassificationCode?/@listID', t(), 'UNCL7143'),
    codeListVersion: id('ItemClassificationCode?/@listVersionID?', t()),
  };
};

export const billingSeller = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: code('Party/EndpointID/@schemeID', t(), 'eas'),
    identifiers: list('Party/PartyIdentification*', {
      identifier: id('ID', t()),
      identifierScheme: code('ID/@schemeID?', t(), ['ICD', 'SEPA']),
    }),
    tradingName: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress', address(t)),
    vatIdentifier: id('Party/PartyTaxScheme[VAT]?/CompanyID', t()),
    taxScheme: id('Party/PartyTaxScheme[VAT]?/TaxScheme/ID=VAT', t()),
    taxRegistrationIdentifier: id('Party/PartyTaxScheme[other]?/CompanyID', t()),
    taxRegistrationScheme: id('Party/PartyTaxScheme[other]?/TaxScheme/ID', t()),
    name: text('Party/PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', t(), 'ICD'),
    additionalLegalInformation: text('Party/PartyLegalEntity/CompanyLegalForm?', t()),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const billingBuyer = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: code('Party/EndpointID/@schemeID', t(), 'eas'),
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress', address(t)),
    vatIdentifier: id('Party/PartyTaxScheme?/CompanyID', t()),
    taxScheme: id('Party/PartyTaxScheme?/TaxScheme/ID=VAT', t()),
    name: text('Party/PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', t(), 'ICD'),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const taxRepresentative = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('PartyName/Name', t()),
    postalAddress: group('PostalAddress', address(t)),
    vatIdentifier: id('PartyTaxScheme/CompanyID', t()),
    taxScheme: id('PartyTaxScheme/TaxScheme/ID=VAT', t()),
  };
};

export const billingDelivery = (terms: Terms) => {
  const t = each(terms);
  return {
    actualDeliveryDate: date('ActualDeliveryDate?', t()),
    locationIdentifier: id('DeliveryLocation?/ID?', t()),
    locationIdentifierScheme: code('DeliveryLocation?/ID?/@schemeID?', t(), 'ICD'),
    address: group('DeliveryLocation?/Address?', address(t)),
    partyName: text('DeliveryParty?/PartyName?/Name', t()),
  };
};

export const invoicedItem = (terms: Terms) => {
  const t = each(terms);
  return {
    description: text('Description?', t()),
    name: text('Name', t()),
    buyersIdentifier: id('BuyersItemIdentification?/ID', t()),
    sellersIdentifier: id('SellersItemIdentification?/ID', t()),
    standardIdentifier: id('StandardItemIdentification?/ID', t()),
    standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', t(), 'ICD'),
    countryOfOrigin: code('OriginCountry?/IdentificationCode?', t(), 'ISO3166'),
    classifications: list('CommodityClassification*', billingClassification(t)),
    vatCategoryCode: code('ClassifiedTaxCategory/ID', t(), 'UNCL5305'),
    vatRate: percentage('ClassifiedTaxCategory/Percent?', t()),
    taxScheme: id('ClassifiedTaxCategory/TaxScheme/ID?=VAT', t()),
    attributes: list('AdditionalItemProperty*', {
      name: text('Name', t()),
      value: text('Value', t()),
    }),
  };
};
