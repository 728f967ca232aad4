import type { CausedEvent, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { transportationStatus as binding, type TransportationStatus } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { checkPlan } from '../common/transport/plan-checks.js';
import { eventOf } from './transportation-status-codes.js';
import { transportationStatusPage, transportationStatusTitle } from './transportation-status-page.js';
import { plansOf, waybillsOf } from './transportation-status-references.js';
import { transportationStatusRules } from './transportation-status-rules.js';
import { transportationStatusSamples } from './transportation-status-samples.js';
import { transportationStatusTexts } from './transportation-status-texts.js';

/** What a carrier tells of a transport (Peppol Logistics, T127): taken on, picked up, on the way, delivered, or not. */
export const transportationStatusType: DocumentType<TransportationStatus> = {
  id: 'transportation-status',
  transaction: 'T127',
  title: transportationStatusTitle,
  sentBy: 'seller',
  opensCase: 'without-reference',
  binding,
  header: (status) => ({
    number: status.number,
    issueDate: status.issueDate,
    seller: participantOf(status.sender),
    buyer: participantOf(status.receiver),
    references: [...plansOf(status), ...waybillsOf(status)],
  }),
  numbered: (status, number) => ({ ...status, number }),
  rules: transportationStatusRules,
  context: (status, context) => checkPlan(status.issueDate, context),
  machine: defineMachine('transportation status', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes,
  advance: (progress, { number, issueDate }) =>
    withDocument(progress, { type: 'transportation-status', number, issueDate }),
  page: transportationStatusPage,
  findingTexts: transportationStatusTexts,
  samples: transportationStatusSamples,
};

/** A plan is taken on or declined as well; a waybill only travels. */
function causes(status: TransportationStatus): CausedEvent[] {
  const event = eventOf(status);
  if (event === undefined) return [];
  const travels = event === 'depart' || event === 'deliver' || event === 'fail';
  return [...plansOf(status), ...(travels ? waybillsOf(status) : [])].map((on) => ({ on, event }));
}
