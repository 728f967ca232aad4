import type { EntityManager } from 'typeorm';
import { belgianBban, ibanOf, newId } from '#kernel';
import { balances, ledgerEntities, ledgerMigrations } from '#ledger';
import { platformEntities, platformMigrations } from '#platform';
import { Network, registryEntities, registryMigrations } from '#registry';
import type { Bank } from './accounts/bank.js';
import type { BankAccount } from './accounts/bank-account.js';
import { openBankAccounts } from './accounts/open-accounts.js';
import { openBank } from './accounts/open-bank.js';
import { grantStartCapital } from './accounts/start-capital.js';
import { bankEntities, bankMigrations } from './index.js';
import type { NewPaymentOrder } from './payments/check-order.js';

/** What the specs of this library stand on: the tables, and a network with a bank and a few accounts. */
export const bankSchema = {
  entities: [...platformEntities, ...ledgerEntities, ...registryEntities, ...bankEntities],
  migrations: [...platformMigrations, ...ledgerMigrations, ...registryMigrations, ...bankMigrations],
};

export const morning = new Date('2026-09-01T08:00:00Z');

export interface SpecBank<Name extends string> {
  readonly networkId: string;
  readonly bank: Bank;
  readonly accounts: Readonly<Record<Name, BankAccount>>;
  /** An order over `amount` minor units, other fields as given. */
  order(debtor: Name, creditor: Name, amount: bigint, more?: Partial<NewPaymentOrder>): NewPaymentOrder;
}

let networks = 0;

/** A new network with one account for each name, funded with the amount given. */
export async function specBank<Name extends string>(
  manager: EntityManager,
  funds: Readonly<Record<Name, bigint>>,
): Promise<SpecBank<Name>> {
  const network = await newNetwork(manager);
  const bank = await openBank(manager, network);
  const names = Object.keys(funds) as Name[];
  const opened = await openBankAccounts(
    manager,
    names.map((name, index) => ({ networkId: network.id, holderName: `Firm ${name}`, iban: specIban(index) })),
    morning,
  );
  const accounts = Object.fromEntries(names.map((name, index) => [name, opened[index]!])) as Record<Name, BankAccount>;
  const grants = names.filter((name) => funds[name] > 0n);
  await grantStartCapital(
    manager,
    network.id,
    grants.map((name) => ({ bankAccountId: accounts[name].id, amount: funds[name] })),
    morning,
  );
  const order = (
    debtor: Name,
    creditor: Name,
    amount: bigint,
    more: Partial<NewPaymentOrder> = {},
  ): NewPaymentOrder => ({
    networkId: network.id,
    debtorAccountId: accounts[debtor].id,
    creditorIban: accounts[creditor].iban,
    creditorName: `Firm ${creditor}`,
    amount,
    currency: 'EUR',
    ...more,
  });
  return { networkId: network.id, bank, accounts, order };
}

/** Valid Belgian IBANs, the same for the same serial. */
export function specIban(serial: number): string {
  return ibanOf('BE', belgianBban('979', String(serial).padStart(7, '0')));
}

async function newNetwork(manager: EntityManager): Promise<Network> {
  const network = manager.create(Network, {
    id: newId(),
    code: `n${++networks}`,
    name: 'Network',
    country: 'BE',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    strictness: 'strict',
    defaultLanguage: 'nl',
    bankName: 'Practice Bank',
    bankBic: 'KONTBEBB',
    bankCode: '979',
  });
  await manager.insert(Network, network);
  return network;
}

/** What everybody has, in minor units. */
export async function balancesOf<N extends string>(
  manager: EntityManager,
  world: SpecBank<N>,
): Promise<Record<N, bigint>> {
  const names = Object.keys(world.accounts) as N[];
  const found = await balances(
    manager,
    names.map((name) => world.accounts[name].id),
  );
  return Object.fromEntries(names.map((name) => [name, found.get(world.accounts[name].id)!.balance])) as Record<
    N,
    bigint
  >;
}
