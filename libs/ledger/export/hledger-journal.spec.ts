import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { openAccounts, openLedgers } from '../journal/accounts.js';
import { postTransfers } from '../journal/post-transfers.js';
import { hledgerJournal } from './hledger-journal.js';

const installed = spawnSync('hledger', ['--version']).status === 0;
const describeWhereInstalled = installed ? describe : describe.skip;

let database: TestDatabase;
let journal: string;
let ledgerId: string;

/** Names that a careless exporter would trip over, two of them alike once they are made plain. */
const accounts = [
  { code: 'issue', name: 'Central bank: issue', currency: 'EUR', minimumBalance: null },
  { code: 'BE01', name: 'Ær  & Söhne; "GmbH"', currency: 'EUR', minimumBalance: 0n },
  { code: 'a:b', name: '(brackets)\n= 5 EUR', currency: 'EUR', minimumBalance: 0n },
  { code: 'a-b', name: '(brackets) = 5 EUR', currency: 'EUR', minimumBalance: 0n },
  { code: 'yen', name: 'yen', currency: 'JPY', minimumBalance: null },
  { code: 'dinar', name: 'dinar', currency: 'TND', minimumBalance: null },
  { code: 'yen-2', name: 'yen', currency: 'JPY', minimumBalance: null },
  { code: 'dinar-2', name: 'dinar', currency: 'TND', minimumBalance: null },
  { code: 'goods', name: 'goods', currency: 'stock', minimumBalance: null },
  { code: 'shelf', name: 'shelf', currency: 'stock', minimumBalance: null },
] as const;

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  const { manager } = database.dataSource;
  [ledgerId] = (await openLedgers(manager, [{ networkId: newId(), kind: 'bank', name: 'A bank' }])) as [string];
  const ids = await openAccounts(
    manager,
    accounts.map((account) => ({ ledgerId, ...account })),
  );
  const moves: [from: number, to: number, amount: bigint][] = [
    [0, 1, 123_456n],
    [1, 2, 5n],
    [2, 3, 1n],
    [4, 6, 1_000n],
    [5, 7, 1_234n],
    [8, 9, 1_500_001n],
  ];
  const drafts = moves.map(([from, to, amount]) => ({
    id: newId(),
    debitAccountId: ids[from]!,
    creditAccountId: ids[to]!,
    amount,
    currency: accounts[from]!.currency,
    eventTime: new Date('2026-08-30T10:00:00Z'),
    reason: 'pay;ment',
  }));
  await postTransfers(manager, drafts, new Date('2026-08-31T22:30:00Z'));
  const pieces: string[] = [];
  for await (const piece of hledgerJournal(database.dataSource, ledgerId)) pieces.push(piece);
  journal = pieces.join('');
});
afterAll(() => database.close());

it('dates transfers by the booking day in the time zone and tells the day of the event', () => {
  expect(journal).toMatch(/^2026-09-01 \([-0-9a-f]{36}\) pay ment {2}; event:2026-08-30$/m);
  expect(journal).toContain('    bank:BE01 Ær & Söhne, "GmbH"  1234.56 EUR\n');
});

it('refuses a ledger that does not exist, and gives its connection back', async () => {
  for (let round = 0; round < 15; round++) {
    await expect(hledgerJournal(database.dataSource, newId()).next()).rejects.toMatchObject({ code: 'unknown-ledger' });
  }
});

describeWhereInstalled('hledger (skipped where it is not installed)', () => {
  let folder: string;
  let file: string;
  const hledger = (...args: string[]): string =>
    execFileSync('hledger', ['-f', file, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: 'pipe',
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kontor-hledger-'));
    file = join(folder, 'bank.journal');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('accepts the journal, strictly, and computes the same balances', () => {
    writeFileSync(file, journal);
    expect(hledger('check', '--strict')).toBe('');
    const csv = hledger('balance', '--flat', '--no-total', '--empty', '-O', 'csv');
    const balances = csv
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.match(/^"(.*)","(.*)"$/)!.slice(1));
    const amounts = `-1234.56 EUR, 1234.51 EUR, 0.04 EUR, 0.01 EUR, -1000 JPY, 1000 JPY, -1.234 TND, 1.234 TND,
      -1.500001 stock, 1.500001 stock`;
    expect(new Set(balances.map((row) => row[1]))).toEqual(new Set(amounts.split(/,\s+/)));
    expect(new Set(balances.map((row) => row[0])).size).toBe(accounts.length);
  });

  it('refuses a journal in which one transfer is missing', () => {
    const transactions = journal.split(/^(?=2026-)/m);
    writeFileSync(file, transactions.filter((_, index) => index !== 2).join(''));
    expect(() => hledger('check')).toThrow(/assertion/);
  });
});
