import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { DraftTransfer } from '#kernel';
import { inTransaction } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { auditLedger } from '../audit/audit-ledger.js';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { balances } from './accounts.js';
import { postTransfers, tryTransfers } from './post-transfers.js';
import { balanceOf, draft, ledgerWith, noon } from './spec-ledger.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations, poolSize: 8 });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

const moves = fc.array(
  fc.record({ from: fc.nat({ max: 4 }), to: fc.nat({ max: 4 }), amount: fc.bigInt({ min: 1n, max: 120n }) }),
  { minLength: 1, maxLength: 30 },
);

it('gives the verdicts of a bookkeeper who takes one transfer at a time', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.nat({ max: 29 }), async (list, cut) => {
      const accounts = await ledgerWith(manager, 'a', 'b', 'c', 'd');
      const ids = Object.values(accounts);
      await postTransfers(
        manager,
        ids.slice(1).map((id) => draft(accounts.issue, id, 100n)),
        noon,
      );
      const held = [0n, 100n, 100n, 100n, 100n];
      const drafts: DraftTransfer[] = [];
      const expected: string[] = [];
      for (const { from, to, amount } of list.filter((move) => move.from !== move.to)) {
        drafts.push(draft(ids[from]!, ids[to]!, amount));
        const refused = from !== 0 && held[from]! < amount;
        expected.push(refused ? 'insufficient-funds' : 'posted');
        if (from !== 0 && !refused) held[from] = held[from]! - amount;
        if (to !== 0 && !refused) held[to] = held[to]! + amount;
      }
      const verdicts = [
        ...(await tryTransfers(manager, drafts.slice(0, cut), noon)),
        ...(await tryTransfers(manager, drafts.slice(cut), noon)),
      ];
      expect(verdicts).toEqual(expected);
      const after = await balances(manager, ids);
      expect(ids.slice(1).map((id) => after.get(id)!.balance)).toEqual(held.slice(1));
      const replayed = await tryTransfers(
        manager,
        drafts.filter((_, index) => verdicts[index] === 'posted'),
        noon,
      );
      expect(replayed.every((verdict) => verdict === 'duplicate')).toBe(true);
    }),
    { numRuns: 25 },
  );
  expect(await auditLedger(manager)).toEqual([]);
});

it('ends in one truth when many connections post at once', async () => {
  const accounts = await ledgerWith(manager, 'a', 'b', 'c', 'd', 'e', 'f');
  const ids = Object.values(accounts);
  const firms = ids.slice(1);
  await postTransfers(
    manager,
    firms.map((id) => draft(accounts.issue, id, 1_000n)),
    noon,
  );
  const shared = Array.from({ length: 40 }, (_, index) => draft(firms[index % 6]!, firms[(index + 1) % 6]!, 1n));
  const workers = Array.from({ length: 8 }, async (_, worker) => {
    for (let round = 0; round < 10; round++) {
      const drafts = Array.from({ length: 15 }, (__, index) =>
        draft(
          firms[(worker + round * index) % 6]!,
          firms[(worker + round * index + 1 + (index % 5)) % 6]!,
          BigInt(1 + index * 7),
        ),
      );
      const replay = shared.slice(round * 4, round * 4 + 4);
      // Two calls in one transaction lock in no common order, so some of these do run into deadlocks and are run again.
      await inTransaction(
        database.dataSource,
        async (inner) => {
          await tryTransfers(inner, drafts, noon);
          await tryTransfers(inner, worker % 2 ? replay : [...replay].reverse(), noon);
        },
        { attempts: 50 },
      );
    }
  });
  await Promise.all(workers);
  const after = await balances(manager, firms);
  expect([...after.values()].reduce((sum, { balance }) => sum + balance, 0n)).toBe(6_000n);
  expect([...after.values()].every(({ balance }) => balance >= 0n)).toBe(true);
  const [{ count }] = (await manager.query('SELECT count(*) FROM transfer WHERE id = ANY ($1::uuid[])', [
    shared.map(({ id }) => id),
  ])) as [{ count: string }];
  expect(Number(count)).toBeGreaterThan(0);
  expect(await auditLedger(manager)).toEqual([]);
});

it('is run again when PostgreSQL breaks up a deadlock', async () => {
  const { issue, a, b, c, d } = await ledgerWith(manager, 'a', 'b', 'c', 'd');
  await postTransfers(manager, [draft(issue, a, 100n), draft(issue, c, 100n)], noon);
  let runs = 0;
  let arrived = 0;
  let bothArrived = (): void => undefined;
  const meeting = new Promise<void>((resolve) => (bothArrived = resolve));
  const inTwoSteps = (first: DraftTransfer, second: DraftTransfer): Promise<unknown> =>
    inTransaction(database.dataSource, async (inner) => {
      runs++;
      await postTransfers(inner, [first], noon);
      // Each holds what the other wants next; who runs again finds the meeting over.
      if (++arrived === 2) bothArrived();
      await meeting;
      await postTransfers(inner, [second], noon);
    });
  await Promise.all([inTwoSteps(draft(a, b, 1n), draft(c, d, 2n)), inTwoSteps(draft(c, d, 4n), draft(a, b, 8n))]);
  expect(runs).toBe(3);
  expect([await balanceOf(manager, b), await balanceOf(manager, d)]).toEqual([9n, 6n]);
});
