import type { EntityManager } from 'typeorm';
import { postTransfers } from '#ledger';
import { bankOf } from './open-bank.js';

/** What the ledger calls the transfer that funds a new account. */
export const startCapitalReason = 'start-capital';

export interface StartCapital {
  readonly bankAccountId: string;
  /** Minor units. */
  readonly amount: bigint;
  /** The day the capital counts from; the booking time when absent. */
  readonly eventTime?: Date;
}

/**
 * Gives accounts of one network their start capital from the central bank's issue account. The transfer has the id of
 * the account, so an account is funded once, however often this runs with the same amount and event time.
 *
 * @throws KontorError `transfer-conflict` when the account had another start capital
 */
export async function grantStartCapital(
  manager: EntityManager,
  networkId: string,
  grants: readonly StartCapital[],
  now: Date,
): Promise<void> {
  const bank = await bankOf(manager, networkId);
  const granted = await grantedTo(manager, grants);
  const drafts = grants.map(({ bankAccountId, amount, eventTime }) => ({
    id: bankAccountId,
    debitAccountId: bank.issueAccountId,
    creditAccountId: bankAccountId,
    amount,
    currency: bank.currency,
    eventTime: eventTime ?? granted.get(bankAccountId) ?? now,
    reason: startCapitalReason,
  }));
  await postTransfers(manager, drafts, now);
}

/** When those who have their capital got it: running the seed again at another hour is still the same grant. */
async function grantedTo(manager: EntityManager, grants: readonly StartCapital[]): Promise<Map<string, Date>> {
  const rows = (await manager.query('SELECT id, event_time FROM transfer WHERE id = ANY ($1::uuid[])', [
    grants.map(({ bankAccountId }) => bankAccountId),
  ])) as { id: string; event_time: Date }[];
  return new Map(rows.map((row) => [row.id, row.event_time]));
}
