import { code, date, group, id, list, preset, text, texts, time } from '../binding/field.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Catalogue Response (Peppol BIS Catalogue 3, T58). */
export const catalogueResponse = document(
  { id: 'catalogue-response', transaction: 'T58', root: 'ApplicationResponse', version: '2.1', rules: 'PEPPOL-T58' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:catalogue_response:3', 'tir58-006'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3', 'tir58-005', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3',
    }),
    number: id('ID', 'tir58-001'),
    issueDate: date('IssueDate', 'tir58-002'),
    issueTime: time('IssueTime?', 'tir58-003'),
    notes: texts('Note*', 'tir58-004'),
    sender: group('SenderParty', {
      electronicAddress: id('EndpointID', 'tir58-009'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
      identifier: id('PartyIdentification?/ID', 'tir58-008'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      name: text('PartyLegalEntity?/RegistrationName', 'tir58-007'),
    }),
    receiver: group('ReceiverParty', {
      electronicAddress: id('EndpointID', 'tir58-012'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
      identifiers: list('PartyIdentification*', {
        identifier: id('ID', 'tir58-011'),
        identifierScheme: code('ID/@schemeID?', '', 'ICD'),
      }),
      name: text('PartyLegalEntity?/RegistrationName', 'tir58-010'),
    }),
    documentResponses: list('DocumentResponse*', {
      response: group('Response', {
        responseCode: code('ResponseCode', 'tir58-014', 'UNCL4343'),
      }),
      document: group('DocumentReference', {
        reference: id('ID', 'tir58-016'),
        version: id('VersionID?', 'tir58-017'),
      }),
    }),
  },
);

export type CatalogueResponse = ModelOf<typeof catalogueResponse>;
