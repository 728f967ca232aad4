import type { EntityManager } from 'typeorm';
import { defineMachine, KontorError } from '#kernel';
import { accountStatusConflict, unknownBankAccount } from './account-errors.js';
import { BankAccount, type BankAccountStatus } from './bank-account.js';

/** An office or a teacher may block an account and let it go again; a closed one stays closed. */
export const bankAccountMachine = defineMachine('bank account', {
  initial: 'open',
  states: ['open', 'blocked', 'closed'],
  transitions: [
    { from: 'open', on: 'block', to: 'blocked' },
    { from: 'blocked', on: 'unblock', to: 'open' },
    { from: ['open', 'blocked'], on: 'close', to: 'closed' },
  ],
});

export type BankAccountEvent = 'block' | 'unblock' | 'close';

/**
 * Blocks, unblocks or closes an account. Pending payment orders from and to it are refused when their turn comes.
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
