import type { LocalizedText } from '#kernel';
import type { FirmFacts } from '../facts/firm-facts.js';

/**
 * What a check saw of one piece of work. `right`: at once; `mended`: a mistake that was put right; `flawed`: good enough
 * to pass, with a mistake or too late; `wrong`: not done, or never put right.
 */
export type Quality = 'right' | 'mended' | 'flawed' | 'wrong';

export interface Evidence {
  readonly kind: 'document' | 'envelope' | 'case' | 'payment';
  readonly id: string;
  /** What people call it. */
  readonly number?: string;
  readonly documentType?: string;
}

export interface Observation {
  readonly quality: Quality;
  /** Who did it; null where nobody in particular did, such as what was left undone. */
  readonly by: string | null;
  readonly at: Date;
  readonly evidence: readonly Evidence[];
  /** The rules behind it. */
  readonly rules: readonly string[];
  /** From the mistake, or from when it could be done, until it was done; whole minutes. */
  readonly tookMinutes?: number;
}

/** Looks at what is known of a firm. Pure: the same facts, the same observations. */
export interface Check {
  readonly id: string;
  readonly title: LocalizedText;
  /** What it looks at, for the teacher who relies on it. */
  readonly looksAt: LocalizedText;
  observe(facts: FirmFacts): Observation[];
}

const minute = 60_000;
const day = 24 * 60 * minute;

export function minutesBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / minute));
}

export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / day;
}
