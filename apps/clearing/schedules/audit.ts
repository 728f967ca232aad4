import { auditBank } from '#bank';
import { auditClearing } from '#clearing';
import { auditLedger } from '#ledger';
import type { ScheduleContext } from './schedule-context.js';

/** Proves the state as `kontor verify` does, as of one moment, and logs every finding as an error. */
export async function auditAll({ dataSource, clock, logger }: ScheduleContext): Promise<void> {
  const findings = await dataSource.transaction('REPEATABLE READ', async (manager) => [
    ...(await auditLedger(manager)),
    ...(await auditBank(manager)),
    ...(await auditClearing(manager, clock.now())),
  ]);
  for (const finding of findings) logger.error({ finding }, `The audit found: ${finding.rule}`);
  if (findings.length === 0) logger.info('The audit found nothing.');
}
