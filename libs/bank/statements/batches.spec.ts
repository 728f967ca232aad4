import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { inTransaction } from '#platform';
import { imbalancesOf, readCamtStatements, readCoda, writeCamtStatements, writeCoda } from '#standards';
import { testDatabase, type TestDatabase } from '#testing';
import type { NewPaymentOrder } from '../payments/check-order.js';
import { submitPaymentOrders } from '../payments/submit.js';
import { settlePaymentOrders } from '../settlement/settle-payments.js';
import { bankSchema, specBank, type SpecBank } from '../spec-bank.js';
import { movementsOf, paymentsOf } from './list-movements.js';
import { sealStatements } from './seal-statements.js';
import { statementOf } from './statement-of.js';
import { Statement } from './statement.js';

let database: TestDatabase;
let manager: EntityManager;
type World = SpecBank<'anna' | 'ben' | 'cas'>;

beforeAll(async () => {
  database = await testDatabase(bankSchema);
  manager = database.dataSource.manager;
});
afterAll(() => database.close());

const noon = new Date('2026-09-01T10:00:00Z');
const openWorld = (): Promise<World> => specBank(manager, { anna: 100_000n, ben: 5_000n, cas: 0n });

async function take(orders: readonly NewPaymentOrder[], now = noon): Promise<string[]> {
  const taken = await inTransaction(database.dataSource, (inner) => submitPaymentOrders(inner, orders, now));
  return taken.map(({ orderId }) => orderId);
}

async function pay(orders: readonly NewPaymentOrder[], now = noon): Promise<void> {
  await settlePaymentOrders(manager, await take(orders, now), now);
}

/** Three payments of a batch: two to Ben, one to Cas, in all 600. */
function batchOf(world: World, more: Partial<NewPaymentOrder> = {}): NewPaymentOrder[] {
  const common = { batchId: newId(), batchReference: 'SUPPLIERS-7', ...more };
  return [
    world.order('anna', 'ben', 100n, { ...common, endToEndId: 'A-1', remittanceStructured: '010806817183' }),
    world.order('anna', 'cas', 200n, { ...common, endToEndId: 'A-2', remittanceStructured: 'RF18539007547034' }),
    world.order('anna', 'ben', 300n, { ...common, endToEndId: 'A-3', remittanceUnstructured: '100% cotton' }),
  ];
}

async function sealed(world: World, name: 'anna' | 'ben' | 'cas', day = '2026-09-01') {
  await inTransaction(database.dataSource, (inner) => sealStatements(inner, world.networkId, day, noon));
  const [last] = await manager.find(Statement, {
    where: { bankAccountId: world.accounts[name].id },
    order: { toVersion: 'DESC' },
    take: 1,
  });
  return statementOf(manager, last!.id);
}

