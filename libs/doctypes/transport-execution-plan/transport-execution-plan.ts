import type { DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { transportExecutionPlan as binding, type TransportExecutionPlan } from '#standards';
import { participantOf } from '../common/participants.js';
import { withDocument } from '../common/progress.js';
import { transportTexts } from '../common/transport/transport-texts.js';
import { transportExecutionPlanPage, transportExecutionPlanTitle } from './transport-execution-plan-page.js';
import { answersRequest } from './transport-execution-plan-roles.js';
import { transportExecutionPlanRules } from './transport-execution-plan-rules.js';
import { transportExecutionPlanSamples } from './transport-execution-plan-samples.js';

/**
 * The order to a carrier (Peppol Logistics, T124). It opens a case between the transport user, as the buyer of a service,
 * and the carrier, as its seller. The carrier sends it where it answers a request, by the plan's profile.
 */
export const transportExecutionPlanType: DocumentType<TransportExecutionPlan> = {
  id: 'transport-execution-plan',
  transaction: 'T124',
  title: transportExecutionPlanTitle,
  sentBy: 'buyer',
  sender: (plan) => (answersRequest(plan) ? 'seller' : 'buyer'),
  opensCase: 'always',
  binding,
  header: (plan) => {
    const [user, carrier] = answersRequest(plan) ? [plan.receiver, plan.sender] : [plan.sender, plan.receiver];
    return {
      number: plan.number,
      issueDate: plan.issueDate,
      seller: participantOf(carrier),
      buyer: participantOf(user),
      references: [],
    };
  },
  numbered: (plan, number) => ({ ...plan, number }),
  rules: transportExecutionPlanRules,
  context: () => [],
  machine: defineMachine('transport execution plan', {
    initial: 'planned',
    states: ['planned', 'confirmed', 'declined', 'handed-over', 'en-route', 'delivered', 'not-delivered'],
    transitions: [
      { from: 'planned', on: 'confirm', to: 'confirmed' },
      { from: ['planned', 'confirmed'], on: 'decline', to: 'declined' },
      { from: ['planned', 'confirmed', 'handed-over'], on: 'hand-over', to: 'handed-over' },
      {
        from: ['planned', 'confirmed', 'handed-over', 'en-route', 'not-delivered'],
        on: 'depart',
        to: 'en-route',
      },
      { from: ['planned', 'confirmed', 'handed-over', 'en-route', 'not-delivered'], on: 'deliver', to: 'delivered' },
      { from: ['confirmed', 'handed-over', 'en-route', 'not-delivered'], on: 'fail', to: 'not-delivered' },
    ],
  }),
  advance: (progress, { number, issueDate }) =>
    withDocument(progress, { type: 'transport-execution-plan', number, issueDate }),
  page: transportExecutionPlanPage,
  findingTexts: transportTexts,
  samples: transportExecutionPlanSamples,
};
