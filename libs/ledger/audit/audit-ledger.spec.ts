import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { inTransaction } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { openAccounts, openLedgers } from '../journal/accounts.js';
import { postTransfers } from '../journal/post-transfers.js';
import { auditLedger } from './audit-ledger.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  manager = database.dataSource.manager;
  const ledgers = await openLedgers(
    manager,
    ['one', 'two'].map((name) => ({ networkId: newId(), kind: 'bank' as const, name })),
  );
  const accounts = ['issue', 'anna', 'ben'].map((code) => ({
    code,
    name: code,
    currency: 'EUR',
    minimumBalance: null,
  }));
  for (const ledgerId of ledgers) {
    const [issue, anna, ben] = await openAccounts(
      manager,
      accounts.map((account) => ({ ledgerId, ...account })),
    );
    const now = new Date('2026-09-01T12:00:00Z');
    const draft = { currency: 'EUR', eventTime: now, reason: 'payment' };
    const [first, second] = [
      { ...draft, id: newId(), debitAccountId: issue!, creditAccountId: anna!, amount: 100n },
      { ...draft, id: newId(), debitAccountId: anna!, creditAccountId: ben!, amount: 30n },
    ];
    await postTransfers(manager, [first, second, { ...second, id: newId(), amount: 7n }], now);
  }
});
afterAll(() => database.close());

/** What the audit says after `sql`, run with all guards switched off; rolled back. */
async function findingsAfter(sql: string): Promise<string[]> {
  let found: string[] = [];
  const rollBack = new Error('roll back');
  await inTransaction(database.dataSource, async (inner) => {
    await inner.query('SET LOCAL session_replication_role = replica');
    await inner.query(sql);
    found = (await auditLedger(inner)).map(({ rule }) => rule);
    throw rollBack;
  }).catch((error: unknown) => {
    if (error !== rollBack) throw error;
  });
  return [...new Set(found)].sort();
}

it('finds nothing where all holds', async () => {
  expect(await auditLedger(manager)).toEqual([]);
});

const anna = `(SELECT id FROM account WHERE code = 'anna' ORDER BY id LIMIT 1)`;
const elsewhere = `(SELECT id FROM account WHERE code = 'ben' ORDER BY id DESC LIMIT 1)`;

it.each([
  [
    'a balance that was changed',
    `UPDATE account SET balance = balance + 1 WHERE id = ${anna}`,
    ['balance-is-its-entries', 'ledger-sums-to-zero'],
  ],
  [
    'a version that was changed',
    `UPDATE account SET version = version + 1 WHERE id = ${anna}`,
    ['balance-is-its-entries'],
  ],
  [
    'an entry that was lost',
    `DELETE FROM entry WHERE account_id = ${anna} AND version = 2`,
    ['balance-is-its-entries', 'entries-join-up', 'transfer-has-its-two-entries'],
  ],
  [
    'the last entry lost',
    `DELETE FROM entry WHERE account_id = ${anna} AND version = 3`,
    ['balance-is-its-entries', 'transfer-has-its-two-entries'],
  ],
  [
    'balances that no longer join up',
    `
    UPDATE entry SET balance_before = balance_before + 1, balance_after = balance_after + 1
    WHERE account_id = ${anna} AND version = 2`,
    ['entries-join-up'],
  ],
  [
    'another amount on a transfer',
    `
    UPDATE transfer SET amount = amount + 1 WHERE credit_account_id = ${anna}`,
    ['transfer-has-its-two-entries'],
  ],
  [
    'a transfer that was lost',
    `DELETE FROM transfer WHERE credit_account_id = ${anna}`,
    ['transfer-has-its-two-entries'],
  ],
  [
    'an account that left its ledger',
    `UPDATE account SET currency = 'USD' WHERE id = ${anna}`,
    ['ledger-sums-to-zero', 'transfer-stays-in-its-ledger'],
  ],
  [
    'a transfer that crossed over',
    `
    UPDATE transfer SET credit_account_id = ${elsewhere} WHERE credit_account_id = ${anna}`,
    ['transfer-has-its-two-entries', 'transfer-stays-in-its-ledger'],
  ],
])('finds %s', async (_what, sql, rules) => {
  expect(await findingsAfter(sql)).toEqual(rules);
});

it('says which account, what it expected and what it found', async () => {
  const rows = (await manager.query(`SELECT ${anna} AS id`)) as [{ id: string }];
  await inTransaction(database.dataSource, async (inner) => {
    await inner.query('SET LOCAL session_replication_role = replica');
    await inner.query(`UPDATE account SET balance = 64 WHERE id = ${anna}`);
    const finding = (await auditLedger(inner)).find(({ rule }) => rule === 'balance-is-its-entries');
    await inner.query(`UPDATE account SET balance = 63 WHERE id = ${anna}`);
    expect(finding).toEqual({
      rule: 'balance-is-its-entries',
      subject: `account ${rows[0].id}`,
      expected: 'balance 63, version 3',
      found: 'balance 64, version 3',
    });
  });
});
