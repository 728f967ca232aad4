import type { EntityManager } from 'typeorm';
import { runAudit, type AuditFinding } from './audit-check.js';
import { ledgerChecks } from './checks.js';

/**
 * Recomputes every balance from the entries and compares: every ledger sums to zero, stored balances are what the entries
 * say, versions have no gaps, every transfer has its two entries, and what accounts hold back is what reservations say. Reads all of the journal, each table once or twice and
 * set-based. Run it in a REPEATABLE READ transaction while others post, so that all checks see one moment.
 *
 * @returns nothing when all holds
 */
export function auditLedger(manager: EntityManager): Promise<AuditFinding[]> {
  return runAudit(manager, ledgerChecks);
}
