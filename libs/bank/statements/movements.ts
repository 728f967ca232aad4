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
}

interface Row extends Omit<Movement, 'version' | 'amount' | 'balanceAfter' | 'counterparty'> {
  readonly version: string;
  readonly amount: string;
  readonly balanceAfter: string;
  readonly name: string;
  readonly iban: string | null;
  readonly bic: string | null;
}

/** What the payer wrote as the name of the receiver stands on the payer's statement, as at a real bank. */
const movementColumns = `
  e.version, e.transfer_id AS "transferId", e.amount, e.balance_after AS "balanceAfter", t.booked_at AS "bookedAt",
  (t.booked_at AT TIME ZONE n.time_zone)::date::text AS "bookingDate", t.reason,
  coalesce(CASE WHEN e.amount < 0 THEN o.creditor_name END, c.holder_name, bank.name) AS name, c.iban, c.bic,
  o.end_to_end_id AS "endToEndId", o.remittance_structured AS "remittanceStructured",
  o.remittance_unstructured AS "remittanceUnstructured"`;

const movementTables = `
  FROM entry e
  JOIN transfer t ON t.id = e.transfer_id
  JOIN bank_account b ON b.id = e.account_id
  JOIN network n ON n.id = b.network_id
  JOIN bank ON bank.network_id = b.network_id
  LEFT JOIN bank_account c
    ON c.id = CASE WHEN e.amount < 0 THEN t.credit_account_id ELSE t.debit_account_id END
  LEFT JOIN payment_order o ON o.id = t.id`;

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
  )) as Row[];
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
  )) as Row[];
  return rows.map(movementOf);
}

export interface MovementPage {
  /** Newest first. */
  readonly items: readonly Movement[];
  /** Give it as `before` for the next page; undefined at the end. */
  readonly next: bigint | undefined;
}

/** A page of an account's movements, newest first. */
export async function movementsOf(
  manager: EntityManager,
  bankAccountId: string,
  { before, limit = 50 }: { before?: bigint; limit?: number } = {},
): Promise<MovementPage> {
  const rows = (await manager.query(
    `SELECT ${movementColumns} ${movementTables}
     WHERE e.account_id = $1 AND ($2::bigint IS NULL OR e.version < $2) ORDER BY e.version DESC LIMIT $3`,
    [bankAccountId, before?.toString() ?? null, limit],
  )) as Row[];
  const items = rows.map(movementOf);
  const last = items.at(-1)?.version;
  return { items, next: last !== undefined && last > 1n ? last : undefined };
}

function movementOf({ name, iban, bic, ...row }: Row): Movement {
  return {
    ...row,
    version: BigInt(row.version),
    amount: BigInt(row.amount),
    balanceAfter: BigInt(row.balanceAfter),
    counterparty: { name, iban, bic },
  };
}
