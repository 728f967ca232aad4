import { releaseDueOrders } from '#bank';
import { Network } from '#registry';
import type { ScheduleContext } from './schedule-context.js';

/** Publishes the payment orders of every network whose execution date has come. */
export async function releaseDuePayments({ dataSource, clock, logger }: ScheduleContext): Promise<void> {
  for (const { id, code } of await dataSource.getRepository(Network).find()) {
    const released = await dataSource.transaction((manager) => releaseDueOrders(manager, id, clock.now()));
    if (released > 0) logger.info({ network: code, released }, 'Payment orders are due.');
  }
}
