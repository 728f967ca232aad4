import type { NextStep, StepContext } from '#doctype';
import { addDays } from '#kernel';
import type { Order, OrderResponse } from '#standards';
import { orderOf } from '../common/case-order.js';
import { answerOf } from '../common/progress.js';
import { say } from '../common/say.js';
import { draftOrderResponse, type DraftOrderResponse } from './order-response-draft.js';

/** Days that a seller takes to deliver where the buyer asks for no day. */
const usualDelivery = 5;

const after = ['order', 'order-change'];

export const orderResponseSteps: readonly NextStep<OrderResponse>[] = [
  {
    id: 'accept',
    title: say('De bestelling bevestigen', 'Confirmer la commande', 'Die Bestellung bestätigen', 'Confirm the order'),
    after,
    event: { on: 'order', event: 'accept' },
    expected: { after: 'order', states: ['placed', 'acknowledged'] },
    impediment: answered,
    due: answerBy,
    draft: (context) => answer(context, { answer: 'accepted', promisedDelivery: promise(context) }),
  },
  {
    id: 'accept-with-changes',
    title: say(
      'Bevestigen met wijzigingen',
      'Confirmer avec des modifications',
      'Mit Änderungen bestätigen',
      'Confirm with changes',
    ),
    after,
    event: { on: 'order', event: 'accept-with-changes' },
    impediment: answered,
    due: answerBy,
    draft: (context) =>
      answer(context, {
        answer: 'accepted-with-changes',
        promisedDelivery: promise(context),
        // Every line with its quantity and price, so that whoever writes it changes what differs.
        changes: orderOf(context)!.lines.map(({ identifier, orderedQuantity }) => ({
          orderLine: identifier,
          quantity: orderedQuantity,
        })),
      }),
  },
  {
    id: 'reject',
    title: say('De bestelling weigeren', 'Refuser la commande', 'Die Bestellung ablehnen', 'Reject the order'),
    after,
    event: { on: 'order', event: 'reject' },
    impediment: answered,
    due: answerBy,
    draft: (context) => answer(context, { answer: 'rejected' }),
  },
];

function answer(context: StepContext, draft: Omit<DraftOrderResponse, 'number' | 'issueDate'>): OrderResponse {
  return draftOrderResponse(orderOf(context)!, { number: '', issueDate: context.today, ...draft });
}

function answered({ progress }: StepContext) {
  if (answerOf(progress) === undefined) return undefined;
  return say(
    'De bestelling is al beantwoord.',
    'La commande a déjà reçu une réponse.',
    'Die Bestellung ist schon beantwortet.',
    'The order has been answered already.',
  );
}

/** The last day on which the order can be accepted, or the one on which the buyer wants the goods where that is sooner. */
function answerBy(context: StepContext): string | undefined {
  const order = orderOf(context);
  const days = [order?.validityPeriod?.endDate, order && requestedBy(order)];
  return days.filter((day) => day !== undefined).toSorted()[0];
}

function promise(context: StepContext): string {
  const requested = requestedBy(orderOf(context)!);
  return requested !== undefined && requested >= context.today ? requested : addDays(context.today, usualDelivery);
}

function requestedBy({ delivery }: Order): string | undefined {
  return delivery?.requestedPeriod?.endDate ?? delivery?.requestedPeriod?.startDate;
}
