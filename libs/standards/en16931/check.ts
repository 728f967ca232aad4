import type { Finding } from '../finding/finding.js';
import type { CreditNote, Invoice } from '../ubl/index.js';
import { ruleGroups } from './rules.js';
import type { BillingDraft } from './view/draft.js';
import { type BillingId, viewOf } from './view/view.js';

/**
 * Checks an invoice against EN 16931 (1.3.16) and Peppol BIS Billing (2026.5). What the model lacks altogether is a
 * matter of structure (`readDocument`, `checkStructure`) and is found there, under the same rule ids: the two together
 * say everything, and everything once.
 */
export function checkInvoice(model: Invoice): Finding[] {
  return check('invoice', model);
}

/** The same for a credit note. */
export function checkCreditNote(model: CreditNote): Finding[] {
  return check('credit-note', model);
}

function check(id: BillingId, model: BillingDraft): Finding[] {
  const view = viewOf(id, model);
  const findings: Finding[] = [];
  for (const group of ruleGroups) {
    group.check(view, findings);
  }
  return findings;
}
