import type { EntityManager } from 'typeorm';
import { newId, type DraftTransfer } from '#kernel';
import { balances, openAccounts, openLedgers } from './accounts.js';

/** What the specs of the journal have in common. */
export const noon = new Date('2026-09-01T12:00:00Z');

/** A new ledger with an issue account without limit and the named accounts, which may not go below zero. */
export async function ledgerWith<Name extends string>(
  manager: EntityManager,
  ...names: Name[]
): Promise<Record<Name | 'issue', string>> {
  const [ledgerId] = await openLedgers(manager, [{ networkId: newId(), kind: 'bank', name: 'Bank' }]);
  const all = ['issue', ...names] as const;
  const ids = await openAccounts(
    manager,
    all.map((code) => ({
      ledgerId: ledgerId!,
      code,
      name: code,
      currency: 'EUR',
      minimumBalance: code === 'issue' ? null : 0n,
    })),
  );
  return Object.fromEntries(all.map((name, index) => [name, ids[index]!])) as Record<Name | 'issue', string>;
}

export function draft(debitAccountId: string, creditAccountId: string, amount: bigint, id = newId()): DraftTransfer {
  return { id, debitAccountId, creditAccountId, amount, currency: 'EUR', eventTime: noon, reason: 'payment' };
}

export async function balanceOf(manager: EntityManager, accountId: string): Promise<bigint> {
  return (await balances(manager, [accountId])).get(accountId)!.balance;
}
