import { code, date, group, id, list, preset, text, time } from '../binding/field.js';
import { contact, identifiedParty } from './common-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Invoice Response (Peppol BIS 3, T111). */
export const invoiceResponse = document(
  { id: 'invoice-response', transaction: 'T111', root: 'ApplicationResponse', version: '2.1', rules: 'PEPPOL-T111' },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:invoice_response:3', 'tir111-006'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:invoice_response:3', 'tir111-005'),
    number: id('ID', 'tir111-001'),
    issueDate: date('IssueDate', 'tir111-002'),
    issueTime: time('IssueTime?', 'tir111-003'),
    note: text('Note?', 'tir111-004'),
    sender: group('SenderParty', {
      electronicAddress: id('EndpointID', 'tir111-009'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
      identifier: id('PartyIdentification?/ID', 'tir111-008'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      name: text('PartyLegalEntity/RegistrationName', 'tir111-007'),
      contact: group('Contact?', contact('tir111-026 tir111-028 tir111-027')),
    }),
    receiver: group('ReceiverParty', {
      electronicAddress: id('EndpointID', 'tir111-012'),
      electronicAddressScheme: code('EndpointID/@schemeID', '', 'eas'),
      identifier: id('PartyIdentification?/ID', 'tir111-011'),
      identifierScheme: code('PartyIdentification?/ID/@schemeID?', '', 'ICD'),
      name: text('PartyLegalEntity/RegistrationName', 'tir111-010'),
    }),
    documentResponse: group('DocumentResponse', {
      response: group('Response', {
        responseCode: code('ResponseCode', 'tir111-013', 'UNCL4343-T111'),
        effectiveDate: date('EffectiveDate?', 'tir111-014'),
        clarifications: list('Status*', {
          reasonCode: code('StatusReasonCode?', 'tir111-015', ['OPStatusReason', 'OPStatusAction']),
          reasonCodeList: code('StatusReasonCode?/@listID', '', 'ClarificationListID'),
          reason: text('StatusReason?', 'tir111-016'),
          conditions: list('Condition*', {
            detailTypeCode: id('AttributeID', 'tir111-017'),
            detailValue: text('Description?', 'tir111-018'),
          }),
        }),
      }),
      document: group('DocumentReference', {
        reference: id('ID', 'tir111-020'),
        issueDate: date('IssueDate?', 'tir111-019'),
        documentTypeCode: code('DocumentTypeCode', 'tir111-021', 'UNCL1001'),
      }),
      seller: group('IssuerParty?', identifiedParty('tir111-023 - tir111-022')),
      buyer: group('RecipientParty?', identifiedParty('tir111-025 - tir111-024')),
    }),
  },
);

export type InvoiceResponse = ModelOf<typeof invoiceResponse>;
