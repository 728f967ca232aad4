import { sealStatements } from '#bank';
import { dayOf } from '#kernel';
import { tradeDay } from '#simulation';
import type { Network } from '#registry';
import type { Installation } from '../boot/installation.js';

/** Orders of the first day: a round of everything that can happen, and some more. */
const firstDayCases = 40;

const firstDay = 'first-day';

/**
 * Lets the demonstration network trade its first day; a day that was broken off is taken up again. Its statements are made at
 * once, so that whoever looks around on that day finds some; what still moves goes on the next, of the night after.
 */
export async function tradeDemonstrationDay(
  installation: Installation,
  network: Network,
  signal: AbortSignal,
): Promise<void> {
  const { clock, dataSource } = installation;
  const day = dayOf(clock.now(), network.timeZone);
  await tradeDay({ ...installation, network, seed: `${firstDay}-${day}`, cases: firstDayCases, signal });
  await dataSource.transaction((manager) => sealStatements(manager, network.id, day, clock.now()));
}

/** Whether every order of a first day has been placed. */
export async function isFirstDayTraded({ dataSource }: Installation, { id }: Network): Promise<boolean> {
  const [row] = (await dataSource.query(
    `SELECT count(*)::int AS orders FROM envelope
     WHERE network_id = $1 AND document_type = 'order' AND idempotency_key LIKE '${firstDay}-%-order-1'`,
    [id],
  )) as { orders: number }[];
  return (row?.orders ?? 0) >= firstDayCases;
}
