import { code, date, group, id, list, preset, text, texts, time } from '../binding/field.js';
import { address, contact, typedDocument } from './common-groups.js';
import { issuedReference } from './transport-goods-groups.js';
import { serviceParty } from './transport-party-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';
import { consignment } from './transport-execution-plan-consignment.js';

/** Transport Execution Plan (Peppol Logistics, T124). */
export const transportExecutionPlan = document(
  {
    id: 'transport-execution-plan',
    transaction: 'T124',
    root: 'TransportExecutionPlan',
    version: '2.4',
    rules: 'PEPPOL-T124',
  },
  {
    customizationId: preset(
      'CustomizationID',
      'urn:fdc:peppol.eu:logistics:trns:transport_execution_plan:1',
      'tir16-002',
    ),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_only:1', 'tir16-001'),
    profileExecutionIdentifier: id('ProfileExecutionID?'),
    number: id('ID', 'tir16-003'),
    issueDate: date('IssueDate', 'tir16-004'),
    issueTime: time('IssueTime', 'tir16-005'),
    documentStatusCode: code('DocumentStatusCode?', '', 'DocumentStatusCode'),
    notes: texts('Note*', 'tir16-088'),
    transportUserRemarks: text('TransportUserRemarks?'),
    transportServiceProviderRemarks: text('TransportServiceProviderRemarks?'),
    sender: group('SenderParty', {
      electronicAddress: id('EndpointID'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', ['eas', 'EN-eas']),
      identifier: id('PartyIdentification?/ID'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      vatIdentifier: id('PartyTaxScheme?/CompanyID'),
      taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT'),
      name: text('PartyLegalEntity/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode?', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
    }),
    receiver: group('ReceiverParty', {
      electronicAddress: id('EndpointID'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', ['eas', 'EN-eas']),
      identifier: id('PartyIdentification/ID!'),
      identifierScheme: code('PartyIdentification/ID!/@schemeID?', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      vatIdentifier: id('PartyTaxScheme?/CompanyID'),
      taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT'),
      name: text('PartyLegalEntity/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode?', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
    }),
    transportUser: group('TransportUserParty', {
      identifier: id('PartyIdentification?/ID'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      vatIdentifier: id('PartyTaxScheme?/CompanyID'),
      taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT'),
      name: text('PartyLegalEntity/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode?', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
    }),
    transportServiceProvider: group('TransportServiceProviderParty', serviceParty('')),
    billTo: group('BillToParty?', {
      identifier: id('PartyIdentification?/ID'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID', '', 'ICD'),
      tradingName: text('PartyName?/Name'),
      postalAddress: group('PostalAddress?', address('')),
      vatIdentifier: id('PartyTaxScheme?/CompanyID'),
      taxScheme: id('PartyTaxScheme?/TaxScheme/ID=VAT'),
      name: text('PartyLegalEntity/RegistrationName'),
      legalRegistrationIdentifier: id('PartyLegalEntity/CompanyID?'),
      legalRegistrationIdentifierScheme: code('PartyLegalEntity/CompanyID?/@schemeID', '', 'ICD'),
      registrationAddress: group('PartyLegalEntity/RegistrationAddress?', {
        city: text('CityName?'),
        countryCode: code('Country/IdentificationCode?', '', 'ISO3166'),
      }),
      contact: group('Contact?', contact('')),
    }),
    transportExecutionPlanRequest: group('TransportExecutionPlanRequestDocumentReference?', issuedReference('')),
    supportingDocuments: list(
      'AdditionalDocumentReference*',
      typedDocument('tir16-p049 - tir16-p050 tir16-p051 - - tir16-p052'),
    ),
    mainService: group('MainTransportationService', {
      transportServiceCode: code('TransportServiceCode', '', 'TransportServiceCode'),
      transportationServiceDescription: text('TransportationServiceDescription?'),
    }),
    additionalServices: list('AdditionalTransportationService*', {
      transportServiceCode: code('TransportServiceCode', '', 'TransportServiceCode'),
      transportationServiceDescription: text('TransportationServiceDescription?'),
    }),
    consignments: list('Consignment+', consignment),
  },
);

export type TransportExecutionPlan = ModelOf<typeof transportExecutionPlan>;
