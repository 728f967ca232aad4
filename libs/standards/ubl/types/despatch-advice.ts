import { code, date, group, id, indicator, list, preset, quantity, text, texts, time } from '../binding/field.js';
import {
  addressWithOptionalLine,
  classification,
  contact,
  deliveryParty,
  despatchCarrier,
  itemAttribute,
  namedParty,
  periodWithTimes,
  supportingDocument,
} from './common-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Despatch Advice (Peppol BIS Despatch Advice 3, T16). */
export const despatchAdvice = document(
  { id: 'despatch-advice', transaction: 'T16', root: 'DespatchAdvice', version: '2.1', rules: 'PEPPOL-T16' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:despatch_advice:3', 'tir16-002'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:despatch_advice:3', 'tir16-001', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:despatch_advice:3',
    }),
    number: id('ID', 'tir16-003'),
    issueDate: date('IssueDate', 'tir16-004'),
    issueTime: time('IssueTime?', 'tir16-005'),
    note: text('Note?', 'tir16-088'),
    orderReferences: list('OrderReference*', {
      reference: id('ID', 'tir16-006'),
    }),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      supportingDocument('tir16-p049 tir16-p050 tir16-p051 - - tir16-p052'),
    ),
    despatchParty: group('DespatchSupplierParty', {
      electronicAddress: id('Party/EndpointID', 'tir16-071'),
      electronicAddressScheme: code('Party/EndpointID/@schemeID', '', 'eas'),
      identifier: id('Party/PartyIdentification?/ID', 'tir16-p001'),
      identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      postalAddress: group(
        'Party/PostalAddress?',
        addressWithOptionalLine('tir16-p012 tir16-p013 tir16-p014 tir16-p015 tir16-p016 tir16-p017 tir16-p045'),
      ),
      name: text('Party/PartyLegalEntity/RegistrationName', 'tir16-007'),
      contact: group('Party/Contact?', contact('tir16-008 tir16-012 tir16-013')),
    }),
    consignee: group('DeliveryCustomerParty', {
      electronicAddress: id('Party/EndpointID', 'tir16-016'),
      electronicAddressScheme: code('Party/EndpointID/@schemeID', '', 'eas'),
      identifier: id('Party/PartyIdentification?/ID', 'tir16-015'),
      identifierScheme: code('Party/PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      postalAddress: group(
        'Party/PostalAddress?',
        addressWithOptionalLine('tir16-018 tir16-019 tir16-020 tir16-021 tir16-022 tir16-p011 tir16-023'),
      ),
      name: text('Party/PartyLegalEntity/RegistrationName', 'tir16-014'),
      contact: group('DeliveryContact?', contact('tir16-024 tir16-027 tir16-028')),
    }),
    buyer: group(
      'BuyerCustomerParty?',
      namedParty('tir16-030 - tir16-029 tir16-p025 tir16-p026 tir16-p027 tir16-p028 tir16-p029 tir16-p030 tir16-p031'),
    ),
    seller: group(
      'SellerSupplierParty?',
      namedParty('tir16-066 - tir16-065 tir16-p018 tir16-p019 tir16-p020 tir16-p021 tir16-p022 tir16-p023 tir16-p024'),
    ),
    originator: group(
      'OriginatorCustomerParty?',
      namedParty('tir16-032 - tir16-031 tir16-p032 tir16-p033 tir16-p034 tir16-p035 tir16-p036 tir16-p037 tir16-p038'),
    ),
    shipment: group('Shipment?', {
      identifier: id('ID', 'tir16-038'),
      information: texts('Information*', 'tir16-039'),
      grossWeight: quantity('GrossWeightMeasure?', 'tir16-074'),
      grossWeightUnitCode: code('GrossWeightMeasure?/@unitCode', '', 'UNECERec20'),
      grossVolume: quantity('GrossVolumeMeasure?', 'tir16-075'),
      grossVolumeUnitCode: code('GrossVolumeMeasure?/@unitCode', '', 'UNECERec20'),
      totalTransportHandlingUnitQuantity: quantity('TotalTransportHandlingUnitQuantity?', 'tir16-p002'),
      consignment: group('Consignment?', {
        identifier: id('ID', 'tir16-040'),
        information: text('Information?', 'tir16-077'),
        carrier: group('CarrierParty?', despatchCarrier('tir16-p055 - tir16-076 tir16-078 tir16-p009')),
      }),
      stage: group('ShipmentStage?', {
        transportModeCode: code('TransportModeCode', 'tir16-p056', 'UNECERec19'),
      }),
      delivery: group('Delivery?', {
        trackingIdentifier: id('TrackingID?', 'tir16-041'),
        estimatedPeriod: group('EstimatedDeliveryPeriod?', periodWithTimes('tir16-042 tir16-043 tir16-044 tir16-045')),
        party: group(
          'DeliveryParty?',
          deliveryParty(
            'tir01-101 - tir01-102 tir01-p029 tir01-p030 tir01-p031 tir01-p032 tir01-p033 tir01-p034 tir01-p035 tir01-103 tir01-104 tir01-106',
          ),
        ),
        despatch: group('Despatch?', {
          actualDate: date('ActualDespatchDate?', 'tir16-072'),
          actualTime: time('ActualDespatchTime?', 'tir16-073'),
          address: group('DespatchAddress?', {
            identifier: id('ID?', 'tir16-p046'),
            addressLine1: text('StreetName?', 'tir16-p003'),
            addressLine2: text('AdditionalStreetName?', 'tir16-p004'),
            city: text('CityName?', 'tir16-p005'),
            postCode: text('PostalZone?', 'tir16-p006'),
            countrySubdivision: text('CountrySubentity?', 'tir16-p007'),
            addressLine3: text('AddressLine?/Line!'),
            countryCode: code('Country?/IdentificationCode', 'tir16-p008', 'ISO3166'),
          }),
        }),
      }),
    }),
    lines: list('DespatchLine+', {
      identifier: id('ID', 'tir16-046'),
      note: text('Note?', 'tir16-047'),
      deliveredQuantity: quantity('DeliveredQuantity', 'tir16-048'),
      deliveredQuantityUnitCode: code('DeliveredQuantity/@unitCode', '', 'UNECERec20'),
      outstandingQuantity: quantity('OutstandingQuantity?', 'tir16-049'),
      outstandingQuantityUnitCode: code('OutstandingQuantity?/@unitCode', '', 'UNECERec20'),
      outstandingReasons: texts('OutstandingReason*', 'tir16-050'),
      purchaseOrderLineReference: id('OrderLineReference/LineID', 'tir16-051'),
      salesOrderLineReference: id('OrderLineReference/SalesOrderLineID?', 'tir16-p047'),
      purchaseOrderReference: id('OrderLineReference/OrderReference?/ID', 'tir16-p010'),
      documents: list('DocumentReference*', {
        reference: id('ID', 'tir16-p053'),
        documentType: text('DocumentType?', 'tir16-p054'),
      }),
      item: group('Item', {
        name: text('Name', 'tir16-052'),
        buyersIdentifier: id('BuyersItemIdentification?/ID', 'tir16-p041'),
        sellersIdentifier: id('SellersItemIdentification?/ID', 'tir16-053'),
        sellersExtendedIdentifier: id('SellersItemIdentification?/ExtendedID?', 'tir16-054'),
        standardIdentifier: id('StandardItemIdentification?/ID', 'tir16-055'),
        standardIdentifierScheme: code('StandardItemIdentification?/ID/@schemeID', '', 'ICD'),
        standardExtendedIdentifier: id('StandardItemIdentification?/ExtendedID?', 'tir16-056'),
        classifications: list('CommodityClassification*', classification('tir16-p048')),
        hazards: list('HazardousItem*', {
          undgCode: code('UNDGCode?', 'tir16-057', 'UNCL8273'),
          hazardClass: id('HazardClassID?', 'tir16-058'),
        }),
        attributes: list(
          'AdditionalItemProperty*',
          itemAttribute('- - - - tir16-p039 tir16-p042 - tir16-p040 tir16-p043 - tir16-p044'),
        ),
        instances: list('ItemInstance*', {
          productTraceIdentifier: id('ProductTraceID?', 'tir16-p057'),
          productTraceIdentifierScheme: code('ProductTraceID?/@schemeID?', '', 'ProductTraceIDschemeIDCode'),
          manufactureDate: date('ManufactureDate?', 'tir16-079'),
          bestBeforeDate: date('BestBeforeDate?', 'tir16-080'),
          serialNumber: id('SerialID?', 'tir16-083'),
          attributes: list('AdditionalItemProperty*', {
            name: text('Name'),
            value: text('Value'),
          }),
          lotNumber: id('LotIdentification?/LotNumberID?', 'tir16-082'),
          expiryDate: date('LotIdentification?/ExpiryDate?', 'tir16-081'),
        }),
      }),
      shipmentIdentifier: id('Shipment?/ID=NA', '', undefined, { fixed: 'NA' }),
      transportHandlingUnits: list('Shipment?/TransportHandlingUnit*', {
        identifier: id('ID?', 'tir16-061'),
        identifierScheme: code('ID?/@schemeID?', '', 'TransportHandlingUnitIDschemID'),
        transportHandlingUnitTypeCode: code('TransportHandlingUnitTypeCode?', 'tir16-085', 'UNECERec21'),
        hazardousRiskIndicator: indicator('HazardousRiskIndicator?', 'tir16-062'),
        shippingMarks: texts('ShippingMarks*', 'tir16-064'),
        measurements: list('MeasurementDimension*', {
          attribute: code('AttributeID', '', 'UNCL6313-T16'),
          measure: quantity('Measure?', 'tir16-086/tir16-087/tir16-p057/tir16-p058'),
          measureUnitCode: code('Measure?/@unitCode', '', 'UNECERec20'),
        }),
        packages: list('Package*', {
          identifier: id('ID', 'tir16-089'),
          packagingTypeCode: code('PackagingTypeCode?', 'tir16-090', 'UNECERec21'),
        }),
      }),
    }),
  },
);

export type DespatchAdvice = ModelOf<typeof despatchAdvice>;
