import type { TransportationStatus, TransportExecutionPlan } from '#standards';
import { present } from '../common/draft-party.js';

export interface DraftTransportationStatus {
  readonly number: string;
  readonly issueDate: string;
  /** With its time zone; noon UTC when not given. */
  readonly issueTime?: string;
  readonly status: keyof typeof codes;
  /** What happened, in the carrier's words. */
  readonly description: string;
  /** The waybill that travels with the goods. */
  readonly waybill?: string;
}

const codes = {
  booked: '6',
  declined: '7',
  'picked-up': '13',
  'en-route': '31',
  delayed: '20',
  damaged: '18',
  delivered: '21',
  'not-delivered': '23',
} as const;

const deviations: readonly string[] = ['declined', 'delayed', 'damaged', 'not-delivered'];

/** What the carrier tells of a transport that it was ordered to do. */
export function draftTransportationStatus(
  plan: TransportExecutionPlan,
  draft: DraftTransportationStatus,
): TransportationStatus {
  const [consignment] = plan.consignments;
  const issueTime = draft.issueTime ?? '12:00:00Z';
  const code = codes[draft.status];
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    issueTime,
    description: draft.description,
    shippingOrderReference: plan.number,
    transportationStatusTypeCode: deviations.includes(draft.status) ? '3' : '4',
    transportExecutionStatusCode: code,
    consignment: consignment && {
      identifier: consignment.identifier,
      status: { description: draft.description },
      events: [
        {
          identification: '1',
          occurrenceDate: draft.issueDate,
          occurrenceTime: issueTime,
          transportEventTypeCode: code,
          completionIndicator: 'true',
        },
      ],
    },
    // 730: a road consignment note (UNCL1001).
    documents: draft.waybill === undefined ? undefined : [{ reference: draft.waybill, documentTypeCode: '730' }],
    sender: reporting(plan.receiver),
    receiver: reporting(plan.sender),
    transportExecutionPlan: { reference: plan.number, issueDate: plan.issueDate },
  }) as TransportationStatus;
}

/** A party of the plan as a status has it: a registration's address needs its country there. */
function reporting(party: TransportExecutionPlan['sender']): TransportationStatus['sender'] {
  const { registrationAddress: _, ...rest } = party;
  return rest;
}
