import { publishOrders, waitingOrders } from '#bank';
import { publishEnvelopes, waitingEnvelopes } from '#clearing';
import { outboxIsEmpty } from '#platform';
import type { ScheduleContext } from './schedule-context.js';

/** So many at most in one run: what waits behind them is taken by the next. */
const most = 5_000;

/**
 * What waited at the run before, by id of envelope or order: only what still waits one run later is queued again. Undefined
 * before the first run, which looks for payment orders of any age.
 */
let waitedBefore: ReadonlySet<string> | undefined;

/**
 * Queues again what has waited for too long: a queue may have been emptied or exchanged, or a job given up. Doing so for
 * something that is about to be decided does no harm, since decided things are passed over.
 */
export async function requeueWaiting({ dataSource, clock, logger }: ScheduleContext): Promise<void> {
  await dataSource.transaction(async (manager) => {
    // While the outbox still holds events, what waits may simply not have been published yet.
    if (!(await outboxIsEmpty(manager))) return;
    const all = waitedBefore === undefined || waitedBefore.size > 0;
    const envelopes = await waitingEnvelopes(manager, most);
    const orders = await waitingOrders(manager, { now: clock.now(), all, limit: most });
    const isLate = ({ id }: { readonly id: string }): boolean => waitedBefore?.has(id) ?? false;
    const [lateEnvelopes, lateOrders] = [envelopes.filter(isLate), orders.filter(isLate)];
    waitedBefore = new Set([...envelopes, ...orders].map(({ id }) => id));
    await publishEnvelopes(manager, lateEnvelopes);
    await publishOrders(manager, lateOrders);
    if (lateEnvelopes.length + lateOrders.length === 0) return;
    logger.warn({ envelopes: lateEnvelopes.length, payments: lateOrders.length }, 'Queued again what waited too long.');
  });
}
