import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { belgianBban, ibanOf, newId } from '#kernel';
import { grantStartCapital, openBank, openBankAccounts, submitPaymentOrders, type BankAccount } from '#bank';
import { inTransaction } from '#platform';
import { Network, seededRandom } from '#registry';

export interface Load {
  readonly accounts: number;
  readonly batch: number;
  readonly orders: number;
  /** `one creditor`: everybody pays the tax office. */
  readonly shape: 'random' | 'one creditor';
}

export interface PreparedOrder {
  readonly id: string;
  readonly debtor: string;
  readonly creditor: string;
  readonly amount: bigint;
}

/** A million for everybody, so that nothing is refused. */
const funds = 100_000_000n;

const chunk = 5_000;

/** A network with funded accounts and pending payment orders, made by the bank's own functions. */
export async function prepareBank(dataSource: DataSource, load: Load): Promise<PreparedOrder[]> {
  const now = new Date();
  return inTransaction(dataSource, async (manager) => {
    await manager.query('DELETE FROM outbox');
    const network = await manager.save(Network, newNetwork());
    await openBank(manager, network);
    const accounts = await openBankAccounts(
      manager,
      Array.from({ length: load.accounts }, (_, index) => ({
        networkId: network.id,
        iban: ibanOf('BE', belgianBban('979', String(index).padStart(7, '0'))),
        holderName: `Firm ${index}`,
      })),
      now,
    );
    const grants = accounts.map(({ id }) => ({ bankAccountId: id, amount: funds }));
    await grantStartCapital(manager, network.id, grants, now);
    const byId = new Map(accounts.map((account) => [account.id, account]));
    const orders = ordersOver(
      accounts.map(({ id }) => id),
      load,
    );
    for (let start = 0; start < orders.length; start += chunk) {
      const part = orders.slice(start, start + chunk).map((order) => paymentOf(order, network.id, byId));
      await submitPaymentOrders(manager, part, now);
    }
    return orders;
  });
}

function newNetwork(): Omit<Network, 'clockOrigin' | 'clockStartedAt' | 'clockFactor' | 'nextFirmSerial'> {
  return {
    id: newId(),
    code: newId(),
    name: 'Benchmark',
    country: 'BE',
    currency: 'EUR',
    timeZone: 'Europe/Brussels',
    strictness: 'strict',
    defaultLanguage: 'en',
    bankName: 'Benchmark Bank',
    bankBic: 'KONTBEBB',
    bankCode: '979',
    startCapital: 0n,
  };
}

function paymentOf(order: PreparedOrder, networkId: string, accounts: ReadonlyMap<string, BankAccount>) {
  const creditor = accounts.get(order.creditor)!;
  return {
    id: order.id,
    networkId,
    debtorAccountId: order.debtor,
    creditorIban: creditor.iban,
    creditorName: creditor.holderName,
    amount: order.amount,
    currency: 'EUR',
  };
}

/** The same for the bare tables. */
export async function prepareBare(client: pg.Client, load: Load): Promise<PreparedOrder[]> {
  const ids = Array.from({ length: load.accounts }, () => newId());
  await client.query('INSERT INTO bare.account SELECT id, $2 FROM unnest($1::uuid[]) id', [ids, funds]);
  const orders = ordersOver(ids, load);
  await client.query(
    `INSERT INTO bare.payment_order (id, debit_id, credit_id, amount, reference)
     SELECT id, debit, credit, amount, id::text
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[]) o (id, debit, credit, amount)`,
    [
      orders.map(({ id }) => id),
      orders.map(({ debtor }) => debtor),
      orders.map(({ creditor }) => creditor),
      orders.map(({ amount }) => amount),
    ],
  );
  return orders;
}

function ordersOver(accounts: readonly string[], { orders, shape }: Load): PreparedOrder[] {
  const random = seededRandom(`${accounts.length} ${shape}`);
  return Array.from({ length: orders }, () => {
    const creditor = shape === 'random' ? random.below(accounts.length) : 0;
    const debtor = (creditor + 1 + random.below(accounts.length - 1)) % accounts.length;
    const amount = BigInt(1 + random.below(1_000));
    return { id: newId(), debtor: accounts[debtor]!, creditor: accounts[creditor]!, amount };
  });
}
