import { pino } from 'pino';
import type { EntityManager } from 'typeorm';
import { settlePaymentOrders, submitPaymentOrders } from '#bank';
import { documentTypes } from '#doctype';
import { openWorld, type World } from '#testing';
import { requeueWaiting } from './requeue-waiting.js';

let world: World;
let manager: EntityManager;

beforeAll(async () => {
  world = await openWorld({ types: documentTypes([]) });
  manager = world.dataSource.manager;
});
afterAll(() => world.close());

/** What is in the outbox, which the relay would take to the queue: it is emptied, as if the queue had lost it. */
async function lost(): Promise<object[]> {
  const rows = await manager.query<{ payload: object }[]>('SELECT payload FROM outbox ORDER BY id');
  await manager.query('DELETE FROM outbox');
  return rows.map(({ payload }) => payload);
}

test('a payment order that the queue lost is queued again at the second look, and no longer once it is decided', async () => {
  const context = { dataSource: world.dataSource, clock: world.clock, logger: pino({ level: 'silent' }) };
  const { buyerAccount, sellerAccount } = world;
  const order = {
    networkId: buyerAccount.networkId,
    debtorAccountId: buyerAccount.id,
    creditorIban: sellerAccount.iban,
    creditorName: 'Seller',
    amount: 1n,
    currency: 'EUR',
  };
  await lost();
  const [taken] = await submitPaymentOrders(manager, [order], world.clock.now());
  await requeueWaiting(context);
  expect(await lost()).toEqual([{ orderId: taken!.orderId }]); // its own event: nothing is added beside it
  await requeueWaiting(context);
  expect(await lost()).toEqual([]);
  await requeueWaiting(context);
  expect(await lost()).toEqual([{ orderId: taken!.orderId }]);
  await settlePaymentOrders(manager, [taken!.orderId], world.clock.now());
  await requeueWaiting(context);
  expect(await lost()).toEqual([]);
});
