import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { insertRows } from '#platform';

interface Unsealed {
  readonly bankAccountId: string;
  readonly number: number;
  readonly year: number;
  readonly previousVersion: string | null;
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly openingBalance: string;
  readonly closingBalance: string;
  readonly fromDate: string;
}

/**
 * Seals what a network's accounts moved since their last statement up to the end of `day`, in the network's time zone:
 * one statement for each account with movements. Set-based, so that thousands of accounts are two statements of SQL.
 * Sealing a day again seals what was booked late, if anything; two who seal at once do so one after the other.
 *
 * @param day `YYYY-MM-DD`, as a rule the one that has just ended
 * @returns the ids of the new statements
 */
export async function sealStatements(
  manager: EntityManager,
  networkId: string,
  day: string,
  now: Date,
): Promise<string[]> {
  await manager.query('SELECT FROM bank WHERE network_id = $1 FOR NO KEY UPDATE', [networkId]);
  const unsealed = await unsealedOf(manager, networkId, day);
  const rows = unsealed.map((row) => ({
    id: newId(),
    network_id: networkId,
    bank_account_id: row.bankAccountId,
    year: row.year,
    number: row.number,
    previous_version: row.previousVersion,
    from_version: row.fromVersion,
    to_version: row.toVersion,
    opening_balance: row.openingBalance,
    closing_balance: row.closingBalance,
    from_date: row.fromDate,
    to_date: day,
    sealed_at: now,
  }));
  await insertRows(manager, { table: 'statement', columns }, rows);
  return rows.map(({ id }) => id);
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  bank_account_id: 'uuid',
  year: 'integer',
  number: 'integer',
  previous_version: 'bigint',
  from_version: 'bigint',
  to_version: 'bigint',
  opening_balance: 'bigint',
  closing_balance: 'bigint',
  from_date: 'date',
  to_date: 'date',
  sealed_at: 'timestamptz',
};

/** How many accounts have movements up to the end of `day` that no statement has. */
export async function unsealedAccounts(manager: EntityManager, networkId: string, day: string): Promise<number> {
  return (await unsealedOf(manager, networkId, day)).length;
}

/** The last day up to which something was sealed in a network; undefined before the first. */
export async function lastSealedDay(manager: EntityManager, networkId: string): Promise<string | undefined> {
  const [row] = (await manager.query('SELECT max(to_date)::text AS day FROM statement WHERE network_id = $1', [
    networkId,
  ])) as { day: string | null }[];
  return row?.day ?? undefined;
}

/** Booking times never run backwards on an account, so what was booked by the end of the day is a version. */
function unsealedOf(manager: EntityManager, networkId: string, day: string): Promise<Unsealed[]> {
  return manager.query(
    `SELECT a.id AS "bankAccountId", extract(year FROM $2::date)::int AS year,
            CASE WHEN last.year = extract(year FROM $2::date) THEN last.number + 1 ELSE 1 END AS number,
            last.to_version AS "previousVersion", first_entry.version AS "fromVersion", upto.version AS "toVersion",
            first_entry.balance_before AS "openingBalance", last_entry.balance_after AS "closingBalance",
            least(coalesce(last.to_date + 1, (t.booked_at AT TIME ZONE n.time_zone)::date), $2::date)::text AS "fromDate"
     FROM network n
     JOIN bank_account b ON b.network_id = n.id
     JOIN account a ON a.id = b.id
     CROSS JOIN LATERAL (SELECT ($2::date + 1)::timestamp AT TIME ZONE n.time_zone - interval '1 microsecond' AS at) day_end
     CROSS JOIN LATERAL (SELECT CASE WHEN a.booked_at <= day_end.at THEN a.version
                                     ELSE ledger_version_at(a.id, day_end.at) END AS version) upto
     LEFT JOIN LATERAL (SELECT s.year, s.number, s.to_version, s.to_date FROM statement s
                        WHERE s.bank_account_id = a.id ORDER BY s.to_version DESC LIMIT 1) last ON true
     JOIN entry first_entry ON first_entry.account_id = a.id AND first_entry.version = coalesce(last.to_version, 0) + 1
     JOIN entry last_entry ON last_entry.account_id = a.id AND last_entry.version = upto.version
     JOIN transfer t ON t.id = first_entry.transfer_id
     WHERE n.id = $1 AND upto.version > coalesce(last.to_version, 0)
     ORDER BY a.id`,
    [networkId, day],
  );
}
