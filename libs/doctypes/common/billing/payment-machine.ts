import { defineMachine, type Machine } from '#kernel';

const states = ['open', 'part-paid', 'paid', 'over-paid'] as const;

/**
 * The life of what is to be paid. The clearing names the state of the claim after each payment or credit as an event, so
 * every state is reached from every other, itself included: a payment that bounces opens a paid invoice again.
 */
export function paymentMachine(name: string): Machine {
  return defineMachine<string, string>(name, {
    initial: 'open',
    states,
    transitions: [
      ...states.map((state) => ({ from: states, on: state, to: state })),
      { from: states, on: 'reopened', to: 'open' },
      ...states.map((state) => ({ from: state, on: 'credited', to: state })),
    ],
  });
}
