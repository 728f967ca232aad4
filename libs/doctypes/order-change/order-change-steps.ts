import type { NextStep } from '#doctype';
import type { OrderChange } from '#standards';
import { orderOf } from '../common/case-order.js';
import { say } from '../common/say.js';
import { draftOrderChange } from './order-change-draft.js';

export const orderChangeSteps: readonly NextStep<OrderChange>[] = [
  {
    id: 'change',
    title: say('De bestelling wijzigen', 'Modifier la commande', 'Die Bestellung ändern', 'Change the order'),
    after: ['order', 'order-response'],
    event: { on: 'order', event: 'change' },
    draft: (context) => {
      const earlier = context.documents.filter(({ type }) => type === 'order-change').length;
      return draftOrderChange(orderOf(context)!, {
        number: '',
        issueDate: context.today,
        sequence: String(earlier + 1),
      });
    },
  },
];
