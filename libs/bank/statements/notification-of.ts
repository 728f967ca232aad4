import type { EntityManager } from 'typeorm';
import type { AccountNotification } from '#standards';
import type { BankAccount } from '../accounts/bank-account.js';
import { entriesOf } from './entries-of.js';
import { receiptsBetween } from './movements.js';

import { statementAccountOf } from './statement-of.js';

/**
 * What arrived on an account from one day to another, both included (`YYYY-MM-DD`, of the network's time zone), sealed in
 * a statement or not yet: the shape that camt.054 is made from. The same days have the same id.
 *
 * @param limit how many entries at most; the earliest are told
 */
export async function notificationOf(
  manager: EntityManager,
  account: BankAccount,
  { from, to, limit }: { readonly from: string; readonly to: string; readonly limit: number },
): Promise<AccountNotification> {
  const receipts = await receiptsBetween(manager, account.id, from, to, limit);
  const days = `${from}${to}`.replaceAll('-', '');
  return {
    id: `${days}-${account.iban}`.slice(0, 35),
    account: await statementAccountOf(manager, account),
    entries: entriesOf(receipts),
  };
}
