import type { EntityManager } from 'typeorm';
import { defineMachine, KontorError } from '#kernel';
import { accountStatusConflict, unknownBankAccount } from './account-errors.js';
import { BankAccount, type BankAccountStatus } from './bank-account.js';

/**
 * An office or a teacher may block an account and let it go again. A closed one is opened again only with the firm whose
 * closing closed it.
 */
export const bankAccountMachine = defineMachine('bank account', {
  initial: 'open',
  states: ['open', 'blocked', 'closed'],
  transitions: [
    { from: 'open', on: 'block', to: 'blocked' },
    { from: 'blocked', on: 'unblock', to: 'open' },
    { from: ['open', 'blocked'], on: 'close', to: 'closed' },
    { from: 'closed', on: 'reopen', to: 'open' },
  ],
});

export type BankAccountEvent = 'block' | 'unblock' | 'close' | 'reopen';

/**
 * Blocks, unblocks, closes or reopens an account. Pending payment orders from and to it are refused when their turn comes.
 * @throws KontorError `unknown-bank-account`, or `account-status-conflict` where the account is not in a state for it
 */
export async function changeAccountStatus(
  manager: EntityManager,
  bankAccountId: string,
  event: BankAccountEvent,
): Promise<BankAccountStatus> {
  const account = await manager.findOne(BankAccount, {
    where: { id: bankAccountId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!account) throw new KontorError(unknownBankAccount);
  const status = bankAccountMachine.next(account.status, event);
  if (!status) throw new KontorError(accountStatusConflict, { iban: account.iban, status: account.status });
  await manager.update(BankAccount, { id: bankAccountId }, { status });
  return status;
}
