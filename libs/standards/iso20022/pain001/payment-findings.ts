import type { FindingTexts } from '../../finding/finding.js';
import { fileRules } from './file-rules.js';
import type { ReasonCode, Rule } from './rule.js';
import { transferRules } from './transfer-rules.js';

/** Kontor's own rules for pain.001, each with the reason code that pain.002 answers. */
export const paymentRules = { ...fileRules, ...transferRules };

export type PaymentRule = keyof typeof paymentRules;

export const paymentFindingTexts: FindingTexts = Object.fromEntries(
  Object.entries(paymentRules).map(([id, { text }]) => [id, text]),
);

/** The reason code for a finding's rule; a file that is not even XML is `FF01`, an invalid file format. */
export function reasonOf(ruleId: string): ReasonCode {
  return (paymentRules as Readonly<Record<string, Rule>>)[ruleId]?.reason ?? 'FF01';
}
