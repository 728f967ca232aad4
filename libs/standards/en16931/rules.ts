import type { FindingTexts, Severity } from '../finding/finding.js';
import { decimalRules } from './calculation/decimals.js';
import { totalRules } from './calculation/totals.js';
import type { RuleGroup } from './rule/rule.js';
import { vatRules } from './vat/index.js';

/** All rules, in the order in which a document is checked. */
export const ruleGroups: readonly RuleGroup[] = [totalRules, ...decimalRules, ...vatRules];

/** The rules of EN 16931 and Peppol BIS Billing that `checkInvoice` and `checkCreditNote` check, by id. */
export const billingRules: ReadonlyMap<string, Severity> = new Map(
  ruleGroups.flatMap(({ rules }) => rules.map(({ id, severity = 'fatal' }) => [id, severity])),
);

/** What the rules say, by their ids. */
export const billingTexts: FindingTexts = Object.fromEntries(
  ruleGroups.flatMap(({ rules }) => rules.map(({ id, words }) => [id, words])),
);
