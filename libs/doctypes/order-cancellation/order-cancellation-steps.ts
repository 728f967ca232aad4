import type { NextStep } from '#doctype';
import type { OrderCancellation } from '#standards';
import { orderOf } from '../common/case-order.js';
import { say } from '../common/say.js';
import { draftOrderCancellation } from './order-cancellation-draft.js';

export const orderCancellationSteps: readonly NextStep<OrderCancellation>[] = [
  {
    id: 'cancel',
    title: say('De bestelling annuleren', 'Annuler la commande', 'Die Bestellung stornieren', 'Cancel the order'),
    after: ['order', 'order-response'],
    event: { on: 'order', event: 'cancel' },
    draft: (context) =>
      // Why, the one who cancels has to say.
      draftOrderCancellation(orderOf(context)!, { number: '', issueDate: context.today, reason: '' }),
  },
];
