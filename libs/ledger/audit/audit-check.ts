import type { EntityManager } from 'typeorm';

/** One place where what is stored contradicts itself. */
export interface AuditFinding {
  /** The check that found it, such as `ledger-sums-to-zero`. */
  readonly rule: string;
  /** Ledger, account or transfer, with what tells it apart: `account 0199… version 12`. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** A query whose every row is a contradiction: `subject`, `expected`, `found`. */
export interface AuditCheck {
  readonly rule: string;
  readonly sql: string;
}

/** Findings of one rule at most: after some dozens the next one says nothing new. */
const perRule = 50;

/** Runs checks one after the other; nothing is found when all holds. */
export async function runAudit(manager: EntityManager, checks: readonly AuditCheck[]): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const { rule, sql } of checks) {
    const rows = (await manager.query(`${sql} LIMIT ${perRule}`)) as Omit<AuditFinding, 'rule'>[];
    findings.push(...rows.map((row) => ({ rule, ...row })));
  }
  return findings;
}
