import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { openAccounts, postTransfers } from '#ledger';
import { inTransaction, sqlStateOf } from '#platform';
import { imbalancesOf } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import { auditBank } from '../audit/audit-bank.js';
import { submitPaymentOrders } from '../payments/submit.js';
import { settlePaymentOrders } from '../settlement/settle-payments.js';
import { bankSchema, specBank, type SpecBank } from '../spec-bank.js';
import { statementsOf } from './list-statements.js';
import { movementsOf } from './list-movements.js';
import { sealStatements } from './seal-statements.js';
import { statementOf } from './statement-of.js';
import { Statement } from './statement.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

type Name = 'anna' | 'ben' | 'idle';
const funds = { anna: 10_000n, ben: 0n, idle: 0n };

async function pay<N extends string>(
  world: SpecBank<N>,
  debtor: N,
  creditor: N,
  amount: bigint,
  at: string,
): Promise<void> {
  const now = new Date(at);
  const [order] = await submitPaymentOrders(
    manager,
    [world.order(debtor, creditor, amount, { endToEndId: `R-${amount}`, remittanceUnstructured: 'thanks' })],
    now,
  );
  await settlePaymentOrders(manager, [order!.orderId], now);
}

const seal = (world: { networkId: string }, day: string): Promise<string[]> =>
  inTransaction(database.dataSource, (inner) =>
    sealStatements(inner, world.networkId, day, new Date(`${day}T23:00:00Z`)),
  );

async function sealedOf(accountId: string): Promise<Statement[]> {
  return manager.find(Statement, { where: { bankAccountId: accountId }, order: { toVersion: 'ASC' } });
}

it('seals each account that moved, and the statements join up', async () => {
  const world = await specBank<Name>(manager, funds);
  await pay(world, 'anna', 'ben', 100n, '2026-09-01T09:00:00Z');
  await pay(world, 'anna', 'ben', 200n, '2026-09-01T21:59:00Z');
  await pay(world, 'anna', 'ben', 400n, '2026-09-01T22:00:00Z'); // midnight in Brussels: the next day
  expect(await seal(world, '2026-09-01')).toHaveLength(2);
  expect(await seal(world, '2026-09-01')).toHaveLength(0);
  await pay(world, 'ben', 'anna', 50n, '2026-09-04T10:00:00Z');
  expect(await seal(world, '2026-09-04')).toHaveLength(2);
  const anna = await sealedOf(world.accounts.anna.id);
  expect(
    anna.map((s) => [
      s.year,
      s.number,
      s.fromDate,
      s.toDate,
      s.openingBalance,
      s.closingBalance,
      s.fromVersion,
      s.toVersion,
    ]),
  ).toEqual([
    [2026, 1, '2026-09-01', '2026-09-01', 0n, 9_700n, 1n, 3n],
    [2026, 2, '2026-09-02', '2026-09-04', 9_700n, 9_350n, 4n, 5n],
  ]);
  expect(await sealedOf(world.accounts.idle.id)).toEqual([]);
});

it('numbers from 1 again in a new year', async () => {
  const world = await specBank<Name>(manager, funds);
  await seal(world, '2026-09-01');
  await pay(world, 'anna', 'ben', 1n, '2026-12-31T10:00:00Z');
  await seal(world, '2026-12-31');
  await pay(world, 'anna', 'ben', 2n, '2027-01-02T10:00:00Z');
  await seal(world, '2027-01-02');
  const numbers = (await sealedOf(world.accounts.anna.id)).map(({ year, number }) => `${year}/${number}`);
  expect(numbers).toEqual(['2026/1', '2026/2', '2027/1']);
});

it('tells counterparty and remittance from either side', async () => {
  const world = await specBank<Name>(manager, funds);
  await pay(world, 'anna', 'ben', 300n, '2026-09-01T09:00:00Z');
  await seal(world, '2026-09-01');
  const [anna] = await sealedOf(world.accounts.anna.id);
  const statement = await statementOf(manager, anna!.id);
  expect(imbalancesOf(statement)).toEqual([]);
  expect(statement).toMatchObject({
    account: { iban: world.accounts.anna.iban, currency: 'EUR', ownerName: 'Firm anna', bic: 'KONTBEBB' },
    sequenceNumber: 1,
    openingBalance: { minor: 0n, date: '2026-09-01' },
    closingBalance: { minor: 9_700n, date: '2026-09-01' },
  });
  expect(statement.entries).toMatchObject([
    { amountMinor: 10_000n, counterparty: { name: 'Practice Bank' }, kind: 'other' },
    {
      amountMinor: -300n,
      counterparty: { name: 'Firm ben', iban: world.accounts.ben.iban, bic: 'KONTBEBB' },
      endToEndId: 'R-300',
      remittance: { unstructured: 'thanks' },
      kind: 'transfer',
      bookingDate: '2026-09-01',
    },
  ]);
  const [ben] = await sealedOf(world.accounts.ben.id);
  expect((await statementOf(manager, ben!.id)).entries).toMatchObject([
    { amountMinor: 300n, counterparty: { name: 'Firm anna', iban: world.accounts.anna.iban } },
  ]);
  await expect(statementOf(manager, newId())).rejects.toMatchObject({ code: 'unknown-statement' });
});

