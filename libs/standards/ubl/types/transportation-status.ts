import { code, date, group, id, indicator, list, preset, text, time } from '../binding/field.js';
import { periodWithTimes, typedDocument } from './common-groups.js';
import { currentStatus, issuedReference, status } from './transport-goods-groups.js';
import { reportingParty, signature } from './transport-party-groups.js';
import { document } from '../binding/document.js';
import type { ModelOf } from '../binding/model.js';

/** Transportation Status (Peppol Logistics, T127). */
export const transportationStatus = document(
  {
    id: 'transportation-status',
    transaction: 'T127',
    root: 'TransportationStatus',
    version: '2.3',
    rules: 'PEPPOL-T127',
  },
  {
    customizationId: preset('CustomizationID', 'urn:fdc:peppol.eu:logistics:trns:transportation_status:1', 'tir16-002'),
    profileId: preset('ProfileID', 'urn:fdc:peppol.eu:logistics:bis:transportation_status_only:1', 'tir16-001'),
    profileExecutionIdentifier: id('ProfileExecutionID?'),
    number: id('ID', 'tir16-003'),
    issueDate: date('IssueDate', 'tir16-004'),
    issueTime: time('IssueTime', 'tir16-005'),
    description: text('Description'),
    shippingOrderReference: id('ShippingOrderID'),
    transportationStatusTypeCode: code('TransportationStatusTypeCode', '', 'TransportationStatusTypeCode'),
    transportationStatusTypeCodeList: id('TransportationStatusTypeCode/@listID?'),
    transportExecutionStatusCode: code('TransportExecutionStatusCode', '', 'TransportationStatusCode'),
    consignment: group('Consignment?', {
      identifier: id('ID'),
      identifierScheme: code('ID/@schemeID?', '', 'ConsignmentIDType'),
      status: group('Status', status('')),
      events: list('TransportEvent*', {
        identification: id('IdentificationID?'),
        occurrenceDate: date('OccurrenceDate?'),
        occurrenceTime: time('OccurrenceTime?'),
        transportEventTypeCode: code('TransportEventTypeCode?', '', 'TransportEventTypeCode'),
        completionIndicator: indicator('CompletionIndicator?'),
        currentStatus: group('CurrentStatus?', currentStatus('')),
        signature: group('Signature?', signature('')),
        period: group('Period?', periodWithTimes('')),
      }),
      transportHandlingUnits: list('TransportHandlingUnit*', {
        identifier: id('ID'),
        identifierScheme: code('ID/@schemeID?', '', 'TransportHandlingUnitIDType'),
        status: group('Status?', status('')),
      }),
    }),
    events: list('TransportEvent*', {
      identification: id('IdentificationID'),
      occurrenceDate: date('OccurrenceDate?'),
      occurrenceTime: time('OccurrenceTime?'),
      transportEventTypeCode: code('TransportEventTypeCode?', '', 'TransportEventTypeCode'),
      completionIndicator: indicator('CompletionIndicator?'),
      currentStatus: group('CurrentStatus?', currentStatus('')),
      signature: group('Signature?', signature('')),
      period: group('Period?', periodWithTimes('')),
    }),
    documents: list('DocumentReference*', typedDocument('')),
    signature: group('Signature?', signature('')),
    sender: group('SenderParty', reportingParty('')),
    receiver: group('ReceiverParty', reportingParty('')),
    transportationStatusRequest: group('TransportationStatusRequestDocumentReference?', issuedReference('')),
    transportExecutionPlan: group('TransportExecutionPlanDocumentReference?', issuedReference('')),
  },
);

export type TransportationStatus = ModelOf<typeof transportationStatus>;
