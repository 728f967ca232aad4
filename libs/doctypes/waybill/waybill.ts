import type { CausedEvent, DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { waybill as binding, type Waybill } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { checkPlan } from '../common/transport/plan-checks.js';
import { waybillPage, waybillTitle } from './waybill-page.js';
import { waybillRules } from './waybill-rules.js';
import { waybillSamples } from './waybill-samples.js';
import { waybillTexts } from './waybill-texts.js';

/** The waybill (Peppol Logistics, T125) that the consignor hands to the carrier with the goods. */
export const waybillType: DocumentType<Waybill> = {
  id: 'waybill',
  transaction: 'T125',
  title: waybillTitle,
  sentBy: 'buyer',
  opensCase: 'without-reference',
  binding,
  header: (waybill) => ({
    number: waybill.number,
    issueDate: waybill.issueDate,
    seller: participantOf(waybill.carrier),
    buyer: participantOf(waybill.consignor),
    references: planReference(waybill),
  }),
  numbered: (waybill, number) => ({ ...waybill, number }),
  rules: waybillRules,
  context: (waybill, context) => checkPlan(waybill.issueDate, context),
  machine: defineMachine('waybill', {
    initial: 'issued',
    states: ['issued', 'en-route', 'delivered', 'not-delivered'],
    transitions: [
      { from: ['issued', 'en-route', 'not-delivered'], on: 'depart', to: 'en-route' },
      { from: ['issued', 'en-route', 'not-delivered'], on: 'deliver', to: 'delivered' },
      { from: ['issued', 'en-route', 'not-delivered'], on: 'fail', to: 'not-delivered' },
    ],
  }),
  causes: (waybill): CausedEvent[] => planReference(waybill).map((on) => ({ on, event: 'hand-over' })),
  advance: (progress, { number, issueDate }) => withDocument(progress, { type: 'waybill', number, issueDate }),
  page: waybillPage,
  findingTexts: waybillTexts,
  samples: waybillSamples,
};

/** The shipping order is the plan that ordered the transport. */
function planReference({ shippingOrderReference }: Waybill): DocumentReference[] {
  if (shippingOrderReference === undefined) return [];
  return [
    {
      type: 'transport-execution-plan',
      number: shippingOrderReference,
      issuedBy: 'buyer',
      path: '/shippingOrderReference',
    },
  ];
}
