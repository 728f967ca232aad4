import type { Schemas } from '#web/api/client';
import type { Tone } from '#web/parts/StateBadge';
import type { KeyOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

type StateKey = Extract<KeyOf<typeof en>, `states.${string}` | `settled.${string}`>;

/** What settled the claim of a document, as far as it is settled. */
export type SettledBy = Schemas['DocumentSummary']['settledBy'];

const tones = {
  placed: 'wait',
  acknowledged: 'wait',
  accepted: 'good',
  'accepted-with-changes': 'good',
  rejected: 'bad',
  cancelled: 'bad',
  'partly-despatched': 'wait',
  despatched: 'wait',
  'partly-received': 'wait',
  received: 'good',
  'received-with-discrepancies': 'warn',
  issued: 'plain',
  sent: 'plain',
  open: 'wait',
  'part-paid': 'wait',
  paid: 'good',
  'over-paid': 'warn',
  'in-process': 'wait',
  'under-query': 'warn',
  'conditionally-accepted': 'warn',
  'payment-announced': 'wait',
  planned: 'wait',
  confirmed: 'good',
  declined: 'bad',
  'handed-over': 'wait',
  'en-route': 'wait',
  delivered: 'good',
  'not-delivered': 'bad',
} as const satisfies Record<string, Tone>;

/** The states that the web application has words for. */
export const knownStates = Object.keys(tones) as readonly (keyof typeof tones)[];

/**
 * How a state of a document is shown; what a new document type brings is shown by its own name. What no money moved for is not
 * called paid: the word says that it was credited, and what of it was.
 */
export function lookOf(
  state: string,
  settledBy: SettledBy = null,
): { readonly tone: Tone; readonly key: StateKey | undefined } {
  if (!(state in tones)) return { tone: 'plain', key: undefined };
  if ((state === 'paid' || state === 'part-paid') && settledBy !== null && settledBy !== 'payment') {
    return { tone: tones[state], key: `settled.${settledBy}.${state}` };
  }
  return { tone: tones[state as keyof typeof tones], key: `states.${state}` as StateKey };
}
