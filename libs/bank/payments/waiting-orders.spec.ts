import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { settlePaymentOrders } from '../settlement/settle-payments.js';
import { bankSchema, morning, specBank } from '../spec-bank.js';
import type { NewPaymentOrder } from './check-order.js';
import { submitPaymentOrders } from './submit.js';
import { waitingOrders } from './waiting-orders.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

test('what is due and not decided waits, in its sequence, recent or of any age', async () => {
  const world = await specBank(manager, { anna: 1_000n, ben: 0n });
  const submit = async (now: Date, more: Partial<NewPaymentOrder> = {}): Promise<string> => {
    const order = world.order('anna', 'ben', 1n, { id: newId(), ...more });
    return (await submitPaymentOrders(manager, [order], now))[0]!.orderId;
  };
  const lastWeek = await submit(new Date('2026-08-25T08:00:00Z'));
  const yesterday = await submit(new Date('2026-08-31T08:00:00Z'));
  const decided = await submit(morning);
  const later = await submit(morning, { requestedExecutionDate: '2026-09-09' });
  const first = await submit(morning);
  const second = await submit(morning);
  await settlePaymentOrders(manager, [decided], morning);
  const waiting = async (all: boolean, limit = 100): Promise<string[]> =>
    (await waitingOrders(manager, { now: morning, all, limit })).map(({ id }) => id);
  expect(await waiting(false)).toEqual([yesterday, first, second]);
  expect(await waiting(true)).toEqual([lastWeek, yesterday, first, second]);
  expect(await waiting(true, 2)).toEqual([lastWeek, yesterday]);
  await manager.query('UPDATE payment_order SET deferred = false WHERE id = $1', [later]);
  expect(await waiting(false)).toEqual([yesterday, later, first, second]);
});

test('the recent ones are found by the index of days', async () => {
  const plan = await manager.transaction(async (inner) => {
    await inner.query('SET LOCAL enable_seqscan = off');
    return inner.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT id FROM payment_order WHERE status = 'pending' AND NOT deferred
       AND requested_execution_date >= '2026-09-01' ORDER BY sequence LIMIT 5`,
    );
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('payment_order_execution_idx');
});
