import { code, date, group, id, list, preset, text, time } from '../binding/field.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Message Level Response (Peppol BIS 3, T71). */
export const messageLevelResponse = document(
  {
    id: 'message-level-response',
    transaction: 'T71',
    root: 'ApplicationResponse',
    version: '2.1',
    rules: 'PEPPOL-T71',
  },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:mlr:3', 'tir71-006'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:mlr:3', 'tir71-005', {
      fixed: 'urn:fdc:peppol.eu:poacc:bis:mlr:3',
    }),
    number: id('ID', 'tir71-001'),
    issueDate: date('IssueDate', 'tir71-002'),
    issueTime: time('IssueTime?', 'tir71-003'),
    sender: group('SenderParty', {
      electronicAddress: id('EndpointID', 'tir71-009'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
    }),
    receiver: group('ReceiverParty', {
      electronicAddress: id('EndpointID', 'tir71-012'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
    }),
    documentResponse: group('DocumentResponse', {
      response: group('Response', {
        responseCode: code('ResponseCode', 'tir71-014', 'UNCL4343'),
        description: text('Description?', 'tir71-004'),
      }),
      document: group('DocumentReference', {
        reference: id('ID', 'tir71-018'),
        documentTypeCode: code('DocumentTypeCode?', 'tir71-020', 'UNCL1001'),
        version: id('VersionID?', 'tir71-019'),
      }),
      lineResponses: list('LineResponse*', {
        lineReference: id('LineReference/LineID', 'tir71-013'),
        response: group('Response', {
          responseCode: code('ResponseCode?', 'tir71-017', 'UNCL4343'),
          description: text('Description', 'tir71-015'),
          status: group('Status', {
            reasonCode: code('StatusReasonCode', 'tir71-016', 'StatusReason'),
          }),
        }),
      }),
    }),
  },
);

export type MessageLevelResponse = ModelOf<typeof messageLevelResponse>;
