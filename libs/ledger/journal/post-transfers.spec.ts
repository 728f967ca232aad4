import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { newId, type DraftTransfer } from '#kernel';
import { inTransaction, sqlStateOf } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { auditLedger } from '../audit/audit-ledger.js';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { balances, openAccounts, openLedgers } from './accounts.js';
import { balanceAt, entriesOf } from './entries.js';
import { postTransfers, tryTransfers, type TransferVerdict } from './post-transfers.js';

let database: TestDatabase;
let manager: EntityManager;
const noon = new Date('2026-09-01T12:00:00Z');

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations, poolSize: 8 });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

/** A ledger with an issue account without limit (name 'issue') and the named accounts that may not go below zero. */
async function ledgerWith<Name extends string>(...names: Name[]): Promise<Record<Name | 'issue', string>> {
  const [ledgerId] = await openLedgers(manager, [{ networkId: newId(), kind: 'bank', name: 'Bank' }]);
  const all = ['issue', ...names] as const;
  const ids = await openAccounts(
    manager,
    all.map((code) => ({
      ledgerId: ledgerId!,
      code,
      name: code,
      currency: 'EUR',
      minimumBalance: code === 'issue' ? null : 0n,
    })),
  );
  return Object.fromEntries(all.map((name, index) => [name, ids[index]!])) as Record<Name | 'issue', string>;
}

function draft(debitAccountId: string, creditAccountId: string, amount: bigint, id = newId()): DraftTransfer {
  return { id, debitAccountId, creditAccountId, amount, currency: 'EUR', eventTime: noon, reason: 'payment' };
}

async function balanceOf(accountId: string): Promise<bigint> {
  return (await balances(manager, [accountId])).get(accountId)!.balance;
}

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
    const accounts = await ledgerWith('anna', 'ben', 'carl');
    const elsewhere = await ledgerWith('elsewhere');
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
    for (const name of ['anna', 'ben', 'carl'] as const) expect(await balanceOf(accounts[name])).toBe(after[name]);
  });
});

describe('the sender’s id', () => {
  it('makes a transfer happen once, however often and with whatever company it is sent', async () => {
    const { issue, anna } = await ledgerWith('anna');
    const first = draft(issue, anna, 100n);
    expect(await tryTransfers(manager, [first], noon)).toEqual(['posted']);
    expect(await tryTransfers(manager, [first, draft(issue, anna, 1n)], noon)).toEqual(['duplicate', 'posted']);
    const twice = draft(issue, anna, 2n);
    expect(await tryTransfers(manager, [twice, twice, first], noon)).toEqual(['posted', 'duplicate', 'duplicate']);
    expect(await balanceOf(anna)).toBe(103n);
  });

  it.each([
    ['amount', { amount: 99n }],
    ['reason', { reason: 'gift' }],
    ['event time', { eventTime: new Date('2026-09-02T00:00:00Z') }],
    ['source', { sourceId: newId() }],
  ])('with another %s is refused, after the first and in its own batch', async (_what, change) => {
    const { issue, anna } = await ledgerWith('anna');
    const first = draft(issue, anna, 100n);
    const other = { ...first, ...change };
    expect(await tryTransfers(manager, [first, other], noon)).toEqual(['posted', 'conflict']);
    expect(await tryTransfers(manager, [other], noon)).toEqual(['conflict']);
    await expect(postTransfers(manager, [other], noon)).rejects.toMatchObject({ code: 'transfer-conflict' });
    expect(await balanceOf(anna)).toBe(100n);
  });

  it('repeats a refusal inside a batch rather than calling it done', async () => {
    const { anna, ben } = await ledgerWith('anna', 'ben');
    const poor = draft(anna, ben, 1n);
    expect(await tryTransfers(manager, [poor, poor], noon)).toEqual(['insufficient-funds', 'insufficient-funds']);
  });
});

it('posts all drafts or throws', async () => {
  const { issue, anna, ben } = await ledgerWith('anna', 'ben');
  const work = inTransaction(database.dataSource, (inner) =>
    postTransfers(inner, [draft(issue, anna, 5n), draft(anna, ben, 6n)], noon),
  );
  await expect(work).rejects.toMatchObject({ code: 'insufficient-funds' });
  expect(await balanceOf(anna)).toBe(0n);
});

describe('entries', () => {
  it('keep version, balance before and after, and the other side', async () => {
    const { issue, anna, ben } = await ledgerWith('anna', 'ben');
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
    const { issue, anna } = await ledgerWith('anna');
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
    const { issue, anna } = await ledgerWith('anna');
    await postTransfers(manager, [draft(issue, anna, 100n)], noon);
    const refused = await inTransaction(database.dataSource, (inner) => inner.query(sql)).then(
      () => 'done',
      (error: unknown) => sqlStateOf(error),
    );
    expect(refused).toBe(state);
  });
});

const moves = fc.array(
  fc.record({ from: fc.nat({ max: 4 }), to: fc.nat({ max: 4 }), amount: fc.bigInt({ min: 1n, max: 120n }) }),
  { minLength: 1, maxLength: 30 },
);

it('gives the verdicts of a bookkeeper who takes one transfer at a time', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.nat({ max: 29 }), async (list, cut) => {
      const accounts = await ledgerWith('a', 'b', 'c', 'd');
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
  const accounts = await ledgerWith('a', 'b', 'c', 'd', 'e', 'f');
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
