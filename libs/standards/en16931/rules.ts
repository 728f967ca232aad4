import type { FindingTexts, Severity } from '../finding/finding.js';
import { rulesOfStructure } from '../ubl/structure/required-by-en16931.js';
import { amountRules } from './amounts/currency.js';
import { decimalRules } from './calculation/decimals.js';
import { totalRules } from './calculation/totals.js';
import { beyondCodeRules } from './codes/beyond.js';
import { classificationRules } from './codes/classifications.js';
import { headCodeRules } from './codes/head.js';
import { partCodeRules } from './codes/parts.js';
import { schemeRules } from './codes/schemes.js';
import { partyRules } from './parties/parties.js';
import { paymentRules } from './payment/payment.js';
import { peppolAdjustmentRules } from './peppol/adjustments.js';
import { headRules } from './peppol/head.js';
import { identifierRules } from './peppol/identifiers.js';
import { peppolLineRules } from './peppol/lines.js';
import { vatTotalRules } from './peppol/vat-totals.js';
import { periodRules } from './periods/periods.js';
import { adjustmentRules } from './presence/adjustments.js';
import { blankRules } from './presence/blanks.js';
import { lineRules } from './presence/lines.js';
import { referenceRules } from './presence/references.js';
import type { RuleGroup } from './rule/rule.js';
import { attributeRules } from './surplus/attributes.js';
import { countGroup } from './surplus/index.js';
import { invoicedObjectRules } from './surplus/invoiced-object.js';
import { otherSurplusRules } from './surplus/others.js';
import { vatRules } from './vat/index.js';

/** All rules, in the order in which a document is checked. */
export const ruleGroups: readonly RuleGroup[] = [
  ...blankRules,
  headRules,
  headCodeRules,
  ...periodRules,
  referenceRules,
  partyRules,
  schemeRules,
  ...identifierRules,
  paymentRules,
  ...partCodeRules,
  classificationRules,
  beyondCodeRules,
  lineRules,
  peppolLineRules,
  ...adjustmentRules,
  ...peppolAdjustmentRules,
  ...amountRules,
  ...decimalRules,
  totalRules,
  vatTotalRules,
  ...vatRules,
  ...otherSurplusRules,
  invoicedObjectRules,
  countGroup,
  attributeRules,
];

const own = ruleGroups.flatMap(({ rules }) => rules);

/**
 * The rules of EN 16931 and Peppol BIS Billing by id: those that `checkInvoice` and `checkCreditNote` check, and those
 * that the check of structure reports, since they ask that something be there.
 */
export const billingRules: ReadonlyMap<string, Severity> = new Map([
  ...rulesOfStructure.map((id) => [id, 'fatal'] as const),
  ...own.map(({ id, severity = 'fatal' }) => [id, severity] as const),
]);

/** What the rules say: by rule id, or by the id of the words where a rule is about several terms. */
export const billingTexts: FindingTexts = Object.fromEntries([
  ...own.map(({ id, words }) => [id, words] as const),
  ...own.flatMap(({ text, words }) => (text === undefined ? [] : [[text, words] as const])),
]);
