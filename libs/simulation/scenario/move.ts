import type { KontorError } from '#kernel';
import type { Stage, StageFact } from '#classroom';
import type { AwaitedStep, Failure, Outcome } from './scenario.js';

/** What the simulated firm does next. */
export type Move =
  | { readonly kind: 'send'; readonly step: string; readonly documentType: string; readonly body: object }
  | { readonly kind: 'pay'; readonly claim: DueClaim }
  /** The clearing or the bank has still to decide what was handed in. */
  | { readonly kind: 'pending' }
  /** For something that the students' firm has to do, or for a day. */
  | { readonly kind: 'wait'; readonly awaiting: AwaitedStep; readonly untilDay?: string }
  | { readonly kind: 'finish'; readonly outcome: Outcome }
  | { readonly kind: 'fail'; readonly failure: Failure };

export interface DueClaim {
  readonly documentId: string;
  readonly number: string;
  /** Minor units. */
  readonly amount: bigint;
  /** Twelve digits. */
  readonly structuredCommunication?: string;
}

/** The end of a scenario because of an error, told in every language. */
export function failureOf(error: KontorError): Extract<Failure, { kind: 'error' }> {
  const [nl, fr, de, en] = [error.say('nl'), error.say('fr'), error.say('de'), error.say('en')];
  return { kind: 'error', code: error.code, message: { nl, fr, de, en } };
}

/** What the students' firm has to do at a stage that is open or wrong. */
export function awaitedAt({ stage, progress }: Pick<StageFact, 'stage' | 'progress'>): AwaitedStep {
  return progress === 'wrong' ? 'correction' : awaitedStages[stage];
}

const awaitedStages: Readonly<Record<Stage, AwaitedStep>> = {
  order: 'order',
  confirmation: 'confirmation',
  despatch: 'despatch',
  receipt: 'receipt',
  invoice: 'invoice',
  payment: 'payment',
};
