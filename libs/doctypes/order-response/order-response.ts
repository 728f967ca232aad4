import type { DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { orderResponse as binding, type OrderResponse } from '#standards';
import { participantOf } from '../common/participants.js';
import { responseContext } from '../common/response/response-context.js';
import { answeredOrder, responseCauses } from '../common/response/response-events.js';
import { responsePage } from '../common/response/response-page.js';
import { advanceByResponse } from '../common/response/response-progress.js';
import { orderResponseRules } from '../common/response/response-rules.js';
import { responseTexts } from '../common/response/response-texts.js';
import { say } from '../common/say.js';
import { orderResponseSamples } from './order-response-samples.js';
import { orderResponseSteps } from './order-response-steps.js';

const orderResponseTitle = say('Orderbevestiging', 'Confirmation de commande', 'Auftragsbestätigung', 'Order response');

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
    references: [answeredOrder(response)],
  }),
  numbered: (response, number) => ({ ...response, number }),
  rules: orderResponseRules,
  context: responseContext,
  machine: defineMachine('order response', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes: responseCauses,
  advance: (progress, response) => advanceByResponse(progress, response, 'order-response'),
  steps: orderResponseSteps,
  page: (response, context) => responsePage(orderResponseTitle, response, context),
  findingTexts: responseTexts,
  samples: orderResponseSamples,
};
