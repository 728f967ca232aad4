import type { EntityManager } from 'typeorm';

/** One line of an account's statement, sealed or not yet. */
export interface Movement {
  /** Its number on the account, from 1. */
  readonly version: bigint;
  readonly transferId: string;
  /** Signed minor units: positive came in. */
  readonly amount: bigint;
  readonly balanceAfter: bigint;
  readonly bookedAt: Date;
  /** The day of booking in the network's time zone, `YYYY-MM-DD`. */
  readonly bookingDate: string;
  /** `payment`, `start-capital`, ... */
  readonly reason: string;
  readonly counterparty: { readonly name: string; readonly iban: string | null; readonly bic: string | null };
  readonly endToEndId: string | null;
  readonly remittanceStructured: string | null;
  readonly remittanceUnstructured: string | null;
  /** The batch that its account was debited for at once; null for a payment by itself and for what came in. */
  readonly batch: { readonly id: string; readonly reference: string } | null;
}

/** A movement as the database gives it. */
export interface MovementRow extends Omit<Movement, 'version' | 'amount' | 'balanceAfter' | 'counterparty' | 'batch'> {
  readonly version: string;
  readonly amount: string;
  readonly balanceAfter: string;
  readonly name: string;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly batchId: string | null;
  readonly batchReference: string | null;
}

/** What the payer wrote as the name of the receiver stands on the payer's statement, as at a real bank. */
export const movementColumns = `
  e.version, e.transfer_id AS "transferId", e.amount, e.balance_after AS "balanceAfter", t.booked_at AS "bookedAt",
  (t.booked_at AT TIME ZONE n.time_zone)::date::text AS "bookingDate", t.reason,
  coalesce(CASE WHEN e.amount < 0 THEN o.creditor_name END, c.holder_name, bank.name) AS name, c.iban, c.bic,
  o.end_to_end_id AS "endToEndId", o.remittance_structured AS "remittanceStructured",
  o.remittance_unstructured AS "remittanceUnstructured", p.id AS "batchId", p.reference AS "batchReference"`;

/** `e` is the entry, `t` its transfer, `o` its payment order, `p` the batch, `c` the account of the counterparty. */
export const movementTables = `
  FROM entry e
  JOIN transfer t ON t.id = e.transfer_id
  JOIN bank_account b ON b.id = e.account_id
  JOIN network n ON n.id = b.network_id
  JOIN bank ON bank.network_id = b.network_id
  LEFT JOIN bank_account c
    ON c.id = CASE WHEN e.amount < 0 THEN t.credit_account_id ELSE t.debit_account_id END
  LEFT JOIN payment_order o ON o.id = t.id
  LEFT JOIN payment_batch p ON p.id = o.batch_id AND e.amount < 0`;

/** The movements of an account from one version to another, both included, in booking order. */
export async function movementsBetween(
  manager: EntityManager,
  bankAccountId: string,
  fromVersion: bigint,
  toVersion: bigint,
): Promise<Movement[]> {
  const rows = (await manager.query(
    `SELECT ${movementColumns} ${movementTables}
     WHERE e.account_id = $1 AND e.version BETWEEN $2 AND $3 ORDER BY e.version`,
    [bankAccountId, fromVersion.toString(), toVersion.toString()],
  )) as MovementRow[];
  return rows.map(movementOf);
}

/**
 * What came in on an account from one day to another, both included, in booking order.
 * @param from `YYYY-MM-DD` in the network's time zone
 */
export async function receiptsBetween(
  manager: EntityManager,
  bankAccountId: string,
  from: string,
  to: string,
  limit: number,
): Promise<Movement[]> {
  const rows = (await manager.query(
    `SELECT ${movementColumns} ${movementTables}
     WHERE e.account_id = $1 AND e.amount > 0
       AND t.booked_at >= ($2::date)::timestamp AT TIME ZONE n.time_zone
       AND t.booked_at < ($3::date + 1)::timestamp AT TIME ZONE n.time_zone
     ORDER BY e.version LIMIT $4`,
    [bankAccountId, from, to, limit],
  )) as MovementRow[];
  return rows.map(movementOf);
}

export function movementOf({ name, iban, bic, batchId, batchReference, ...row }: MovementRow): Movement {
  return {
    ...row,
    version: BigInt(row.version),
    amount: BigInt(row.amount),
    balanceAfter: BigInt(row.balanceAfter),
    counterparty: { name, iban, bic },
    batch: batchId !== null && batchReference !== null ? { id: batchId, reference: batchReference } : null,
  };
}
