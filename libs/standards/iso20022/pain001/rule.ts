import type { FindingText } from '../../finding/finding.js';

/** ISO 20022 external status reason codes that a bank answers a payment file with. */
export type ReasonCode = string;

export interface Rule {
  readonly reason: ReasonCode;
  readonly text: FindingText;
}

/** A rule's words in the order nl, fr, de, en: what is wrong, and what to do. */
export function rule(reason: ReasonCode, what: FourTexts, remedy: FourTexts): Rule {
  return { reason, text: { what: localized(what), remedy: localized(remedy) } };
}

type FourTexts = readonly [nl: string, fr: string, de: string, en: string];

function localized([nl, fr, de, en]: FourTexts): FindingText['what'] {
  return { nl, fr, de, en };
}
