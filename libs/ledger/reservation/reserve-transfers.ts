import type { EntityManager } from 'typeorm';
import { checkDraft, type DraftTransfer } from '#kernel';
import type { TransferVerdict } from '../journal/post-transfers.js';

export type ReserveVerdict = Exclude<TransferVerdict, 'posted'> | 'reserved';

/**
 * What became of a reservation that was to be decided. `duplicate`: it had been decided so before; `conflict`: it had been
 * decided otherwise; `too-late`: it lapsed and cannot be posted any more; `too-early`: it cannot expire yet.
 */
export type DecideVerdict =
  'posted' | 'voided' | 'expired' | 'duplicate' | 'conflict' | 'unknown' | 'too-late' | 'too-early';

/**
 * Holds the amounts of drafts on their debit accounts until they are posted or voided, at the latest until `expiresAt`.
 * Each is all or nothing by itself. What is held counts neither as funds of the debit account nor, yet, of the credit
 * account.
 */
export async function reserveTransfers(
  manager: EntityManager,
  drafts: readonly DraftTransfer[],
  expiresAt: Date,
  now: Date,
): Promise<ReserveVerdict[]> {
  if (drafts.length === 0) return [];
  drafts.forEach(checkDraft);
  const rows = (await manager.query('SELECT ledger_reserve($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) AS verdicts', [
    drafts.map(({ id }) => id),
    drafts.map(({ debitAccountId }) => debitAccountId),
    drafts.map(({ creditAccountId }) => creditAccountId),
    drafts.map(({ amount }) => amount.toString()),
    drafts.map(({ currency }) => currency),
    drafts.map(({ eventTime }) => eventTime.toISOString()),
    drafts.map(({ reason }) => reason),
    drafts.map(({ sourceId }) => sourceId ?? null),
    expiresAt.toISOString(),
    now.toISOString(),
  ])) as [{ verdicts: ReserveVerdict[] }];
  return rows[0].verdicts;
}

/** Makes transfers of reservations, with the same ids, and frees what they held. */
export function postReserved(manager: EntityManager, ids: readonly string[], now: Date): Promise<DecideVerdict[]> {
  return decide(manager, ids, 'posted', now);
}

/** Frees what reservations held; no money moves. */
export function voidReserved(manager: EntityManager, ids: readonly string[], now: Date): Promise<DecideVerdict[]> {
  return decide(manager, ids, 'voided', now);
}

/**
 * Frees what lapsed reservations still hold, `limit` of them at most. For a schedule.
 * @returns how many expired
 */
export async function expireReservations(manager: EntityManager, now: Date, limit = 1_000): Promise<number> {
  const lapsed = (await manager.query(
    `SELECT id FROM reservation WHERE status = 'pending' AND expires_at <= $1 ORDER BY expires_at LIMIT $2`,
    [now.toISOString(), limit],
  )) as { id: string }[];
  const verdicts = await decide(
    manager,
    lapsed.map(({ id }) => id),
    'expired',
    now,
  );
  return verdicts.filter((verdict) => verdict === 'expired').length;
}

async function decide(
  manager: EntityManager,
  ids: readonly string[],
  outcome: 'posted' | 'voided' | 'expired',
  now: Date,
): Promise<DecideVerdict[]> {
  if (ids.length === 0) return [];
  const rows = (await manager.query('SELECT ledger_decide($1, $2, $3) AS verdicts', [
    ids,
    outcome,
    now.toISOString(),
  ])) as [{ verdicts: DecideVerdict[] }];
  return rows[0].verdicts;
}
