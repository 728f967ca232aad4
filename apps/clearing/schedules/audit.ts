import { auditBank } from '#bank';
import { auditClearing } from '#clearing';
import { auditLedger } from '#ledger';
import { recordCheck } from '#platform';
import type { ScheduleContext } from './schedule-context.js';

/** Proves the state as `kontor verify` does, as of one moment, logs every finding as an error, and keeps what it came to. */
export async function auditAll({ dataSource, clock, logger }: ScheduleContext): Promise<void> {
  const findings = await dataSource.transaction('REPEATABLE READ', async (manager) => [
    ...(await auditLedger(manager)),
    ...(await auditBank(manager)),
    ...(await auditClearing(manager, clock.now())),
  ]);
  for (const finding of findings) logger.error({ finding }, `The audit found: ${finding.rule}`);
  await recordCheck(dataSource.manager, { name: 'audit', at: clock.now(), findings: findings.length });
  if (findings.length === 0) logger.info('The audit found nothing.');
}
