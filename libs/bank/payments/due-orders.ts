import type { EntityManager } from 'typeorm';
import { publishOrders } from './submit.js';

/**
 * Publishes the orders of a network whose execution date has come, in their sequence. For a schedule that runs some
 * times a day; a second run publishes nothing twice.
 *
 * @returns how many were published
 */
export async function releaseDueOrders(manager: EntityManager, networkId: string, now: Date): Promise<number> {
  const [rows] = (await manager.query(
    `UPDATE payment_order o SET deferred = false FROM network n
     WHERE o.deferred AND o.network_id = $1 AND n.id = $1
       AND o.requested_execution_date <= ($2::timestamptz AT TIME ZONE n.time_zone)::date
     RETURNING o.id, o.sequence, o.network_id AS "networkId"`,
    [networkId, now.toISOString()],
  )) as [{ id: string; sequence: string; networkId: string }[], number];
  const inSequence = [...rows].sort((a, b) => (BigInt(a.sequence) < BigInt(b.sequence) ? -1 : 1));
  await publishOrders(manager, inSequence);
  return rows.length;
}
