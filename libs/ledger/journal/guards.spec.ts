import type { EntityManager } from 'typeorm';
import { inTransaction, sqlStateOf } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { postTransfers } from './post-transfers.js';
import { draft, ledgerWith, noon } from './spec-ledger.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

describe('the database refuses', () => {
  it.each([
    ['a balance written by hand', `UPDATE account SET balance = balance + 1 WHERE code = 'anna'`, '23001'],
    ['a version written by hand', `UPDATE account SET version = 7 WHERE code = 'anna'`, '23001'],
    ['another currency', `UPDATE account SET currency = 'USD' WHERE code = 'anna'`, '23001'],
    ['a deleted account', `DELETE FROM account WHERE code = 'anna'`, '23001'],
    [
      'an account that opens rich',
      `INSERT INTO account (id, ledger_id, currency, code, name, balance)
       SELECT gen_random_uuid(), id, 'EUR', 'rich', 'rich', 5 FROM ledger`,
      '23000',
    ],
    ['a changed transfer', 'UPDATE transfer SET amount = amount + 1', '23001'],
    ['a deleted transfer', 'DELETE FROM transfer', '23001'],
    ['an emptied journal', 'TRUNCATE entry, transfer', '23001'],
    ['a changed entry', 'UPDATE entry SET amount = amount', '23001'],
    ['a deleted entry', 'DELETE FROM entry', '23001'],
    [
      'an entry written by hand',
      `INSERT INTO entry SELECT account_id, 99, transfer_id, 0, 5, 5 FROM entry LIMIT 1`,
      '23001',
    ],
    [
      'a balance that no entry explains, even from the writer',
      `SELECT set_config('ledger.writer', 'ledger_write', true);
       UPDATE account SET balance = balance + CASE code WHEN 'anna' THEN 1 ELSE -1 END WHERE code IN ('anna', 'issue')`,
      '23000',
    ],
    [
      'one-sided entries, even from the writer',
      `SELECT set_config('ledger.writer', 'ledger_write', true);
       INSERT INTO entry SELECT account_id, 99, transfer_id, 0, 5, 5 FROM entry LIMIT 1`,
      '23000',
    ],
    ['a minimum above the balance', `UPDATE account SET minimum_balance = 1000 WHERE code = 'anna'`, '23514'],
  ])('%s', async (_what, sql, state) => {
    const { issue, anna } = await ledgerWith(manager, 'anna');
    await postTransfers(manager, [draft(issue, anna, 100n)], noon);
    const refused = await inTransaction(database.dataSource, (inner) => inner.query(sql)).then(
      () => 'done',
      (error: unknown) => sqlStateOf(error),
    );
    expect(refused).toBe(state);
  });
});
