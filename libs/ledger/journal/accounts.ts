import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { insertRows } from '#platform';
import type { LedgerKind } from './ledger.js';

export interface NewLedger {
  /** Made here when absent; the same id again opens nothing new. */
  readonly id?: string;
  readonly networkId: string;
  readonly firmId?: string | null;
  readonly kind: LedgerKind;
  readonly name: string;
}

export interface NewAccount {
  /** Made here when absent. */
  readonly id?: string;
  readonly ledgerId: string;
  /** Unique in its ledger: an IBAN, an account number of the chart of accounts, a product and place. */
  readonly code: string;
  readonly name: string;
  /** ISO 4217, or `stock`. */
  readonly currency: string;
  readonly firmId?: string | null;
  /** The lowest balance a posting may leave; null lets it fall without limit. */
  readonly minimumBalance: bigint | null;
}

export interface AccountBalance {
  readonly accountId: string;
  readonly currency: string;
  readonly balance: bigint;
  /** What pending transfers hold of it. */
  readonly reserved: bigint;
  /** The number of its last entry; 0 for none. */
  readonly version: bigint;
}

/** Opens ledgers, one or thousands; those that exist stay as they are. Returns their ids in the order given. */
export async function openLedgers(manager: EntityManager, ledgers: readonly NewLedger[]): Promise<string[]> {
  const rows = ledgers.map((ledger) => ({ ...ledger, id: ledger.id ?? newId() }));
  await insertRows(
    manager,
    {
      table: 'ledger',
      columns: { id: 'uuid', network_id: 'uuid', firm_id: 'uuid', kind: 'text', name: 'text' },
      suffix: 'ON CONFLICT (id) DO NOTHING',
    },
    rows.map(({ id, networkId, firmId, kind, name }) => ({ id, network_id: networkId, firm_id: firmId, kind, name })),
  );
  return rows.map(({ id }) => id);
}

/**
 * Opens accounts with a balance of zero, one or thousands. An account whose code its ledger has already stays as it is.
 *
 * @returns the ids in the order given, of the account that exists where there was one
 */
export async function openAccounts(manager: EntityManager, accounts: readonly NewAccount[]): Promise<string[]> {
  await insertRows(
    manager,
    {
      table: 'account',
      columns: {
        id: 'uuid',
        ledger_id: 'uuid',
        code: 'text',
        name: 'text',
        currency: 'text',
        firm_id: 'uuid',
        minimum_balance: 'bigint',
      },
      suffix: 'ON CONFLICT (ledger_id, code) DO NOTHING',
    },
    accounts.map((account) => ({
      id: account.id ?? newId(),
      ledger_id: account.ledgerId,
      code: account.code,
      name: account.name,
      currency: account.currency,
      firm_id: account.firmId,
      minimum_balance: account.minimumBalance,
    })),
  );
  const rows = (await manager.query(
    `SELECT a.id FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY wanted (ledger_id, code, seq)
     JOIN account a USING (ledger_id, code) ORDER BY seq`,
    [accounts.map(({ ledgerId }) => ledgerId), accounts.map(({ code }) => code)],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** The balances of those accounts that exist, by account id. */
export async function balances(
  manager: EntityManager,
  accountIds: readonly string[],
): Promise<Map<string, AccountBalance>> {
  const rows = (await manager.query(
    'SELECT id, currency, balance, reserved, version FROM account WHERE id = ANY ($1::uuid[])',
    [accountIds],
  )) as { id: string; currency: string; balance: string; reserved: string; version: string }[];
  return new Map(
    rows.map((row) => [
      row.id,
      {
        accountId: row.id,
        currency: row.currency,
        balance: BigInt(row.balance),
        reserved: BigInt(row.reserved),
        version: BigInt(row.version),
      },
    ]),
  );
}
