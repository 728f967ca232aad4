import type { EntityManager } from 'typeorm';
import { testDatabase, type TestDatabase } from '#testing';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { balanceAt, entriesOf } from './entries.js';
import { postTransfers } from './post-transfers.js';
import { draft, ledgerWith, noon } from './spec-ledger.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

describe('entries', () => {
  it('keep version, balance before and after, and the other side', async () => {
    const { issue, anna, ben } = await ledgerWith(manager, 'anna', 'ben');
    const drafts = [draft(issue, anna, 100n), draft(anna, ben, 30n), draft(anna, ben, 20n)];
    await postTransfers(manager, drafts, noon);
    const entries = await entriesOf(manager, anna, 1n, 9n);
    expect(
      entries.map(({ version, amount, balanceBefore, balanceAfter }) => [version, amount, balanceBefore, balanceAfter]),
    ).toEqual([
      [1n, 100n, 0n, 100n],
      [2n, -30n, 100n, 70n],
      [3n, -20n, 70n, 50n],
    ]);
    expect(entries.map(({ counterAccountId }) => counterAccountId)).toEqual([issue, ben, ben]);
    expect(entries.map(({ transferId }) => transferId)).toEqual(drafts.map(({ id }) => id));
    expect(entries[0]).toMatchObject({ eventTime: noon, bookedAt: noon, reason: 'payment', sourceId: null });
  });

  it('tell the balance at any time, also where a clock ran backwards', async () => {
    const { issue, anna } = await ledgerWith(manager, 'anna');
    const at = (hour: number): Date => new Date(Date.UTC(2026, 8, 1, hour));
    for (const [hour, amount] of [
      [8, 1n],
      [9, 10n],
      [9, 100n],
      [11, 1_000n],
      [10, 10_000n],
      [14, 100_000n],
    ] as const) {
      await postTransfers(manager, [draft(issue, anna, amount)], at(hour));
    }
    const seen = await Promise.all([7, 8, 9, 10, 11, 13, 14, 20].map((hour) => balanceAt(manager, anna, at(hour))));
    expect(seen).toEqual([0n, 1n, 111n, 111n, 11_111n, 11_111n, 111_111n, 111_111n]);
  });
});
