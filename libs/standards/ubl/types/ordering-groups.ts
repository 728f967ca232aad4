import { amount, code, group, id, indicator, list, percentage, quantity, text } from '../binding/field.js';
import { addressWithOptionalLine, classification, contact, periodWithTimes } from './common-groups.js';
import { each, type Terms } from '../binding/terms.js';

// Groups of terms that orders, their changes and the answers to them share, as tables whose business terms the caller supplies, in the order of the rows.

export const orderAllowanceOrCharge = (terms: Terms) => {
  const t = each(terms);
  return {
    chargeIndicator: indicator('ChargeIndicator', t(), 'TrueFalse'),
    reasonCode: code('AllowanceChargeReasonCode?', t(), ['UNCL5189', 'UNCL7161']),
    reason: text('AllowanceChargeReason', t()),
    percentage: percentage('MultiplierFactorNumeric?', t()),
    amount: amount('Amount', t()),
    baseAmount: amount('BaseAmount?', t()),
    vatCategoryCode: id('TaxCategory?/ID', t()),
    vatRate: percentage('TaxCategory?/Percent?', t()),
    taxScheme: id('TaxCategory?/TaxScheme/ID=VAT', t()),
  };
};

export const lineOriginator = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('PartyIdentification?/ID', t()),
    identifierScheme: code('PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('PartyName?/Name', t()),
  };
};

export const confirmedPrice = (terms: Terms) => {
  const t = each(terms);
  return {
    netPrice: amount('PriceAmount', t()),
    baseQuantity: quantity('BaseQuantity?', t()),
    baseQuantityUnitCode: code('BaseQuantity?/@unitCode', t(), 'UNECERec20'),
  };
};

export const confirmedItem = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('Name', t()),
    buyersIdentifier: id('BuyersItemIdentification?/ID', t()),
    sellersIdentifier: id('SellersItemIdentification?/ID', t()),
    standardIdentifier: id('StandardItemIdentification?/ID', t()),
    standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', t(), 'ICD'),
  };
};

export const substituteAttribute = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('Name', t()),
    nameCode: code('NameCode?', t()),
    nameCodeList: id('NameCode?/@listID', t()),
    value: text('Value', t()),
    valueQuantity: quantity('ValueQuantity?', t()),
    valueQuantityUnitCode: code('ValueQuantity?/@unitCode', t(), 'UNECERec20'),
    valueQualifier: text('ValueQualifier?', t()),
  };
};

export const buyerParty = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: code('Party/EndpointID/@schemeID', t(), 'eas'),
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress?', addressWithOptionalLine(t)),
    vatIdentifier: id('Party/PartyTaxScheme?/CompanyID', t()),
    taxScheme: id('Party/PartyTaxScheme?/TaxScheme/ID=VAT', t()),
    name: text('Party/PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', t(), 'ICD'),
    registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const originatorParty = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    name: text('Party/PartyName?/Name', t()),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const respondingParty = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: code('Party/EndpointID/@schemeID', t(), 'eas'),
    identifiers: list('Party/PartyIdentification*', {
      identifier: id('ID', t()),
      identifierScheme: code('ID/@schemeID?', t(), 'ICD'),
    }),
    name: text('Party/PartyLegalEntity?/RegistrationName', t()),
  };
};

export const promisedDelivery = (terms: Terms) => {
  const t = each(terms);
  return {
    promisedPeriod: group('PromisedDeliveryPeriod', periodWithTimes(t)),
  };
};

export const substituteItem = (terms: Terms) => {
  const t = each(terms);
  return {
    name: text('Name?', t()),
    sellersIdentifier: id('SellersItemIdentification?/ID', t()),
    standardIdentifier: id('StandardItemIdentification?/ID', t()),
    standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', t(), 'ICD'),
    classifications: list('CommodityClassification*', classification(t)),
    vatCategoryCode: id('ClassifiedTaxCategory?/ID', t()),
    vatRate: percentage('ClassifiedTaxCategory?/Percent?', t()),
    taxScheme: id('ClassifiedTaxCategory?/TaxScheme/ID=VAT', t()),
    attributes: list('AdditionalItemProperty*', substituteAttribute(t)),
  };
};

export const sellerParty = (terms: Terms) => {
  const t = each(terms);
  return {
    electronicAddress: id('Party/EndpointID', t()),
    electronicAddressScheme: id('Party/EndpointID/@schemeID', t()),
    identifier: id('Party/PartyIdentification?/ID', t()),
    identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', t(), 'ICD'),
    tradingName: text('Party/PartyName?/Name', t()),
    postalAddress: group('Party/PostalAddress', addressWithOptionalLine(t)),
    name: text('Party/PartyLegalEntity/RegistrationName', t()),
    legalRegistrationIdentifier: id('Party/PartyLegalEntity/CompanyID?', t()),
    legalRegistrationIdentifierScheme: code('Party/PartyLegalEntity/CompanyID?/@schemeID?', t(), 'ICD'),
    registrationAddress: group('Party/PartyLegalEntity/RegistrationAddress?', {
      city: text('CityName?', t()),
      countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    }),
    contact: group('Party/Contact?', contact(t)),
  };
};

export const substitute = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID', t()),
    item: group('Item', substituteItem(t)),
  };
};
