import { In, type EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { unknownBankAccount } from './account-errors.js';
import { BankAccount } from './bank-account.js';

/** The accounts of a firm, oldest first. */
export function bankAccountsOf(manager: EntityManager, firmId: string): Promise<BankAccount[]> {
  return manager.find(BankAccount, { where: { firmId }, order: { openedAt: 'ASC', id: 'ASC' } });
}

/** The accounts of a network that have these IBANs, by IBAN. */
export async function bankAccountsByIban(
  manager: EntityManager,
  networkId: string,
  ibans: readonly string[],
): Promise<Map<string, BankAccount>> {
  const accounts = await manager.findBy(BankAccount, { networkId, iban: In([...ibans]) });
  return new Map(accounts.map((account) => [account.iban, account]));
}

/**
 * The account with this id if it belongs to the firm.
 * @throws KontorError `unknown-bank-account`, the same for a foreign account as for none
 */
export async function bankAccountOfFirm(manager: EntityManager, firmId: string, id: string): Promise<BankAccount> {
  const account = await manager.findOneBy(BankAccount, { id, firmId });
  if (!account) throw new KontorError(unknownBankAccount);
  return account;
}