describe('a statement', () => {
  it('has one movement for a batch, its payments below it, and each payment for who receives', async () => {
    const world = await openWorld();
    await pay(batchOf(world));
    const statement = await sealed(world, 'anna');
    expect(imbalancesOf(statement)).toEqual([]);
    expect(statement.entries.slice(1)).toMatchObject([
      {
        amountMinor: -600n,
        kind: 'collective-transfer',
        batch: {
          id: 'SUPPLIERS-7',
          details: [
            { amountMinor: -100n, counterparty: { name: 'Firm ben' }, remittance: { structured: '010806817183' } },
            { amountMinor: -200n, counterparty: { name: 'Firm cas' }, remittance: { structured: 'RF18539007547034' } },
            { amountMinor: -300n, endToEndId: 'A-3', remittance: { unstructured: '100% cotton' } },
          ],
        },
      },
    ]);
    expect((await sealed(world, 'ben')).entries.slice(1)).toMatchObject([{ amountMinor: 100n }, { amountMinor: 300n }]);
  });

  it('reads the same as CODA and as camt.053', async () => {
    const world = await openWorld();
    await pay([world.order('anna', 'ben', 7n), ...batchOf(world), world.order('anna', 'cas', 8n)]);
    const statement = await sealed(world, 'anna');
    const coda = writeCoda([statement]);
    // Record 21: sequence, detail, and at their ends the transaction code and the globalisation code.
    const first = coda.split('\r\n').filter((record) => record.startsWith('21'));
    expect(
      first.map((record) => [record.slice(2, 10), record.slice(31, 47), record.slice(53, 61), record.charAt(124)]),
    ).toEqual([
      ['00010000', '0000000001000000', '03089000', '0'],
      ['00020000', '1000000000000070', '00101000', '0'],
      ['00030000', '1000000000006000', '10107000', '1'],
      ['00030001', '1000000000001000', '50107000', '0'],
      ['00030002', '1000000000002000', '50107000', '0'],
      ['00030003', '1000000000003000', '50107000', '1'],
      ['00040000', '1000000000000080', '00101000', '0'],
    ]);
    const camt = writeCamtStatements([statement], { messageId: 'M', createdAt: '2026-09-02T00:00:00Z' });
    expect(camt.match(/<Ntry>/g)).toHaveLength(4);
    expect(camt).toMatch(
      /<Btch>\s*<PmtInfId>SUPPLIERS-7<\/PmtInfId>\s*<NbOfTxs>3<\/NbOfTxs>\s*<TtlAmt Ccy="EUR">6.00</,
    );
    for (const { statements, findings } of [readCoda(coda), readCamtStatements(Buffer.from(camt))]) {
      expect(findings).toEqual([]);
      expect(statements[0]!.entries.map(({ amountMinor }) => amountMinor)).toEqual([100_000n, -7n, -600n, -8n]);
      expect(statements[0]!.entries[2]!.batch?.details.map(({ amountMinor }) => amountMinor)).toEqual([
        -100n,
        -200n,
        -300n,
      ]);
    }
  });

  it.each<[string, (world: World) => Promise<void>, bigint[], (number | undefined)[]]>([
    [
      'that was given without batch booking',
      (world) => pay(batchOf(world, { batchReference: null })),
      [-100n, -200n, -300n],
      [undefined, undefined, undefined],
    ],
    ['of one payment', (world) => pay(batchOf(world).slice(0, 1)), [-100n], [undefined]],
    [
      'of which one payment is refused',
      async (world) => {
        const [a, b, c] = batchOf(world);
        await pay([a!, { ...b!, amount: 10_000_000n }, c!]);
      },
      [-400n],
      [2],
    ],
    [
      'that is settled in two jobs, with another payment between them',
      async (world) => {
        const [a, b, c] = await take(batchOf(world));
        await settlePaymentOrders(manager, [a!, b!], noon);
        await pay([world.order('anna', 'ben', 9n)]);
        await settlePaymentOrders(manager, [c!], new Date(noon.getTime() + 5_000));
      },
      [-9n, -600n],
      [undefined, 3],
    ],
    [
      'that is settled over midnight',
      async (world) => {
        const ids = await take(batchOf(world));
        await settlePaymentOrders(manager, ids.slice(0, 2), new Date('2026-09-01T21:59:00Z'));
        await settlePaymentOrders(manager, ids.slice(2), new Date('2026-09-01T22:01:00Z'));
      },
      [-300n, -300n],
      [2, undefined],
    ],
  ])('tells a batch %s', async (_what, act, amounts, details) => {
    const world = await openWorld();
    await act(world);
    const statement = await sealed(world, 'anna', '2026-09-02');
    expect(imbalancesOf(statement)).toEqual([]);
    const entries = statement.entries.slice(1);
    expect(entries.map(({ amountMinor }) => amountMinor)).toEqual(amounts);
    expect(entries.map(({ batch }) => batch?.details.length)).toEqual(details);
    const { items } = await movementsOf(manager, world.accounts.anna.id);
    expect(items.map(({ amount }) => amount).reverse()).toEqual([100_000n, ...amounts]);
    expect(items.map(({ batch, payments }) => (batch ? payments : undefined)).reverse()).toEqual([
      undefined,
      ...details,
    ]);
  });
});

