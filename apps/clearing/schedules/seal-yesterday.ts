import { Bank, sealStatements } from '#bank';
import { addDays, dayOf } from '#kernel';
import { Network } from '#registry';
import type { ScheduleContext } from './schedule-context.js';

/** The last day that this process has sealed, by network: most runs have nothing to do, and need not read the accounts. */
const sealed = new Map<string, string>();

/** Seals the statements of the day that has ended, in every network's own time zone. */
export async function sealYesterday({ dataSource, clock, logger }: ScheduleContext): Promise<void> {
  const banks = await dataSource.getRepository(Bank).find();
  for (const { networkId } of banks) {
    const network = await dataSource.getRepository(Network).findOneByOrFail({ id: networkId });
    const now = clock.now();
    const yesterday = addDays(dayOf(now, network.timeZone), -1);
    if (sealed.get(networkId) === yesterday) continue;
    const ids = await dataSource.transaction((manager) => sealStatements(manager, networkId, yesterday, now));
    sealed.set(networkId, yesterday);
    if (ids.length > 0) logger.info({ network: network.code, day: yesterday, statements: ids.length }, 'Sealed.');
  }
}
