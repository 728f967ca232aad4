import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { sqlStateOf } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { openBankAccounts } from '../accounts/open-accounts.js';
import { releaseDueOrders } from '../payments/due-orders.js';
import { submitPaymentOrders } from '../payments/submit.js';
import { balancesOf, bankSchema, morning, specBank, specIban } from '../spec-bank.js';
import { settlePaymentOrders } from './settle-payments.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

type Name = 'anna' | 'ben' | 'carl';
const funds = { anna: 10_000n, ben: 0n, carl: 5_000n };

describe('settlement', () => {
  type Row = [debtor: Name, creditor: Name, amount: bigint, outcome: string];
  const cases: { what: string; orders: Row[]; after: Record<Name, bigint> }[] = [
    {
      what: 'moves the money',
      orders: [['anna', 'ben', 2_500n, 'settled']],
      after: { anna: 7_500n, ben: 2_500n, carl: 5_000n },
    },
    {
      what: 'refuses what the account does not hold, whole',
      orders: [['anna', 'ben', 10_001n, 'AM04']],
      after: { anna: 10_000n, ben: 0n, carl: 5_000n },
    },
    {
      what: 'tries orders in sequence: what came in can be spent at once, what comes later cannot',
      orders: [
        ['ben', 'carl', 1n, 'AM04'],
        ['anna', 'ben', 10_000n, 'settled'],
        ['ben', 'carl', 10_000n, 'settled'],
        ['carl', 'anna', 15_000n, 'settled'],
        ['carl', 'anna', 1n, 'AM04'],
      ],
      after: { anna: 15_000n, ben: 0n, carl: 0n },
    },
    {
      what: 'goes on after a refusal',
      orders: [
        ['carl', 'ben', 4_000n, 'settled'],
        ['carl', 'ben', 4_000n, 'AM04'],
        ['carl', 'ben', 1_000n, 'settled'],
      ],
      after: { anna: 10_000n, ben: 5_000n, carl: 0n },
    },
  ];

  it.each(cases)('$what', async ({ orders, after }) => {
    const world = await specBank<Name>(manager, funds);
    const submitted = await submitPaymentOrders(
      manager,
      orders.map(([debtor, creditor, amount]) => world.order(debtor, creditor, amount)),
      morning,
    );
    // Handed over in another order than the bank took them in: the sequence decides.
    const ids = submitted.map(({ orderId }) => orderId).reverse();
    const settled = await settlePaymentOrders(manager, ids, morning);
    expect(settled.map(({ orderId }) => orderId)).toEqual(submitted.map(({ orderId }) => orderId));
    expect(settled.map(({ status, reasonCode }) => reasonCode ?? status)).toEqual(orders.map((row) => row[3]));
    expect(await balancesOf(manager, world)).toEqual(after);
  });

  it.each([
    ['AC01', 'an IBAN nobody has', (order: object) => ({ ...order, creditorIban: specIban(999) })],
    ['AG01', 'one’s own IBAN', (order: object) => ({ ...order, creditorIban: specIban(0) })],
    ['AM03', 'another currency', (order: object) => ({ ...order, currency: 'USD' })],
  ])('refuses with %s: %s', async (reason, _what, change) => {
    const world = await specBank<Name>(manager, funds);
    const order = change(world.order('anna', 'ben', 100n)) as ReturnType<typeof world.order>;
    const [submitted] = await submitPaymentOrders(manager, [order], morning);
    const good = await submitPaymentOrders(manager, [world.order('anna', 'ben', 1n)], morning);
    const settled = await settlePaymentOrders(manager, [submitted!.orderId, good[0]!.orderId], morning);
    expect(settled.map(({ status, reasonCode }) => reasonCode ?? status)).toEqual([reason, 'settled']);
    expect(settled[0]).toMatchObject({ status: 'refused', transferId: null, settledAt: morning });
  });

  it.each([
    ['AC04', 'closed', 'anna'],
    ['AC04', 'closed', 'ben'],
    ['AC06', 'blocked', 'anna'],
    ['AC06', 'blocked', 'ben'],
  ])('refuses with %s when the account is %s: %s', async (reason, status, who) => {
    const world = await specBank<Name>(manager, funds);
    await manager.query('UPDATE bank_account SET status = $1 WHERE id = $2', [status, world.accounts[who as Name].id]);
    const [submitted] = await submitPaymentOrders(manager, [world.order('anna', 'ben', 100n)], morning);
    const settled = await settlePaymentOrders(manager, [submitted!.orderId], morning);
    expect(settled[0]).toMatchObject({ status: 'refused', reasonCode: reason });
  });

  it('does not find an account of another network', async () => {
    const world = await specBank<Name>(manager, funds);
    const other = await specBank(manager, { zoe: 0n });
    const iban = specIban(77);
    await openBankAccounts(manager, [{ networkId: other.networkId, iban, holderName: 'Zoe' }], morning);
    const [submitted] = await submitPaymentOrders(
      manager,
      [world.order('anna', 'ben', 1n, { creditorIban: iban })],
      morning,
    );
    expect((await settlePaymentOrders(manager, [submitted!.orderId], morning))[0]!.reasonCode).toBe('AC01');
  });

  it('tells what the clearing needs to match an invoice', async () => {
    const world = await specBank<Name>(manager, funds);
    const [submitted] = await submitPaymentOrders(
      manager,
      [world.order('anna', 'ben', 100n, { endToEndId: 'F-7', remittanceStructured: '090933755493' })],
      morning,
    );
    const later = new Date('2026-09-01T09:00:00Z');
    expect(await settlePaymentOrders(manager, [submitted!.orderId, newId()], later)).toEqual([
      {
        orderId: submitted!.orderId,
        transferId: submitted!.orderId,
        networkId: world.networkId,
        status: 'settled',
        reasonCode: null,
        debtorAccountId: world.accounts.anna.id,
        debtorFirmId: null,
        creditorFirmId: null,
        debtorIban: world.accounts.anna.iban,
        creditorIban: world.accounts.ben.iban,
        amount: 100n,
        currency: 'EUR',
        remittanceStructured: '090933755493',
        remittanceUnstructured: null,
        endToEndId: 'F-7',
        settledAt: later,
      },
    ]);
  });

  it('waits for the execution date', async () => {
    const world = await specBank<Name>(manager, funds);
    const [submitted] = await submitPaymentOrders(
      manager,
      [world.order('anna', 'ben', 100n, { requestedExecutionDate: '2026-09-03' })],
      morning,
    );
    const settle = async (): Promise<string> =>
      (await settlePaymentOrders(manager, [submitted!.orderId], morning))[0]!.status;
    expect(await settle()).toBe('pending');
    // Midnight in Brussels is 22:00 UTC in summer.
    expect(await releaseDueOrders(manager, world.networkId, new Date('2026-09-02T21:59:00Z'))).toBe(0);
    expect(await releaseDueOrders(manager, world.networkId, new Date('2026-09-02T22:00:00Z'))).toBe(1);
    expect(await releaseDueOrders(manager, world.networkId, new Date('2026-09-02T22:00:00Z'))).toBe(0);
    expect(await settle()).toBe('settled');
  });

  it('is done once, however often it is asked for', async () => {
    const world = await specBank<Name>(manager, funds);
    const submitted = await submitPaymentOrders(
      manager,
      [world.order('anna', 'ben', 6_000n), world.order('anna', 'ben', 6_000n)],
      morning,
    );
    const ids = submitted.map(({ orderId }) => orderId);
    const first = await settlePaymentOrders(manager, ids, morning);
    const again = await settlePaymentOrders(manager, [...ids, ...ids], new Date('2026-09-02T08:00:00Z'));
    expect(again).toEqual(first);
    expect(await balancesOf(manager, world)).toEqual({ anna: 4_000n, ben: 6_000n, carl: 5_000n });
  });
});

describe('the database refuses', () => {
  it.each([
    [
      'an order settled by hand',
      `UPDATE payment_order SET status = 'settled', decided_at = now() WHERE id = $1`,
      '23000',
    ],
    ['another amount', 'UPDATE payment_order SET amount = 1 WHERE id = $1', '23001'],
    ['a deleted order', 'DELETE FROM payment_order WHERE id = $1', '23001'],
  ])('%s', async (_what, sql, state) => {
    const world = await specBank<Name>(manager, funds);
    const [submitted] = await submitPaymentOrders(manager, [world.order('anna', 'ben', 1n)], morning);
    await expect(manager.query(sql, [submitted!.orderId]).catch(sqlStateOf)).resolves.toBe(state);
  });

  it('to decide an order twice', async () => {
    const world = await specBank<Name>(manager, funds);
    const [submitted] = await submitPaymentOrders(manager, [world.order('anna', 'ben', 1n)], morning);
    await settlePaymentOrders(manager, [submitted!.orderId], morning);
    const again = manager.query(`UPDATE payment_order SET status = 'pending', decided_at = NULL WHERE id = $1`, [
      submitted!.orderId,
    ]);
    await expect(again.catch(sqlStateOf)).resolves.toBe('23001');
  });
});
