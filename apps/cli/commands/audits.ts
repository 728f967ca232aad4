import type { DataSource, EntityManager } from 'typeorm';
import { auditBank } from '#bank';
import { auditClearing } from '#clearing';
import { auditLedger, type AuditFinding } from '#ledger';

/** What is proved, in the order in which the parts rest on each other. */
const audits: readonly {
  readonly area: string;
  readonly proves: string;
  readonly run: (manager: EntityManager, now: Date) => Promise<AuditFinding[]>;
}[] = [
  { area: 'ledger', proves: 'every ledger sums to zero, balances equal their entries', run: (m) => auditLedger(m) },
  { area: 'bank', proves: 'settled payments have their transfers, statements join up', run: (m) => auditBank(m) },
  {
    area: 'clearing',
    proves: 'invoices follow from payments, numbers have no gaps, nothing is stuck',
    run: (m, now) => auditClearing(m, now),
  },
];

export interface AuditResult {
  readonly area: string;
  readonly proves: string;
  readonly findings: readonly AuditFinding[];
}

/** Proves everything as of one moment. */
export async function auditAll(dataSource: DataSource, now: Date): Promise<AuditResult[]> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const results: AuditResult[] = [];
    for (const { area, proves, run } of audits) results.push({ area, proves, findings: await run(manager, now) });
    return results;
  });
}
