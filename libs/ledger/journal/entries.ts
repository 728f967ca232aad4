import type { EntityManager } from 'typeorm';

/** An entry with what its transfer tells. */
export interface BookedEntry {
  readonly accountId: string;
  readonly version: bigint;
  readonly transferId: string;
  /** Signed: positive is credited to the account. */
  readonly amount: bigint;
  readonly balanceBefore: bigint;
  readonly balanceAfter: bigint;
  /** The account on the other side. */
  readonly counterAccountId: string;
  readonly eventTime: Date;
  readonly bookedAt: Date;
  readonly reason: string;
  readonly sourceId: string | null;
}

type EntryRow = Omit<BookedEntry, 'version' | 'amount' | 'balanceBefore' | 'balanceAfter'> &
  Record<'version' | 'amount' | 'balanceBefore' | 'balanceAfter', string>;

/** The entries of an account from one version to another, both included, in order. */
export async function entriesOf(
  manager: EntityManager,
  accountId: string,
  fromVersion: bigint,
  toVersion: bigint,
): Promise<BookedEntry[]> {
  const rows = (await manager.query(
    `SELECT e.account_id AS "accountId", e.version, e.transfer_id AS "transferId", e.amount,
            e.balance_before AS "balanceBefore", e.balance_after AS "balanceAfter",
            CASE e.account_id WHEN t.debit_account_id THEN t.credit_account_id ELSE t.debit_account_id END
              AS "counterAccountId",
            t.event_time AS "eventTime", t.booked_at AS "bookedAt", t.reason, t.source_id AS "sourceId"
     FROM entry e JOIN transfer t ON t.id = e.transfer_id
     WHERE e.account_id = $1 AND e.version BETWEEN $2 AND $3 ORDER BY e.version`,
    [accountId, fromVersion.toString(), toVersion.toString()],
  )) as EntryRow[];
  return rows.map((row) => ({
    ...row,
    version: BigInt(row.version),
    amount: BigInt(row.amount),
    balanceBefore: BigInt(row.balanceBefore),
    balanceAfter: BigInt(row.balanceAfter),
  }));
}

/** An account's balance after everything booked up to and including an instant; 0 before its first entry. */
export async function balanceAt(manager: EntityManager, accountId: string, at: Date): Promise<bigint> {
  const rows = (await manager.query(
    `SELECT coalesce((SELECT balance_after FROM entry
                      WHERE account_id = $1 AND version = ledger_version_at($1, $2)), 0) AS balance`,
    [accountId, at.toISOString()],
  )) as [{ balance: string }];
  return BigInt(rows[0].balance);
}