it('lists movements and statements in pages, newest first', async () => {
  const world = await specBank<Name>(manager, funds);
  for (const day of [1, 2, 3, 4, 5]) {
    await pay(world, 'anna', 'ben', BigInt(day), `2026-09-0${day}T09:00:00Z`);
    await seal(world, `2026-09-0${day}`);
  }
  const id = world.accounts.ben.id;
  const first = await movementsOf(manager, id, { limit: 3 });
  const second = await movementsOf(manager, id, { limit: 3, before: first.next });
  expect([...first.items, ...second.items].map(({ amount }) => amount)).toEqual([5n, 4n, 3n, 2n, 1n]);
  expect(second.next).toBeUndefined();
  const page = await statementsOf(manager, id, { limit: 3 });
  const rest = await statementsOf(manager, id, { limit: 3, before: page.next });
  expect([...page.items, ...rest.items].map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  expect(rest.next).toBeUndefined();
});

it('joins up whatever is paid and sealed, and whenever', async () => {
  const steps = fc.array(fc.record({ seal: fc.boolean(), hours: fc.nat({ max: 60 }) }), {
    minLength: 1,
    maxLength: 15,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const world = await specBank<Name>(manager, funds);
      let time = Date.parse('2026-12-29T08:00:00Z');
      for (const [index, step] of list.entries()) {
        time += step.hours * 3_600_000;
        const at = new Date(time).toISOString();
        if (step.seal) await seal(world, at.slice(0, 10));
        else await pay(world, 'anna', 'ben', BigInt(index + 1), at);
      }
      const statements = await sealedOf(world.accounts.anna.id);
      let [version, balance] = [0n, 0n];
      for (const statement of statements) {
        expect([statement.fromVersion, statement.openingBalance]).toEqual([version + 1n, balance]);
        expect(imbalancesOf(await statementOf(manager, statement.id))).toEqual([]);
        [version, balance] = [statement.toVersion, statement.closingBalance];
      }
    }),
    { numRuns: 15 },
  );
  expect(await auditBank(manager)).toEqual([]);
});

describe('the database refuses', () => {
  const insert = (columns: string): string => `
    INSERT INTO statement (id, network_id, bank_account_id, previous_version, year, number, from_version, to_version,
      opening_balance, closing_balance, from_date, to_date, sealed_at)
    SELECT gen_random_uuid(), network_id, bank_account_id, ${columns}, to_date, to_date, sealed_at FROM statement
    WHERE bank_account_id = $1`;

  it.each([
    ['a changed statement', 'UPDATE statement SET closing_balance = 1 WHERE bank_account_id = $1', '23001'],
    ['a deleted statement', 'DELETE FROM statement WHERE bank_account_id = $1', '23001'],
    [
      'a second one from the same entry',
      insert('NULL, year, 2, from_version, to_version + 1, opening_balance, 5'),
      '23505',
    ],
    [
      'one that leaves a gap',
      insert('to_version + 1, year, 2, to_version + 2, to_version + 3, closing_balance, 5'),
      '23503',
    ],
    [
      'one that opens with another balance',
      insert('to_version, year, 2, to_version + 1, to_version + 2, 7, 5'),
      '23503',
    ],
    ['one that names no predecessor', insert('NULL, year, 2, to_version + 1, to_version + 2, 0, 5'), '23514'],
    ['a number twice', insert('to_version, year, number, to_version + 1, to_version + 2, closing_balance, 5'), '23505'],
  ])('%s', async (_what, sql, state) => {
    const world = await specBank<Name>(manager, funds);
    await seal(world, '2026-09-01');
    await expect(manager.query(sql, [world.accounts.anna.id]).catch(sqlStateOf)).resolves.toBe(state);
  });
});

it('finds what does not belong: a payment without its order, a ledger account without its bank account', async () => {
  const world = await specBank<Name>(manager, funds);
  await expect(
    inTransaction(database.dataSource, async (inner) => {
      const { anna, ben } = world.accounts;
      const id = newId();
      const now = new Date('2026-09-01T09:00:00Z');
      const draft = {
        id,
        debitAccountId: anna.id,
        creditAccountId: ben.id,
        amount: 1n,
        currency: 'EUR',
        eventTime: now,
      };
      await postTransfers(inner, [{ ...draft, reason: 'payment' }], now);
      const { ledgerId } = world.bank;
      await openAccounts(inner, [{ ledgerId, code: 'stray', name: 'stray', currency: 'EUR', minimumBalance: 0n }]);
      throw new Error((await auditBank(inner)).map(({ rule }) => rule).join(' '));
    }),
  ).rejects.toThrow('payment-has-its-settled-order bank-account-is-its-ledger-account');
});
