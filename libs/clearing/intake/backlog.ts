import type { EntityManager } from 'typeorm';
import { paymentOrderTopic } from '#bank';

/** What waits for the clearing, beside what waited at the look before. */
export interface BacklogLook {
  readonly waiting: number;
  /** How many of them already waited at the look before. */
  readonly remaining: number;
  /** The highest number among them in their order, a bigint in decimal; `'0'` when none waits. */
  readonly newest: string;
}

/**
 * Counts the envelopes that wait, along a partial index that holds no others.
 * @param seen `newest` of the look before
 */
export async function lookAtBacklog(manager: EntityManager, seen: string): Promise<BacklogLook> {
  const [row] = (await manager.query(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE sequence <= $1::bigint)::int AS remaining,
            coalesce(max(sequence), 0)::text AS newest
     FROM envelope WHERE state = 'received'`,
    [seen],
  )) as BacklogLook[];
  return row!;
}

/**
 * Counts the payment orders that no queue has taken yet. While settling keeps up these are none; when it lags, a thousand or
 * two lie in the queue and the rest here. An order has no index by its state, which would cost every settlement.
 * @param seen `newest` of the look before
 */
export async function lookAtPaymentBacklog(manager: EntityManager, seen: string): Promise<BacklogLook> {
  const [row] = (await manager.query(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE id <= $1::bigint)::int AS remaining,
            coalesce(max(id), 0)::text AS newest
     FROM outbox WHERE topic = $2`,
    [seen, paymentOrderTopic.name],
  )) as BacklogLook[];
  return row!;
}
