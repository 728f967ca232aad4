import type { CausedEvent, DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { orderResponse as binding, type OrderResponse } from '#standards';
import { participantOf } from '../common/participants.js';
import { orderResponseContext } from './order-response-context.js';
import { orderResponsePage, orderResponseTitle } from './order-response-page.js';
import { advanceByResponse } from './order-response-progress.js';
import { orderResponseRules } from './order-response-rules.js';
import { orderResponseSamples } from './order-response-samples.js';
import { orderResponseTexts } from './order-response-texts.js';
import { orderResponseSteps } from './order-response-steps.js';

/** What each response code does to the order. */
const events: Readonly<Record<string, string>> = {
  AP: 'accept',
  CA: 'accept-with-changes',
  RE: 'reject',
  AB: 'acknowledge',
};

/** The answer to an order (Peppol BIS Ordering 3, T76): accepted, accepted with changes, rejected or acknowledged. */
export const orderResponseType: DocumentType<OrderResponse> = {
  id: 'order-response',
  transaction: 'T76',
  title: orderResponseTitle,
  sentBy: 'seller',
  opensCase: 'never',
  binding,
  header: (response) => ({
    number: response.number,
    issueDate: response.issueDate,
    seller: participantOf(response.seller),
    buyer: participantOf(response.buyer),
    references: [orderReference(response)],
  }),
  numbered: (response, number) => ({ ...response, number }),
  rules: orderResponseRules,
  context: orderResponseContext,
  machine: defineMachine('order response', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes,
  advance: advanceByResponse,
  page: orderResponsePage,
  findingTexts: orderResponseTexts,
  steps: orderResponseSteps,
  samples: orderResponseSamples,
};

function causes(response: OrderResponse): CausedEvent[] {
  const event = events[response.responseCode.trim()];
  return event === undefined ? [] : [{ on: orderReference(response), event }];
}

function orderReference(response: OrderResponse): DocumentReference {
  return {
    type: 'order',
    number: response.purchaseOrderReference,
    issuedBy: 'buyer',
    path: '/purchaseOrderReference',
  };
}
