import type { EntityManager } from 'typeorm';
import { checks } from './checks.js';

/** One place where the journal contradicts itself. */
export interface AuditFinding {
  /** The check that found it, such as `ledger-sums-to-zero`. */
  readonly rule: string;
  /** Ledger, account or transfer, with what tells it apart: `account 0199… version 12`. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** Findings of one rule at most: after some dozens the next one says nothing new. */
const perRule = 50;

/**
 * Recomputes every balance from the entries and compares: every ledger sums to zero, stored balances are what the entries
 * say, versions have no gaps, every transfer has its two entries. Reads all of the journal, each table once or twice and
 * set-based. Run it in a REPEATABLE READ transaction while others post, so that all checks see one moment.
 *
 * @returns nothing when all holds
 */
export async function auditLedger(manager: EntityManager): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const { rule, sql } of checks) {
    const rows = (await manager.query(`${sql} LIMIT ${perRule}`)) as Omit<AuditFinding, 'rule'>[];
    findings.push(...rows.map((row) => ({ rule, ...row })));
  }
  return findings;
}
