import { code, date, group, id, indicator, list, preset, quantity, text, time } from '../binding/field.js';
import {
  address,
  addressWithOptionalLine,
  contact,
  deliveryTerms,
  periodWithTimes,
  requiredClassification,
  typedDocument,
} from './common-groups.js';
import { hazardousItem, measurement, temperature, transportEquipment } from './transport-goods-groups.js';
import { carriageParty, digitalSignature, person } from './transport-party-groups.js';
import { coordinates } from './transport-stage-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Waybill (Peppol Logistics, T125). */
export const waybill = document(
  { id: 'waybill', transaction: 'T125', root: 'Waybill', version: '2.3', rules: 'PEPPOL-T125' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:logistics:trns:waybill:1', 'tir16-002'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:logistics:bis:waybill_only:1', 'tir16-001'),
    number: id('ID', 'tir16-003'),
    carrierReference: id('CarrierAssignedID?'),
    issueDate: date('IssueDate', 'tir16-004'),
    issueTime: time('IssueTime', 'tir16-005'),
    name: text('Name'),
    shippingOrderReference: id('ShippingOrderID?'),
    consignor: group('ConsignorParty', {
      electronicAddress: id('EndpointID'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', ['eas', 'EN-eas']),
      identifier: id('PartyIdentification?/ID'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      name: text('PartyLegalEntity/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode?', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
    }),
    carrier: group('CarrierParty', {
      electronicAddress: id('EndpointID'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', ['eas', 'EN-eas']),
      identifier: id('PartyIdentification?/ID'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      name: text('PartyLegalEntity?/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity?/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity?/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity?/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
      person: group('Person?', {
        identityDocument: group('IdentityDocumentReference', {
          reference: id('ID'),
          documentType: text('DocumentType'),
        }),
      }),
    }),
    freightForwarder: group('FreightForwarderParty?', carriageParty('')),
    shipment: group('Shipment', {
      identifier: id('ID', 'tir16-038'),
      identifierScheme: code('ID/@schemeID?', '', 'ShipmentIDType'),
      information: text('Information?', 'tir16-039'),
      consignment: group('Consignment', {
        identifier: id('ID', 'tir16-040'),
        identifierScheme: code('ID/@schemeID?', '', 'ConsignmentIDType'),
        consigneeReference: id('ConsigneeAssignedID?'),
        consignorReference: id('ConsignorAssignedID?'),
        grossWeight: quantity('GrossWeightMeasure?'),
        grossWeightUnitCode: code('GrossWeightMeasure?/@unitCode'),
        grossVolume: quantity('GrossVolumeMeasure?'),
        grossVolumeUnitCode: code('GrossVolumeMeasure?/@unitCode'),
        loadingLength: quantity('LoadingLengthMeasure?'),
        loadingLengthUnitCode: code('LoadingLengthMeasure?/@unitCode'),
        hazardousRiskIndicator: indicator('HazardousRiskIndicator?'),
        totalTransportHandlingUnitQuantity: quantity('TotalTransportHandlingUnitQuantity?'),
        totalTransportHandlingUnitQuantityUnitCode: code('TotalTransportHandlingUnitQuantity?/@unitCode'),
        consignee: group('ConsigneeParty', carriageParty('')),
        originalDepartureCountryCode: code('OriginalDepartureCountry?/IdentificationCode', '', 'ISO3166'),
        finalDestinationCountryCode: code('FinalDestinationCountry?/IdentificationCode', '', 'ISO3166'),
        paymentTermsCode: id('PaymentTerms?/ID?'),
        paymentTerms: text('PaymentTerms?/Note?'),
        transportHandlingUnits: list('TransportHandlingUnit*', {
          identifier: id('ID'),
          identifierScheme: code('ID/@schemeID?', '', 'TransportHandlingUnitIDType'),
          transportHandlingUnitTypeCode: code('TransportHandlingUnitTypeCode', '', 'UNECERec21'),
          handlingCode: code('HandlingCode?', '', 'HandlingCode'),
          handlingCodeList: id('HandlingCode?/@listID?'),
          handlingInstructions: text('HandlingInstructions?'),
          hazardousRiskIndicator: indicator('HazardousRiskIndicator?'),
          shippingMarks: text('ShippingMarks?'),
          equipment: list('TransportEquipment*', transportEquipment('')),
          measurements: list('MeasurementDimension*', measurement('')),
          minimumTemperature: group('MinimumTemperature?', temperature('')),
          maximumTemperature: group('MaximumTemperature?', temperature('')),
          goodsItems: list('GoodsItem*', {
            description: text('Description?'),
            hazardousRiskIndicator: indicator('HazardousRiskIndicator?'),
            item: group('Item?', {
              name: text('Name?'),
              classifications: list('CommodityClassification*', requiredClassification('')),
              hazards: list('HazardousItem*', hazardousItem('')),
            }),
          }),
        }),
      }),
      stage: group('ShipmentStage', {
        transportModeCode: code('TransportModeCode', 'tir16-p056', 'UNECERec19'),
        transportMeans: group('TransportMeans?', {
          aircraftIdentifier: id('AirTransport?/AircraftID'),
          licensePlate: id('RoadTransport?/LicensePlateID'),
          train: id('RailTransport?/TrainID'),
          railCar: id('RailTransport?/RailCarID?'),
          vessel: id('MaritimeTransport?/VesselID'),
        }),
      }),
      delivery: group('Delivery?', {
        trackingIdentifier: id('TrackingID?', 'tir16-041'),
        locationIdentifier: id('DeliveryLocation/ID?'),
        locationIdentifierScheme: code('DeliveryLocation/ID?/@schemeID?', '', 'ICD'),
        locationName: text('DeliveryLocation/Name?'),
        address: group('DeliveryLocation/Address?', addressWithOptionalLine('')),
        coordinates: group('DeliveryLocation/LocationCoordinate?', {
          coordinateSystemCode: code('CoordinateSystemCode'),
          latitudeDegrees: quantity('LatitudeDegreesMeasure'),
          latitudeDegreesUnitCode: code('LatitudeDegreesMeasure/@unitCode', '', 'UNECERec20'),
          longitudeDegrees: quantity('LongitudeDegreesMeasure'),
          longitudeDegreesUnitCode: code('LongitudeDegreesMeasure/@unitCode', '', 'UNECERec20'),
        }),
        estimatedPeriod: group('EstimatedDeliveryPeriod', periodWithTimes('tir16-042 tir16-043 tir16-044 tir16-045')),
        despatch: group('Despatch?', {
          address: group('DespatchAddress?', {
            identifier: id('ID?', 'tir16-p046'),
            addressLine1: text('StreetName?', 'tir16-p003'),
            addressLine2: text('AdditionalStreetName?', 'tir16-p004'),
            city: text('CityName?', 'tir16-p005'),
            postCode: text('PostalZone?', 'tir16-p006'),
            countrySubdivision: text('CountrySubentity?', 'tir16-p007'),
            addressLine3: text('AddressLine?/Line!'),
            countryCode: code('Country?/IdentificationCode', 'tir16-p008', 'ISO3166'),
            coordinates: group('LocationCoordinate?', coordinates('')),
          }),
          estimatedPeriod: group('EstimatedDespatchPeriod', periodWithTimes('')),
        }),
        deliveryTerms: group('DeliveryTerms?', deliveryTerms('')),
      }),
    }),
    documents: list('DocumentReference*', typedDocument('')),
    signatures: list('Signature*', {
      identifier: id('ID'),
      validationDate: date('ValidationDate?'),
      validationTime: time('ValidationTime?'),
      signatory: group('SignatoryParty', {
        name: text('PartyName?/Name'),
        postalAddress: group('PostalAddress?', address('')),
        person: group('Person?', person('')),
      }),
      digitalSignature: group('DigitalSignatureAttachment', digitalSignature('')),
    }),
  },
);

export type Waybill = ModelOf<typeof waybill>;
