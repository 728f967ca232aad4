import type { EntityManager } from 'typeorm';
import { newId, type DraftTransfer } from '#kernel';
import { inTransaction, sqlStateOf } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { auditLedger } from '../audit/audit-ledger.js';
import { ledgerEntities, ledgerMigrations } from '../index.js';
import { balances, openAccounts, openLedgers } from '../journal/accounts.js';
import { postTransfers, tryTransfers } from '../journal/post-transfers.js';
import { expireReservations, postReserved, reserveTransfers, voidReserved } from './reserve-transfers.js';
import { reservationMachine } from './reservation.js';

let database: TestDatabase;
let manager: EntityManager;
let issue: string;
let anna: string;
let ben: string;

const noon = new Date('2026-09-01T12:00:00Z');
const evening = new Date('2026-09-01T18:00:00Z');

beforeAll(async () => {
  database = await testDatabase({ entities: ledgerEntities, migrations: ledgerMigrations });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

beforeEach(async () => {
  const [ledgerId] = await openLedgers(manager, [{ networkId: newId(), kind: 'bank', name: 'Bank' }]);
  const account = (code: string, minimumBalance: bigint | null) => ({
    ledgerId: ledgerId!,
    code,
    name: code,
    currency: 'EUR',
    minimumBalance,
  });
  [issue, anna, ben] = (await openAccounts(manager, [
    account('issue', null),
    account('anna', 0n),
    account('ben', 0n),
  ])) as [string, string, string];
  await postTransfers(manager, [draft(issue, anna, 100n)], noon);
});
afterEach(async () => expect(await auditLedger(manager)).toEqual([]));

function draft(debitAccountId: string, creditAccountId: string, amount: bigint, id = newId()): DraftTransfer {
  return { id, debitAccountId, creditAccountId, amount, currency: 'EUR', eventTime: noon, reason: 'payment' };
}

const reserve = (...drafts: DraftTransfer[]) => reserveTransfers(manager, drafts, evening, noon);

async function held(): Promise<[anna: bigint, reserved: bigint, ben: bigint]> {
  const found = await balances(manager, [anna, ben]);
  return [found.get(anna)!.balance, found.get(anna)!.reserved, found.get(ben)!.balance];
}

it('holds an amount that nobody else can spend, until it is posted', async () => {
  const order = draft(anna, ben, 70n);
  expect(await reserve(order)).toEqual(['reserved']);
  expect(await held()).toEqual([100n, 70n, 0n]);
  expect(await tryTransfers(manager, [draft(anna, ben, 31n), draft(anna, ben, 30n)], noon)).toEqual([
    'insufficient-funds',
    'posted',
  ]);
  expect(await postReserved(manager, [order.id], noon)).toEqual(['posted']);
  expect(await held()).toEqual([0n, 0n, 100n]);
  expect(await tryTransfers(manager, [order], noon)).toEqual(['duplicate']);
});

it('frees the amount when it is voided', async () => {
  const order = draft(anna, ben, 70n);
  await reserve(order);
  expect(await voidReserved(manager, [order.id], noon)).toEqual(['voided']);
  expect(await held()).toEqual([100n, 0n, 0n]);
});

it('lapses when nobody confirms it in time', async () => {
  const order = draft(anna, ben, 70n);
  await reserve(order);
  expect(await expireReservations(manager, new Date(evening.getTime() - 1))).toBe(0);
  expect(await postReserved(manager, [order.id], evening)).toEqual(['too-late']);
  expect(await expireReservations(manager, evening)).toBe(1);
  expect(await expireReservations(manager, evening)).toBe(0);
  expect(await held()).toEqual([100n, 0n, 0n]);
});

it('is not funds of the receiver yet', async () => {
  expect(await reserve(draft(anna, ben, 70n), draft(ben, anna, 1n))).toEqual(['reserved', 'insufficient-funds']);
});

it('holds no more than there is', async () => {
  expect(await reserve(draft(anna, ben, 60n), draft(anna, ben, 60n), draft(anna, ben, 40n))).toEqual([
    'reserved',
    'insufficient-funds',
    'reserved',
  ]);
});

it('is decided once, and says so ever after', async () => {
  const [posted, voided] = [draft(anna, ben, 10n), draft(anna, ben, 20n)];
  await reserve(posted, voided);
  await postReserved(manager, [posted.id], noon);
  await voidReserved(manager, [voided.id], noon);
  expect(await postReserved(manager, [posted.id, voided.id, newId()], noon)).toEqual([
    'duplicate',
    'conflict',
    'unknown',
  ]);
  expect(await voidReserved(manager, [posted.id, voided.id], noon)).toEqual(['conflict', 'duplicate']);
  expect(await reserve(posted, { ...posted, amount: 11n })).toEqual(['duplicate', 'conflict']);
  expect(await held()).toEqual([90n, 0n, 10n]);
});

it('does not take the id of a transfer', async () => {
  const order = draft(anna, ben, 10n);
  await postTransfers(manager, [order], noon);
  expect(await reserve(order)).toEqual(['conflict']);
});

it('is decided once when many decide at once', async () => {
  const orders = Array.from({ length: 10 }, () => draft(anna, ben, 10n));
  await reserve(...orders);
  const ids = orders.map(({ id }) => id);
  const outcomes = await Promise.all(
    [postReserved, voidReserved, postReserved, voidReserved].map((decide, index) =>
      inTransaction(database.dataSource, (inner) => decide(inner, index % 3 ? ids : [...ids].reverse(), noon)),
    ),
  );
  const done = outcomes.flat().filter((verdict) => verdict === 'posted' || verdict === 'voided');
  expect(done).toHaveLength(10);
  const [left, reserved, received] = await held();
  expect([left + received, reserved]).toEqual([100n, 0n]);
});

it.each([
  ['a reservation written by hand', `UPDATE reservation SET amount = 1`],
  ['a deleted reservation', 'DELETE FROM reservation'],
  ['an amount freed by hand', 'UPDATE account SET reserved = 0'],
])('lets the database refuse %s', async (_what, sql) => {
  await reserve(draft(anna, ben, 10n));
  await expect(manager.query(sql).catch(sqlStateOf)).resolves.toBe('23001');
});

it('knows the states that a reservation goes through', () => {
  expect(reservationMachine.events('pending')).toEqual(['post', 'void', 'expire']);
  expect(reservationMachine.states.filter((state) => reservationMachine.events(state).length === 0)).toEqual([
    'posted',
    'voided',
    'expired',
  ]);
});
