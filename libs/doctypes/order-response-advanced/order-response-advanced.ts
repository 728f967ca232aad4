import type { DocumentReference, DocumentType } from '#doctype';
import { defineMachine } from '#kernel';
import { orderResponseAdvanced as binding, type OrderResponseAdvanced } from '#standards';
import { participantOf } from '../common/participants.js';
import { answeredOrder, responseCauses } from '../common/response/response-events.js';
import { responsePage } from '../common/response/response-page.js';
import { advanceByResponse } from '../common/response/response-progress.js';
import { orderResponseAdvancedRules } from '../common/response/response-rules.js';
import { say } from '../common/say.js';
import { orderResponseAdvancedContext } from './order-response-advanced-context.js';
import { orderResponseAdvancedSamples } from './order-response-advanced-samples.js';
import { orderResponseAdvancedTexts } from './order-response-advanced-texts.js';

const title = say(
  'Uitgebreide orderbevestiging',
  'Confirmation de commande détaillée',
  'Ausführliche Auftragsbestätigung',
  'Advanced order response',
);

/** The answer to an order or to its change, line by line (Peppol BIS Advanced Ordering 3, T116). */
export const orderResponseAdvancedType: DocumentType<OrderResponseAdvanced> = {
  id: 'order-response-advanced',
  transaction: 'T116',
  title,
  sentBy: 'seller',
  opensCase: 'never',
  binding,
  header: (response) => ({
    number: response.number,
    issueDate: response.issueDate,
    seller: participantOf(response.seller),
    buyer: participantOf(response.buyer),
    references: [answeredOrder(response), ...answeredChange(response)],
  }),
  numbered: (response, number) => ({ ...response, number }),
  rules: orderResponseAdvancedRules,
  context: orderResponseAdvancedContext,
  machine: defineMachine('advanced order response', { initial: 'issued', states: ['issued'], transitions: [] }),
  causes: responseCauses,
  advance: (progress, response) => advanceByResponse(progress, response, 'order-response-advanced'),
  page: (response, context) => responsePage(title, response, context),
  findingTexts: orderResponseAdvancedTexts,
  samples: orderResponseAdvancedSamples,
};

function answeredChange({ orderChangeReference }: OrderResponseAdvanced): DocumentReference[] {
  if (orderChangeReference === undefined) return [];
  return [{ type: 'order-change', number: orderChangeReference, issuedBy: 'buyer', path: '/orderChangeReference' }];
}
