import type { EntityManager } from 'typeorm';
import { checkDraft, KontorError, type DraftTransfer, type ErrorDefinition } from '#kernel';
import { isUniqueViolation } from '#platform';
import {
  insufficientFunds,
  otherCurrency,
  otherLedger,
  transferConflict,
  transferRace,
  unknownAccount,
} from './ledger-errors.js';

/** What became of a draft. All but the first two are refusals, and nothing of a refused draft is written. */
export type TransferVerdict =
  | 'posted'
  /** The same transfer was posted before; nothing was done again. */
  | 'duplicate'
  /** Another transfer has this id. */
  | 'conflict'
  | 'insufficient-funds'
  | 'unknown-account'
  | 'other-ledger'
  | 'other-currency';

const refusals: Readonly<Partial<Record<TransferVerdict, ErrorDefinition>>> = {
  conflict: transferConflict,
  'insufficient-funds': insufficientFunds,
  'unknown-account': unknownAccount,
  'other-ledger': otherLedger,
  'other-currency': otherCurrency,
};

/**
 * Posts drafts in their order, all or none, in the caller's transaction and one round trip. Funds are checked in that
 * order: a draft may spend what an earlier one brought in. Drafts of several ledgers may go together, which also locks
 * their accounts together in one order.
 *
 * @param now the booking time; an account's booking times never run backwards, so it may be booked later than this
 * @returns for each draft whether it was posted now or had been before
 * @throws KontorError `transfer-conflict`, `insufficient-funds`, `unknown-account`, `other-ledger`, `other-currency` for
 *   the first draft that is refused; the transaction must then be rolled back. `transfer-race` (transient) when another
 *   transaction posted one of the ids at the same moment.
 */
export async function postTransfers(
  manager: EntityManager,
  drafts: readonly DraftTransfer[],
  now: Date,
): Promise<('posted' | 'duplicate')[]> {
  const verdicts = await tryTransfers(manager, drafts, now);
  verdicts.forEach((verdict, index) => {
    const refusal = refusals[verdict];
    if (refusal) throw new KontorError(refusal, { id: drafts[index]!.id });
  });
  return verdicts as ('posted' | 'duplicate')[];
}

/** Posts the drafts that can be posted and says of each what became of it; each draft is all or nothing by itself. */
export async function tryTransfers(
  manager: EntityManager,
  drafts: readonly DraftTransfer[],
  now: Date,
): Promise<TransferVerdict[]> {
  if (drafts.length === 0) return [];
  drafts.forEach(checkDraft);
  const column = <T>(pick: (draft: DraftTransfer) => T): T[] => drafts.map(pick);
  try {
    const rows = (await manager.query('SELECT ledger_post($1, $2, $3, $4, $5, $6, $7, $8, $9) AS verdicts', [
      column(({ id }) => id),
      column(({ debitAccountId }) => debitAccountId),
      column(({ creditAccountId }) => creditAccountId),
      column(({ amount }) => amount.toString()),
      column(({ currency }) => currency),
      column(({ eventTime }) => eventTime.toISOString()),
      column(({ reason }) => reason),
      column(({ sourceId }) => sourceId ?? null),
      now.toISOString(),
    ])) as [{ verdicts: TransferVerdict[] }];
    return rows[0].verdicts;
  } catch (error) {
    if (isUniqueViolation(error, 'transfer_pkey')) throw new KontorError(transferRace, {}, { cause: error });
    throw error;
  }
}
