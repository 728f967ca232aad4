import { defineMachine, type Machine } from '#kernel';

/** What has been settled of it: the states that the clearing names as events after each payment or credit. */
const settlements = ['open', 'part-paid', 'paid', 'over-paid'] as const;

/** What the debtor has said of it, as far as nothing is paid. */
const answers = [
  'acknowledged',
  'in-process',
  'under-query',
  'conditionally-accepted',
  'accepted',
  'rejected',
  'payment-announced',
] as const;

const states = [...settlements, ...answers];

/** Where the debtor has not decided yet. */
const undecided = ['open', 'acknowledged', 'in-process', 'under-query', 'conditionally-accepted'] as const;

/** Where money has moved; what the debtor says of it then changes nothing. */
const settled = ['part-paid', 'paid', 'over-paid'] as const;

/**
 * The life of what is to be paid. Two things move it: what is paid and what the debtor answers (Peppol T111).
 *
 * The clearing names the state of the claim after each payment or credit as an event, so every settlement is reached from
 * every state: a payment that bounces opens a paid invoice again, and one that arrives ends a dispute. An answer moves on
 * what is unpaid, until it is accepted or rejected; what is paid can be agreed to and no longer be contested.
 */
export function paymentMachine(name: string): Machine {
  return defineMachine<string, string>(name, {
    initial: 'open',
    states,
    transitions: [
      ...settlements.map((state) => ({ from: states, on: state, to: state })),
      { from: states, on: 'reopened', to: 'open' },
      ...states.map((state) => ({ from: state, on: 'credited', to: state })),
      { from: ['open', 'acknowledged'], on: 'acknowledge', to: 'acknowledged' },
      { from: undecided, on: 'process', to: 'in-process' },
      { from: undecided, on: 'query', to: 'under-query' },
      { from: undecided, on: 'accept-on-conditions', to: 'conditionally-accepted' },
      { from: undecided, on: 'accept', to: 'accepted' },
      { from: undecided, on: 'reject', to: 'rejected' },
      { from: [...undecided, 'accepted'], on: 'announce-payment', to: 'payment-announced' },
      ...settled.map((state) => ({
        from: state,
        on: ['acknowledge', 'process', 'accept', 'announce-payment'],
        to: state,
      })),
    ],
  });
}
