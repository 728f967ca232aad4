import type { EntityManager } from 'typeorm';
import { addDays, dayOf } from '#kernel';

/** A payment order that is due and not decided. */
export interface WaitingOrder {
  readonly id: string;
  readonly networkId: string;
}

/** Orders whose day is further back are not looked for unless asked: whoever looks often has seen them before. */
const recentDays = 2;

/**
 * Payment orders that are due and not decided, in their sequence: those of the last days, or however old they are.
 * Publish them again by `publishOrders` when they have waited too long.
 */
export function waitingOrders(
  manager: EntityManager,
  { now, all, limit }: { readonly now: Date; readonly all: boolean; readonly limit: number },
): Promise<WaitingOrder[]> {
  return manager.query(
    `SELECT id, network_id AS "networkId" FROM payment_order
     WHERE status = 'pending' AND NOT deferred AND ($1::date IS NULL OR requested_execution_date >= $1)
     ORDER BY sequence LIMIT $2`,
    [all ? null : addDays(dayOf(now), -recentDays), limit],
  );
}
