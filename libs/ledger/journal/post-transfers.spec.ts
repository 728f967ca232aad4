import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { inTransaction } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { openAccounts } from './accounts.js';
import { postTransfers, tryTransfers, type TransferVerdict } from './post-transfers.js';
import { balanceOf, draft, ledgerWith, noon } from './spec-ledger.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

describe('a batch of transfers', () => {
  type Row = [debit: string, credit: string, amount: bigint, verdict: TransferVerdict];
  // Anna starts with 100, Ben with 0, Carl with 50.
  const cases: { what: string; batch: Row[]; after: Record<'anna' | 'ben' | 'carl', bigint> }[] = [
    { what: 'moves money', batch: [['anna', 'ben', 30n, 'posted']], after: { anna: 70n, ben: 30n, carl: 50n } },
    {
      what: 'spends the last cent',
      batch: [['anna', 'ben', 100n, 'posted']],
      after: { anna: 0n, ben: 100n, carl: 50n },
    },
    {
      what: 'refuses one cent more',
      batch: [['anna', 'ben', 101n, 'insufficient-funds']],
      after: { anna: 100n, ben: 0n, carl: 50n },
    },
    {
      what: 'lets a later transfer spend what an earlier one brought in',
      batch: [
        ['anna', 'ben', 100n, 'posted'],
        ['ben', 'carl', 100n, 'posted'],
        ['carl', 'anna', 150n, 'posted'],
      ],
      after: { anna: 150n, ben: 0n, carl: 0n },
    },
    {
      what: 'does not let an earlier transfer spend what a later one brings in',
      batch: [
        ['ben', 'carl', 100n, 'insufficient-funds'],
        ['anna', 'ben', 100n, 'posted'],
      ],
      after: { anna: 0n, ben: 100n, carl: 50n },
    },
    {
      what: 'goes on after a refusal as if it had not been there',
      batch: [
        ['anna', 'ben', 80n, 'posted'],
        ['anna', 'carl', 30n, 'insufficient-funds'],
        ['anna', 'carl', 20n, 'posted'],
        ['ben', 'anna', 5n, 'posted'],
      ],
      after: { anna: 5n, ben: 75n, carl: 70n },
    },
    {
      what: 'refuses an account that does not exist and posts the rest',
      batch: [
        ['anna', 'nobody', 10n, 'unknown-account'],
        ['carl', 'ben', 10n, 'posted'],
      ],
      after: { anna: 100n, ben: 10n, carl: 40n },
    },
    {
      what: 'refuses what would leave the ledger, or change the currency on the way',
      batch: [
        ['anna', 'elsewhere', 10n, 'other-ledger'],
        ['anna', 'dollars', 10n, 'other-currency'],
      ],
      after: { anna: 100n, ben: 0n, carl: 50n },
    },
  ];

  it.each(cases)('$what', async ({ batch, after }) => {
    const accounts = await ledgerWith(manager, 'anna', 'ben', 'carl');
    const elsewhere = await ledgerWith(manager, 'elsewhere');
    const rows = await manager.query<{ ledger_id: string }[]>('SELECT ledger_id FROM account WHERE id = $1', [
      accounts.anna,
    ]);
    const [dollars] = await openAccounts(manager, [
      { ledgerId: rows[0]!.ledger_id, code: 'usd', name: 'usd', currency: 'USD', minimumBalance: 0n },
    ]);
    await postTransfers(
      manager,
      [draft(accounts.issue, accounts.anna, 100n), draft(accounts.issue, accounts.carl, 50n)],
      noon,
    );
    const ids: Record<string, string> = {
      ...accounts,
      dollars: dollars!,
      nobody: newId(),
      elsewhere: elsewhere.elsewhere,
    };
    const verdicts = await tryTransfers(
      manager,
      batch.map(([debit, credit, amount]) => draft(ids[debit]!, ids[credit]!, amount)),
      noon,
    );
    expect(verdicts).toEqual(batch.map(([, , , verdict]) => verdict));
    for (const name of ['anna', 'ben', 'carl'] as const)
      expect(await balanceOf(manager, accounts[name])).toBe(after[name]);
  });
});

describe('the sender’s id', () => {
  it('makes a transfer happen once, however often and with whatever company it is sent', async () => {
    const { issue, anna } = await ledgerWith(manager, 'anna');
    const first = draft(issue, anna, 100n);
    expect(await tryTransfers(manager, [first], noon)).toEqual(['posted']);
    expect(await tryTransfers(manager, [first, draft(issue, anna, 1n)], noon)).toEqual(['duplicate', 'posted']);
    const twice = draft(issue, anna, 2n);
    expect(await tryTransfers(manager, [twice, twice, first], noon)).toEqual(['posted', 'duplicate', 'duplicate']);
    expect(await balanceOf(manager, anna)).toBe(103n);
  });

  it.each([
    ['amount', { amount: 99n }],
    ['reason', { reason: 'gift' }],
    ['event time', { eventTime: new Date('2026-09-02T00:00:00Z') }],
    ['source', { sourceId: newId() }],
  ])('with another %s is refused, after the first and in its own batch', async (_what, change) => {
    const { issue, anna } = await ledgerWith(manager, 'anna');
    const first = draft(issue, anna, 100n);
    const other = { ...first, ...change };
    expect(await tryTransfers(manager, [first, other], noon)).toEqual(['posted', 'conflict']);
    expect(await tryTransfers(manager, [other], noon)).toEqual(['conflict']);
    await expect(postTransfers(manager, [other], noon)).rejects.toMatchObject({ code: 'transfer-conflict' });
    expect(await balanceOf(manager, anna)).toBe(100n);
  });

  it('repeats a refusal inside a batch rather than calling it done', async () => {
    const { anna, ben } = await ledgerWith(manager, 'anna', 'ben');
    const poor = draft(anna, ben, 1n);
    expect(await tryTransfers(manager, [poor, poor], noon)).toEqual(['insufficient-funds', 'insufficient-funds']);
  });
});

it('posts all drafts or throws', async () => {
  const { issue, anna, ben } = await ledgerWith(manager, 'anna', 'ben');
  const work = inTransaction(database.dataSource, (inner) =>
    postTransfers(inner, [draft(issue, anna, 5n), draft(anna, ben, 6n)], noon),
  );
  await expect(work).rejects.toMatchObject({ code: 'insufficient-funds' });
  expect(await balanceOf(manager, anna)).toBe(0n);
});
