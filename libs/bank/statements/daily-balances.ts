import type { EntityManager } from 'typeorm';

/** What an account had at the end of a day. */
export interface DailyBalance {
  /** `YYYY-MM-DD` in the network's time zone. */
  readonly day: string;
  /** Minor units. */
  readonly balance: bigint;
}

/**
 * The balance of accounts of one currency together, at the end of each day of a period; days before their first movement are
 * left out. Looks up one entry for each day and
 * account, whatever the number of movements.
 * @param from first day, `YYYY-MM-DD`
 * @param to last day
 */
export async function dailyBalances(
  manager: EntityManager,
  bankAccountIds: readonly string[],
  { from, to, timeZone }: { readonly from: string; readonly to: string; readonly timeZone: string },
): Promise<DailyBalance[]> {
  const rows = (await manager.query(
    `SELECT day::date::text AS day, sum(last.balance_after)::text AS balance
     FROM generate_series($2::date, $3::date, interval '1 day') AS day
     CROSS JOIN unnest($1::uuid[]) AS account (id)
     LEFT JOIN LATERAL (
       SELECT e.balance_after FROM entry e JOIN transfer t ON t.id = e.transfer_id
       WHERE e.account_id = account.id AND t.booked_at < (day::date + 1)::timestamp AT TIME ZONE $4
       ORDER BY e.version DESC LIMIT 1
     ) last ON true
     GROUP BY day HAVING count(last.balance_after) > 0 ORDER BY day`,
    [bankAccountIds, from, to, timeZone],
  )) as { day: string; balance: string }[];
  return rows.map(({ day, balance }) => ({ day, balance: BigInt(balance) }));
}