describe('a list of movements', () => {
  let world: World;
  let account: string;

  beforeAll(async () => {
    world = await openWorld();
    account = world.accounts.anna.id;
    await pay([world.order('anna', 'ben', 7n, { endToEndId: 'S-7', remittanceUnstructured: 'rent_1' })]);
    await pay(batchOf(world));
    await pay(
      [world.order('ben', 'anna', 50n, { remittanceUnstructured: 'thanks' })],
      new Date('2026-09-03T10:00:00Z'),
    );
  });

  it('opens a batch by its number', async () => {
    const { items } = await movementsOf(manager, account);
    expect(items).toMatchObject([
      { amount: 50n, payments: 1, batch: null },
      { amount: -600n, payments: 3, batch: { reference: 'SUPPLIERS-7' }, remittanceStructured: null, version: 5n },
      { amount: -7n, payments: 1 },
      { amount: 100_000n, payments: 1 },
    ]);
    expect((await paymentsOf(manager, account, 5n)).map(({ amount }) => amount)).toEqual([-100n, -200n, -300n]);
    expect((await paymentsOf(manager, account, 2n)).map(({ amount }) => amount)).toEqual([-7n]);
    expect(await paymentsOf(manager, account, 99n)).toEqual([]);
    expect(await paymentsOf(manager, world.accounts.cas.id, 5n)).toEqual([]);
  });

  it.each([1, 2, 3])('goes on behind a page of %d without a gap', async (limit) => {
    const amounts: bigint[] = [];
    let before: bigint | undefined;
    do {
      const page = await movementsOf(manager, account, { limit, before });
      amounts.push(...page.items.map(({ amount }) => amount));
      before = page.next;
    } while (before !== undefined);
    expect(amounts).toEqual([50n, -600n, -7n, 100_000n]);
  });

  it.each<[string, Parameters<typeof movementsOf>[2], bigint[]]>([
    ['a name', { text: 'FIRM ben' }, [50n, -600n, -7n]],
    ['a payment within a batch', { text: 'cas' }, [-600n]],
    ['a printed communication', { text: '+++010/8068/17183+++' }, [-600n]],
    ['a sign that SQL knows, in the text', { text: '100%' }, [-600n]],
    ['a sign that SQL knows, not in it', { text: 'rent%1' }, []],
    ['an underscore', { text: 'rent_1' }, [-7n]],
    ['the batch’s own reference', { text: 'suppliers' }, [-600n]],
    ['a counterparty’s name', { counterparty: 'ben', direction: 'in' }, [50n]],
    ['the amount of a batch', { least: 600n, most: 600n }, [-600n]],
    ['the amount of a payment in it', { least: 200n, most: 200n }, [-600n]],
    ['at most', { most: 50n }, [50n, -7n]],
    ['days', { from: '2026-09-02', to: '2026-09-03' }, [50n]],
    ['the first day', { to: '2026-09-01', direction: 'out' }, [-600n, -7n]],
    ['what is not there', { text: 'zebra' }, []],
  ])('finds %s', async (_what, filter, amounts) => {
    const { items } = await movementsOf(manager, account, filter);
    expect(items.map(({ amount }) => amount)).toEqual(amounts);
  });

  it('finds a counterparty by IBAN, as printed too', async () => {
    const { iban } = world.accounts.cas;
    const { items } = await movementsOf(manager, account, { counterparty: iban.replace(/(.{4})/g, '$1 ') });
    expect(items.map(({ amount }) => amount)).toEqual([-600n]);
  });
});

it('keeps a batch as it was when an order of it comes again', async () => {
  const world = await openWorld();
  const orders = batchOf(world).map((order) => ({ ...order, id: newId() }));
  await pay(orders);
  await pay(orders.map((order) => ({ ...order, batchId: newId(), batchReference: 'OTHER' })));
  const { items } = await movementsOf(manager, world.accounts.anna.id);
  expect(items.map(({ batch }) => batch?.reference)).toEqual(['SUPPLIERS-7', undefined]);
  const [row] = await manager.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM payment_batch WHERE network_id = $1',
    [world.networkId],
  );
  expect(row!.n).toBe(1);
});
