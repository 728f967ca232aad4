import type { EntityManager } from 'typeorm';
import { movementColumns, movementOf, movementTables, type Movement, type MovementRow } from './movements.js';
import { conditionsOf, type MovementFilter } from './movement-filter.js';

export type { MovementFilter } from './movement-filter.js';

/**
 * What the owner of an account sees as one movement. That of a batch has the sum of its payments, the version of the last
 * of them, and nothing that belongs to one of them; ask for these by `paymentsOf`.
 */
export interface BookedMovement extends Movement {
  /** How many payments it consists of: more than 1 only for a batch. */
  readonly payments: number;
}

export interface MovementPage {
  /** Newest first. */
  readonly items: readonly BookedMovement[];
  /** Give it as `before` for the next page; undefined at the end. */
  readonly next: bigint | undefined;
}

interface BookedRow extends MovementRow {
  readonly payments: string;
  readonly total: string | null;
}

/**
 * A page of an account's movements, newest first, those that a filter leaves. The payments of a batch that were booked on
 * one day are one movement, which stands where the last of them does: so a row is shown unless a later order of its batch
 * was settled on the same day.
 */
export async function movementsOf(
  manager: EntityManager,
  bankAccountId: string,
  filter: MovementFilter = {},
): Promise<MovementPage> {
  const { limit = 50 } = filter;
  const { sql, content, parameters } = conditionsOf(filter, 2);
  const rows = (await manager.query(
    `SELECT shown.*, coalesce(batch.payments, 1) AS payments, batch.total
     FROM (
       SELECT ${movementColumns}, o.debtor_account_id AS debtor
       ${movementTables}
       WHERE e.account_id = $1${sql} AND CASE WHEN ${hasLaterOfBatch} THEN false ELSE ${content} END
       ORDER BY e.version DESC LIMIT $${parameters.length + 2}
     ) shown
     LEFT JOIN LATERAL (
       SELECT count(*) AS payments, -sum(b.amount) AS total FROM payment_order b JOIN network n ON n.id = b.network_id
       WHERE b.batch_id = shown."batchId" AND b.debtor_account_id = shown.debtor AND b.status = 'settled'
         AND (b.decided_at AT TIME ZONE n.time_zone)::date::text = shown."bookingDate"
     ) batch ON shown."batchId" IS NOT NULL
     ORDER BY shown.version DESC`,
    [bankAccountId, ...parameters, limit + 1],
  )) as (BookedRow & { debtor?: string })[];
  const items = rows.slice(0, limit).map(bookedOf);
  return { items, next: rows.length > limit ? items.at(-1)!.version : undefined };
}

/**
 * The payments that a movement of a list consists of, in booking order: one, or those of a batch.
 * @returns nothing when the account has no such movement
 */
export async function paymentsOf(manager: EntityManager, bankAccountId: string, version: bigint): Promise<Movement[]> {
  const rows = (await manager.query(
    `WITH chosen AS (
       SELECT e.version, p.id AS batch_id, (t.booked_at AT TIME ZONE n.time_zone)::date AS day
       ${movementTables} WHERE e.account_id = $1 AND e.version = $2
     ), members AS (
       SELECT b.id FROM chosen JOIN payment_order b ON b.batch_id = chosen.batch_id
       WHERE b.debtor_account_id = $1 AND b.status = 'settled'
     )
     SELECT ${movementColumns} ${movementTables} CROSS JOIN chosen
     WHERE e.account_id = $1
       AND (e.version = chosen.version
         OR e.transfer_id IN (SELECT id FROM members) AND (t.booked_at AT TIME ZONE n.time_zone)::date = chosen.day)
     ORDER BY e.version`,
    [bankAccountId, version.toString()],
  )) as MovementRow[];
  return rows.map(movementOf);
}

/**
 * The index by batch and sequence finds the next order of the batch at once, so a batch costs no more than its rows. CASE
 * keeps the order: as plain conditions the planner may look into a batch of a thousand payments a thousand times.
 */
const hasLaterOfBatch = `EXISTS (
  SELECT FROM payment_order later
  WHERE later.batch_id = p.id AND later.debtor_account_id = e.account_id AND later.sequence > o.sequence
    AND later.status = 'settled'
    AND (later.decided_at AT TIME ZONE n.time_zone)::date = (t.booked_at AT TIME ZONE n.time_zone)::date)`;

function bookedOf({ payments, total, debtor: _debtor, ...row }: BookedRow & { debtor?: string }): BookedMovement {
  const movement = movementOf(row);
  if (Number(payments) < 2 || total === null) return { ...movement, batch: null, payments: 1 };
  return {
    ...movement,
    amount: BigInt(total),
    counterparty: { name: '', iban: null, bic: null },
    endToEndId: null,
    remittanceStructured: null,
    remittanceUnstructured: null,
    payments: Number(payments),
  };
}
