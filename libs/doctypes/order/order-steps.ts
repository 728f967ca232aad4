import type { NextStep } from '#doctype';
import type { Order } from '#standards';
import { say } from '../common/say.js';
import { draftOrder } from './order-draft.js';

export const orderSteps: readonly NextStep<Order>[] = [
  {
    id: 'place',
    title: say('Een bestelling plaatsen', 'Passer une commande', 'Eine Bestellung aufgeben', 'Place an order'),
    after: [],
    draft: ({ buyer, seller, currency, today }) =>
      draftOrder({ number: '', issueDate: today, buyer, seller, currency, lines: [] }),
  },
];
