import { defineMachine } from '#kernel';

/**
 * The life of an order. The seller answers once, and anew after every change; the buyer can
 * cancel until goods are despatched. Deliveries and receipts may come in parts, so
 * their events may repeat. A delivery before the answer is possible, and an agreeing answer after it changes nothing.
 */
export const orderMachine = defineMachine('order', {
  initial: 'placed',
  states: [
    'placed',
    'acknowledged',
    'accepted',
    'accepted-with-changes',
    'rejected',
    'cancelled',
    'partly-despatched',
    'despatched',
    'partly-received',
    'received',
  ],
  transitions: [
    { from: ['placed', 'acknowledged'], on: 'acknowledge', to: 'acknowledged' },
    { from: ['placed', 'acknowledged'], on: 'accept', to: 'accepted' },
    { from: ['placed', 'acknowledged'], on: 'accept-with-changes', to: 'accepted-with-changes' },
    { from: ['placed', 'acknowledged'], on: 'reject', to: 'rejected' },
    { from: ['placed', 'acknowledged', 'accepted', 'accepted-with-changes'], on: 'change', to: 'placed' },
    { from: ['placed', 'acknowledged', 'accepted', 'accepted-with-changes'], on: 'cancel', to: 'cancelled' },
    { from: 'partly-despatched', on: ['acknowledge', 'accept', 'accept-with-changes'], to: 'partly-despatched' },
    { from: 'despatched', on: ['acknowledge', 'accept', 'accept-with-changes'], to: 'despatched' },
    { from: 'partly-received', on: ['acknowledge', 'accept', 'accept-with-changes'], to: 'partly-received' },
    { from: 'received', on: ['acknowledge', 'accept', 'accept-with-changes'], to: 'received' },
    {
      from: ['placed', 'acknowledged', 'accepted', 'accepted-with-changes', 'partly-despatched', 'partly-received'],
      on: 'despatch-partly',
      to: 'partly-despatched',
    },
    {
      from: [
        'placed',
        'acknowledged',
        'accepted',
        'accepted-with-changes',
        'partly-despatched',
        'despatched',
        'partly-received',
        'received',
      ],
      on: 'despatch-fully',
      to: 'despatched',
    },
    { from: ['partly-despatched', 'despatched', 'partly-received'], on: 'receive-partly', to: 'partly-received' },
    {
      from: ['partly-despatched', 'despatched', 'partly-received', 'received'],
      on: 'receive-fully',
      to: 'received',
    },
  ],
});
