import type { EntityManager } from 'typeorm';
import { paymentOrderTopic } from '#bank';
import { envelopeTopic, laneKey } from '#clearing';
import { appendToOutbox } from '#platform';
import type { ScheduleContext } from './schedule-context.js';

/** So many at most in one run: what waits behind them is taken by the next. */
const MOST = 5_000;

/** What waited at the run before, by id of envelope or order: only what still waits one run later is queued again. */
let waitedBefore = new Set<string>();

/**
 * Queues again what has waited for too long: a queue may have been emptied or exchanged, or a job given up. Doing so for
 * something that is about to be decided does no harm, since decided things are passed over.
 */
export async function requeueWaiting({ dataSource, logger }: ScheduleContext): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const [pending] = (await manager.query('SELECT EXISTS (SELECT FROM outbox) AS busy')) as { busy: boolean }[];
    // While the outbox still holds events, what waits may simply not have been published yet.
    if (pending?.busy) return;
    const envelopes = await waitingEnvelopes(manager);
    const orders = await waitingOrders(manager);
    const late = <T extends { id: string }>(rows: readonly T[]): T[] => rows.filter(({ id }) => waitedBefore.has(id));
    const lateEnvelopes = late(envelopes);
    const lateOrders = late(orders);
    waitedBefore = new Set([...envelopes, ...orders].map(({ id }) => id));
    await appendToOutbox(
      manager,
      envelopeTopic,
      lateEnvelopes.map(({ id, lane, sequence }) => ({ key: laneKey(lane), payload: { envelopeId: id, sequence } })),
    );
    await appendToOutbox(
      manager,
      paymentOrderTopic,
      lateOrders.map(({ id, networkId }) => ({ key: networkId, payload: { orderId: id } })),
    );
    if (lateEnvelopes.length + lateOrders.length === 0) return;
    logger.warn({ envelopes: lateEnvelopes.length, payments: lateOrders.length }, 'Queued again what waited too long.');
  });
}

function waitingEnvelopes(manager: EntityManager): Promise<{ id: string; lane: number; sequence: string }[]> {
  return manager.query(
    `SELECT id, lane, sequence FROM envelope WHERE state = 'received' ORDER BY lane, sequence LIMIT ${MOST}`,
  );
}

function waitingOrders(manager: EntityManager): Promise<{ id: string; networkId: string }[]> {
  return manager.query(
    `SELECT id, network_id AS "networkId" FROM payment_order
     WHERE status = 'pending' AND NOT deferred ORDER BY sequence LIMIT ${MOST}`,
  );
}
