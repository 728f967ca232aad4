import { binary, code, date, group, id, indicator, list, quantity, text, time } from '../binding/field.js';
import { address, contact, periodWithTimes } from './common-groups.js';
import { each, type Terms } from '../binding/terms.js';

// Groups of terms that the transport documents share, as tables whose business terms the caller supplies, in the order of the rows.

export const transportEquipment = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID', t()),
    transportEquipmentTypeCode: code('TransportEquipmentTypeCode?', t(), 'UNCL8053'),
    sizeTypeCode: code('SizeTypeCode?', t(), 'TRED8155'),
    refrigerationOnIndicator: indicator('RefrigerationOnIndicator?', t()),
    description: text('Description?', t()),
    powerIndicator: indicator('PowerIndicator?', t()),
  };
};

export const measurement = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: code('AttributeID', t(), 'UNCL6313-T120'),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t(), 'UNECERec20'),
  };
};

export const temperature = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: code('AttributeID', t(), 'UNCL6313-T120'),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t()),
  };
};

export const emergencyTemperature = (terms: Terms) => {
  const t = each(terms);
  return {
    attribute: id('AttributeID', t()),
    measure: quantity('Measure', t()),
    measureUnitCode: code('Measure/@unitCode', t(), 'UNECERec20'),
  };
};

export const coordinates = (terms: Terms) => {
  const t = each(terms);
  return {
    coordinateSystemCode: code('CoordinateSystemCode', t()),
    latitudeDegrees: quantity('LatitudeDegreesMeasure', t()),
    latitudeDegreesUnitCode: code('LatitudeDegreesMeasure/@unitCode', t(), 'UNECERec20'),
    longitudeDegrees: quantity('LongitudeDegreesMeasure', t()),
    longitudeDegreesUnitCode: code('LongitudeDegreesMeasure/@unitCode', t(), 'UNECERec20'),
    altitude: quantity('AltitudeMeasure?', t()),
    altitudeUnitCode: code('AltitudeMeasure?/@unitCode', t(), 'UNECERec20'),
  };
};

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

export const status = (terms: Terms) => {
  const t = each(terms);
  return {
    conditionCode: code('ConditionCode?', t()),
    conditionCodeList: id('ConditionCode?/@listID', t()),
    description: text('Description', t()),
  };
};

export const currentStatus = (terms: Terms) => {
  const t = each(terms);
  return {
    conditionCode: code('ConditionCode?', t()),
    conditionCodeList: id('ConditionCode?/@listID', t()),
    description: text('Description', t()),
    reasonCode: code('StatusReasonCode?', t()),
    reasonCodeList: id('StatusReasonCode?/@listID', t()),
    reason: text('StatusReason?', t()),
  };
};

export const issuedReference = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    issueDate: date('IssueDate?', t()),
    issueTime: time('IssueTime?', t()),
  };
};

export const documentReference = (terms: Terms) => {
  const t = each(terms);
  return {
    reference: id('ID', t()),
    documentTypeCode: code('DocumentTypeCode?', t(), 'UNCL1001'),
    documentType: text('DocumentType?', t()),
  };
};

export const arrivalAddress = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
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

export const hazardousItem = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    additionalInformation: text('AdditionalInformation?', t()),
    undgCode: code('UNDGCode?', t(), 'UNCL8273'),
    technicalName: text('TechnicalName?', t()),
    categoryName: text('CategoryName?', t()),
    hazardousCategoryCode: code('HazardousCategoryCode?', t()),
    hazardClass: id('HazardClassID?', t()),
    netWeight: quantity('NetWeightMeasure?', t()),
    netWeightUnitCode: code('NetWeightMeasure?/@unitCode', t(), 'UNECERec20'),
    netVolume: quantity('NetVolumeMeasure?', t()),
    netVolumeUnitCode: code('NetVolumeMeasure?/@unitCode', t(), 'UNECERec20'),
    transits: list('HazardousGoodsTransit*', {
      packingCriteriaCode: code('PackingCriteriaCode', t()),
    }),
    emergencyTemperature: group('EmergencyTemperature?', emergencyTemperature(t)),
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
    electronicAddressScheme: code('EndpointID/@schemeID', t(), 'eas'),
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

export const stopAddress = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    addressLine2: text('AdditionalStreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countrySubdivision: text('CountrySubentity?', t()),
    addressLine3: text('AddressLine?/Line', t()),
    countryCode: code('Country?/IdentificationCode?', t(), 'ISO3166'),
    coordinates: group('LocationCoordinate?', coordinates(t)),
  };
};

export const departureAddress = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    addressLine2: text('AdditionalStreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countrySubdivision: text('CountrySubentity?', t()),
    addressLine3: text('AddressLine?/Line', t()),
    countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
    coordinates: group('LocationCoordinate?', coordinates(t)),
  };
};

export const arrivalLocation = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierScheme: code('ID?/@schemeID?', t(), 'ICD'),
    name: text('Name?', t()),
    address: group('Address?', arrivalAddress(t)),
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

export const stopLocation = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierScheme: code('ID?/@schemeID?', t(), 'ICD'),
    name: text('Name?', t()),
    address: group('Address?', stopAddress(t)),
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

export const departureLocation = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierScheme: code('ID?/@schemeID?', t(), 'ICD'),
    name: text('Name?', t()),
    address: group('Address?', departureAddress(t)),
  };
};

export const arrival = (terms: Terms) => {
  const t = each(terms);
  return {
    identification: id('IdentificationID', t()),
    location: group('Location', arrivalLocation(t)),
    period: group('Period', periodWithTimes(t)),
  };
};

export const transportStop = (terms: Terms) => {
  const t = each(terms);
  return {
    identification: id('IdentificationID?', t()),
    location: group('Location', stopLocation(t)),
    period: group('Period', periodWithTimes(t)),
  };
};

export const departure = (terms: Terms) => {
  const t = each(terms);
  return {
    identification: id('IdentificationID?', t()),
    location: group('Location', departureLocation(t)),
    period: group('Period', periodWithTimes(t)),
  };
};

export const carriageStage = (terms: Terms) => {
  const t = each(terms);
  return {
    transportModeCode: code('TransportModeCode', t(), 'UNECERec19'),
    hazardousRiskIndicator: indicator('HazardousRiskIndicator?', t()),
    carrier: group('CarrierParty?', carrier(t)),
    plannedDeparture: group('PlannedDepartureTransportEvent?', departure(t)),
    plannedArrival: group('PlannedArrivalTransportEvent?', arrival(t)),
  };
};
