import { code, group, id, indicator, quantity, text } from '../binding/field.js';
import { periodWithTimes } from './common-groups.js';
import { carrier } from './transport-party-groups.js';
import { each, type Terms } from '../binding/terms.js';

// Places and stages in the transport documents, as tables whose business terms the caller supplies, in the order of the rows.

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

export const arrivalAddress = (terms: Terms) => {
  const t = each(terms);
  return {
    addressLine1: text('StreetName?', t()),
    city: text('CityName?', t()),
    postCode: text('PostalZone?', t()),
    countryCode: code('Country/IdentificationCode', t(), 'ISO3166'),
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

export const stopLocation = (terms: Terms) => {
  const t = each(terms);
  return {
    identifier: id('ID?', t()),
    identifierScheme: code('ID?/@schemeID?', t(), 'ICD'),
    name: text('Name?', t()),
    address: group('Address?', stopAddress(t)),
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
