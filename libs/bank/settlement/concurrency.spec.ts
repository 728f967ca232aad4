import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { auditLedger } from '#ledger';
import { inTransaction } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { auditBank } from '../audit/audit-bank.js';
import { submitPaymentOrders } from '../payments/submit.js';
import { balancesOf, bankSchema, morning, specBank } from '../spec-bank.js';
import { settlePaymentOrders } from './settle-payments.js';

let database: TestDatabase;
let manager: EntityManager;

beforeAll(async () => {
  database = await testDatabase({ ...bankSchema, poolSize: 8 });
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

const payments = fc.array(
  fc.record({ from: fc.nat({ max: 3 }), to: fc.nat({ max: 3 }), amount: fc.bigInt({ min: 1n, max: 1_500n }) }),
  { minLength: 2, maxLength: 25 },
);

it('comes to the same whatever the batches, as long as the sequence is the same', async () => {
  await fc.assert(
    fc.asyncProperty(payments, fc.array(fc.nat({ max: 24 }), { maxLength: 4 }), async (list, cuts) => {
      const outcomes: unknown[] = [];
      const bounds = [...new Set([0, ...cuts.filter((cut) => cut < list.length), list.length])].sort((a, b) => a - b);
      for (const edges of [[0, list.length], bounds]) {
        const world = await specBank(manager, { a: 1_000n, b: 1_000n, c: 1_000n, d: 0n });
        const names = ['a', 'b', 'c', 'd'] as const;
        const orders = list.map(({ from, to, amount }) => world.order(names[from]!, names[to]!, amount));
        const ids = (await submitPaymentOrders(manager, orders, morning)).map(({ orderId }) => orderId);
        const settled = [];
        for (let index = 1; index < edges.length; index++) {
          settled.push(...(await settlePaymentOrders(manager, ids.slice(edges[index - 1], edges[index]), morning)));
        }
        const after = await balancesOf(manager, world);
        expect(after.a + after.b + after.c + after.d).toBe(3_000n);
        outcomes.push([settled.map(({ status, reasonCode }) => reasonCode ?? status), after]);
      }
      expect(outcomes[1]).toEqual(outcomes[0]);
    }),
    { numRuns: 20 },
  );
});

it('ends in one truth when many workers settle overlapping batches', async () => {
  const world = await specBank(manager, { a: 2_000n, b: 2_000n, c: 2_000n, d: 2_000n, e: 0n });
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const orders = Array.from({ length: 240 }, (_, index) =>
    world.order(names[index % 5]!, names[(index + 1 + (index % 4)) % 5]!, BigInt(50 + ((index * 37) % 400))),
  );
  const ids = (await submitPaymentOrders(manager, orders, morning)).map(({ orderId }) => orderId);
  const workers = Array.from({ length: 8 }, async (_, worker) => {
    for (let start = worker * 10; start < ids.length; start += 40) {
      const batch = [...ids.slice(start, start + 60), ...ids.slice(0, 5)];
      await inTransaction(database.dataSource, (inner) => settlePaymentOrders(inner, batch, morning));
    }
  });
  await Promise.all(workers);
  const settled = await settlePaymentOrders(manager, ids, morning);
  expect(settled.every(({ status }) => status !== 'pending')).toBe(true);
  const after = Object.values(await balancesOf(manager, world));
  expect(after.reduce((sum, balance) => sum + balance, 0n)).toBe(8_000n);
  expect(after.every((balance) => balance >= 0n)).toBe(true);
  expect(await auditLedger(manager)).toEqual([]);
  expect(await auditBank(manager)).toEqual([]);
});
