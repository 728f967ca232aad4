import type { EntityManager } from 'typeorm';
import { isIban, KontorError } from '#kernel';
import { openAccounts } from '#ledger';
import { insertRows } from '#platform';
import { invalidIban, Problems } from '#registry';
import { ibanTaken } from './account-errors.js';
import { BankAccount } from './bank-account.js';
import { bankOf } from './open-bank.js';

export interface NewBankAccount {
  readonly networkId: string;
  /** Absent for somebody who is no firm of the network. */
  readonly firmId?: string | null;
  /** Compact, upper case; issued by the registry. */
  readonly iban: string;
  readonly holderName: string;
  /** ISO 4217; the bank's currency when absent. */
  readonly currency?: string;
  /** The bank's BIC when absent. */
  readonly bic?: string;
  /** How far the account may be overdrawn, in minor units; not at all when absent. */
  readonly overdraft?: bigint;
}

/** Opens one account; see `openBankAccounts`. */
export async function openBankAccount(
  manager: EntityManager,
  account: NewBankAccount,
  now: Date,
): Promise<BankAccount> {
  const [opened] = await openBankAccounts(manager, [account], now);
  return opened!;
}

/**
 * Opens accounts, one or thousands of one network, with a balance of zero. An account that exists for the same holder is
 * given back as it is.
 *
 * @returns the accounts in the order given
 * @throws InvalidInput for an IBAN with wrong check digits or a bad name, the index in the pointer (`/3/iban`)
 * @throws KontorError `no-bank`, or `iban-taken` when the IBAN belongs to another firm
 */
export async function openBankAccounts(
  manager: EntityManager,
  accounts: readonly NewBankAccount[],
  now: Date,
): Promise<BankAccount[]> {
  const [first] = accounts;
  if (!first) return [];
  check(accounts);
  if (accounts.some(({ networkId }) => networkId !== first.networkId))
    throw new RangeError('accounts of one network only');
  const bank = await bankOf(manager, first.networkId);
  const complete = accounts.map((account) => ({ currency: bank.currency, bic: bank.bic, overdraft: 0n, ...account }));
  const ids = await openAccounts(
    manager,
    complete.map(({ iban, holderName, currency, firmId, overdraft }) => ({
      ledgerId: bank.ledgerId,
      code: iban,
      name: holderName,
      currency,
      firmId,
      minimumBalance: -overdraft,
    })),
  );
  await insertRows(
    manager,
    { table: 'bank_account', columns, suffix: 'ON CONFLICT (id) DO NOTHING' },
    complete.map(({ networkId, firmId, iban, bic, currency, holderName }, index) => ({
      id: ids[index],
      network_id: networkId,
      firm_id: firmId,
      iban,
      bic,
      currency,
      holder_name: holderName,
      opened_at: now,
    })),
  );
  return asOpened(manager, accounts, ids);
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  firm_id: 'uuid',
  iban: 'text',
  bic: 'text',
  currency: 'text',
  holder_name: 'text',
  opened_at: 'timestamptz',
};

function check(accounts: readonly NewBankAccount[]): void {
  const found = accounts.map(({ iban, holderName }, index) => {
    const problems = new Problems(accounts.length > 1 ? `/${index}` : '');
    problems.require(isIban(iban), invalidIban, 'iban', { value: iban.slice(0, 40) });
    problems.text('holderName', holderName, 140);
    return problems;
  });
  const all = new Problems();
  all.list.push(...found.flatMap(({ list }) => list));
  all.throwIfAny();
}

async function asOpened(
  manager: EntityManager,
  accounts: readonly NewBankAccount[],
  ids: readonly string[],
): Promise<BankAccount[]> {
  const rows = await manager
    .createQueryBuilder(BankAccount, 'account')
    .where('account.id = ANY (:ids)', { ids })
    .getMany();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return accounts.map(({ firmId, iban }, index) => {
    const account = byId.get(ids[index]!)!;
    if ((firmId ?? null) !== account.firmId) throw new KontorError(ibanTaken, { iban }, { field: '/iban' });
    return account;
  });
}
