import { newId, stockUnits } from '#kernel';
import { auditLedger, ledgerEntities, ledgerMigrations, postTransfers } from '#ledger';
import { demonstrationNetwork, registryEntities, registryMigrations, seedNetwork, type Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import {
  availableStock,
  catalogueEntities,
  catalogueMigrations,
  firmStockAccountId,
  openStock,
  seedCatalogue,
  seededCatalogue,
  stockAccountId,
  stockCurrency,
  stockOf,
  supplyStock,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const products = seededCatalogue('demonstration', data);
const [seller, buyer] = data.firms as [Firm, Firm];
const paper = products.find(({ number }) => number === 'KA-1001')!;
const at = new Date('2026-09-01T08:00:00Z');
const stocked = products.filter(({ openingStock }) => openingStock !== '0');
const openings = stocked.map(({ id, openingStock, ...product }) => ({
  ...product,
  productId: id,
  quantity: openingStock,
}));

beforeAll(async () => {
  database = await testDatabase({
    entities: [...ledgerEntities, ...registryEntities, ...catalogueEntities],
    migrations: [...ledgerMigrations, ...registryMigrations, ...catalogueMigrations],
  });
  await database.dataSource.transaction(async (manager) => {
    await seedNetwork(manager, data);
    await seedCatalogue(manager, products);
    await openStock(manager, openings, at);
  });
});

afterAll(() => database.close());

test('a firm has its opening stock, services have none', async () => {
  const lines = await stockOf(database.dataSource.manager, seller.id);
  expect(lines.find(({ number }) => number === 'KA-1001')!.quantity.toFixed()).toBe('1000');
  expect(lines).toHaveLength(stocked.filter(({ firmId }) => firmId === seller.id).length);
  const printer = data.firms.find(({ name }) => name === 'Canal Imprimerie')!;
  const printed = await stockOf(database.dataSource.manager, printer.id);
  expect(printed.map(({ number }) => number)).not.toContain('CI-900');
});

test('opening twice is opening once; with another quantity it is refused', async () => {
  const { manager } = database.dataSource;
  await openStock(manager, openings, at);
  expect((await availableStock(manager, [paper.id])).get(paper.id)!.toFixed()).toBe('1000');
  const other = [{ ...openings[0]!, quantity: '7' }];
  const attempt = database.dataSource.transaction((inner) => openStock(inner, other, at));
  await expect(attempt).rejects.toMatchObject({ code: 'transfer-conflict' });
});

test('goods are despatched and received, supplied anew, and the ledger sums to zero', async () => {
  const { manager } = database.dataSource;
  const [onTheWay, arrived] = [firmStockAccountId(seller.id, 'despatched'), firmStockAccountId(buyer.id, 'received')];
  await postTransfers(manager, [move(stockAccountId(paper.id), onTheWay, '400.5'), move(onTheWay, arrived, '400')], at);
  await supplyStock(manager, [{ firmId: seller.id, productId: paper.id, quantity: '0.000001' }], at);
  const available = await availableStock(manager, [paper.id, newId()]);
  expect([...available.values()].map((quantity) => quantity.toFixed())).toEqual(['599.500001']);
  expect(await auditLedger(manager)).toEqual([]);
});

test('more than there is cannot leave, unless the stock is not counted', async () => {
  const tooMuch = move(stockAccountId(paper.id), firmStockAccountId(seller.id, 'despatched'), '100000');
  const attempt = database.dataSource.transaction((manager) => postTransfers(manager, [tooMuch], at));
  await expect(attempt).rejects.toMatchObject({ code: 'insufficient-funds' });
  const uncounted = { ...openings[0]!, productId: newId(), number: 'X', quantity: '0', unlimited: true };
  await database.dataSource.transaction(async (manager) => {
    await openStock(manager, [uncounted], at);
    await postTransfers(manager, [{ ...tooMuch, debitAccountId: stockAccountId(uncounted.productId) }], at);
  });
});

function move(debitAccountId: string, creditAccountId: string, quantity: string) {
  const amount = stockUnits(quantity);
  return {
    id: newId(),
    debitAccountId,
    creditAccountId,
    amount,
    currency: stockCurrency,
    eventTime: at,
    reason: 'test',
  };
}
