import { isGtin, languages } from '#kernel';
import {
  demonstrationNetwork,
  InvalidInput,
  registryEntities,
  registryMigrations,
  seedNetwork,
  type Firm,
} from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import {
  catalogueEntities,
  catalogueMigrations,
  changeProduct,
  checkProduct,
  findProducts,
  listProducts,
  pictureDigests,
  productsByNumber,
  registerProducts,
  seedCatalogue,
  seededCatalogue,
  seedPictures,
  type NewProduct,
  type ProductInput,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const products = seededCatalogue('demonstration', data);
const networkId = data.network.id;
const [office, bicycles] = data.firms as [Firm, Firm];

const stapler: ProductInput = {
  number: 'T-1',
  gtin: '4006381333931',
  names: { nl: 'Nietjes', fr: 'Agrafes', de: 'Heftklammern', en: 'Staples' },
  unitCode: 'XBX',
  netPrice: '0.0125',
  currency: 'EUR',
  vatCategory: 'S',
  vatRate: '21',
};

beforeAll(async () => {
  database = await testDatabase({
    entities: [...registryEntities, ...catalogueEntities],
    migrations: [...registryMigrations, ...catalogueMigrations],
  });
  await database.dataSource.transaction(async (manager) => {
    await seedNetwork(manager, data);
    await seedCatalogue(manager, products);
  });
});

afterAll(() => database.close());

test('entities and migrations describe the same tables', async () => {
  const drift = await database.dataSource.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
});

describe('the demonstration catalogue', () => {
  test('is the same from the same seed', () => {
    expect(seededCatalogue('demonstration', demonstrationNetwork())).toEqual(products);
    expect(seededCatalogue('other', data)[0]!.id).not.toBe(products[0]!.id);
  });

  test('gives every practice firm 12 to 20 products, with GTINs of their own', () => {
    for (const { id, serviceKind } of data.firms) {
      const count = products.filter(({ firmId }) => firmId === id).length;
      if (serviceKind === null) expect(count).toBeGreaterThanOrEqual(12);
      expect(count).toBeLessThanOrEqual(20);
    }
    const gtins = products.flatMap(({ gtin }) => gtin ?? []);
    expect(gtins.every(isGtin)).toBe(true);
    expect(new Set(gtins).size).toBe(gtins.length);
  });

  test('knows the Belgian rates and products without one', () => {
    const kinds = new Set(products.map(({ vatCategory, vatRate }) => `${vatCategory} ${vatRate}`));
    expect([...kinds].toSorted()).toEqual(['E 0', 'S 12', 'S 21', 'S 6', 'Z 0']);
  });
});

test.each<[string, Partial<Record<keyof ProductInput, unknown>>, [code: string, field: string][]]>([
  ['nothing wrong', {}, []],
  ['a negative price', { netPrice: '-1' }, [['invalid-price', '/netPrice']]],
  ['a price of nothing', { netPrice: '0.00' }, [['invalid-price', '/netPrice']]],
  ['a price with an exponent', { netPrice: '1e3' }, [['invalid-price', '/netPrice']]],
  ['a price as a number', { netPrice: 5 }, [['invalid-price', '/netPrice']]],
  ['a price of seven decimals', { netPrice: '0.0000001' }, [['invalid-price', '/netPrice']]],
  ['a wrong check digit', { gtin: '4006381333932' }, [['invalid-gtin', '/gtin']]],
  ['an unknown unit', { unitCode: 'KILO' }, [['unknown-choice', '/unitCode']]],
  ['a rate on an exemption', { vatCategory: 'E', vatRate: '6' }, [['invalid-vat-rate', '/vatRate']]],
  ['category S without rate', { vatRate: '0' }, [['invalid-vat-rate', '/vatRate']]],
  ['an unknown category', { vatCategory: 'X' }, [['unknown-choice', '/vatCategory']]],
  ['a number of two words', { number: 'BANK CHARGES' }, []],
  ['a space at the end of the number', { number: 'T1 ' }, [['invalid-product-number', '/number']]],
  ['a number of 36 letters', { number: 'x'.repeat(36) }, [['invalid-product-number', '/number']]],
  ['a minimum of 0', { minimumOrderQuantity: '0' }, [['invalid-quantity', '/minimumOrderQuantity']]],
  ['a minimum of 1e30', { minimumOrderQuantity: '1e30' }, [['invalid-quantity', '/minimumOrderQuantity']]],
  ['a currency in small letters', { currency: 'eur' }, [['invalid-currency', '/currency']]],
  [
    'a name of a megabyte, one missing and one with a NUL',
    { names: { nl: 'x'.repeat(1_000_000), fr: '', de: 'a\u0000b', en: 'Staples' } },
    [
      ['text-too-long', '/names/nl'],
      ['missing-field', '/names/fr'],
      ['forbidden-characters', '/names/de'],
    ],
  ],
])('checking a product: %s', (_case, change, expected) => {
  const problems = checkProduct({ ...stapler, ...change } as ProductInput).list;
  expect(problems.map(({ code, field }) => [code, field])).toEqual(expected);
  for (const problem of problems) for (const language of languages) expect(problem.say(language)).not.toMatch(/[{}]/);
});

test('a batch with a bad product stores nothing and names its place', async () => {
  const batch: NewProduct[] = [
    { ...stapler, networkId, firmId: office.id },
    { ...stapler, networkId, firmId: office.id, number: 'T-2', netPrice: 'free' },
  ];
  const error: unknown = await registerProducts(database.dataSource.manager, batch).catch((e: unknown) => e);
  expect((error as InvalidInput).problems.map(({ field }) => field)).toEqual(['/1/netPrice']);
  expect((await productsByNumber(database.dataSource.manager, office.id, ['T-1'])).size).toBe(0);
});

test('a number is unique within a firm, and free in another', async () => {
  const taken = { ...stapler, networkId, firmId: office.id, number: 'KA-1001' };
  await expect(registerProducts(database.dataSource.manager, [taken])).rejects.toMatchObject({
    code: 'product-number-taken',
    field: '/number',
  });
  await registerProducts(database.dataSource.manager, [{ ...taken, firmId: bicycles.id }]);
  const found = await findProducts(database.dataSource.manager, [
    { firmId: office.id, number: 'KA-1001' },
    { firmId: bicycles.id, number: 'KA-1001' },
    { firmId: bicycles.id, number: 'KA-1001' },
    { firmId: bicycles.id, number: 'nothing\u0000' },
  ]);
  expect(found.get(office.id)!.get('KA-1001')!.netPrice.toFixed(2)).toBe('4.35');
  expect(found.get(bicycles.id)!.get('KA-1001')!.netPrice.toFixed()).toBe('0.0125');
});

test('a product changes for its own firm only, and is found by its new name', async () => {
  const { manager } = database.dataSource;
  const [product] = await registerProducts(manager, [{ ...stapler, networkId, firmId: office.id, number: 'T-9' }]);
  const changed = { ...stapler, id: product!.id, networkId, firmId: office.id, number: 'T-9', netPrice: '7.5' };
  const renamed = { ...changed, names: { ...stapler.names, nl: 'Paperclips verzinkt' } };
  expect(await changeProduct(manager, { ...renamed, firmId: bicycles.id })).toBeUndefined();
  expect((await changeProduct(manager, renamed))?.netPrice.toFixed()).toBe('7.5');
  expect(await numbersOf({ words: 'verzinkt', language: 'nl' })).toEqual(['T-9']);
  await changeProduct(manager, { ...renamed, active: false });
  expect(await numbersOf({ words: 'verzinkt', language: 'nl' })).toEqual([]);
});

test('every product of a seeded catalogue has a picture, and the same one every time', async () => {
  const { manager } = database.dataSource;
  await seedPictures(manager, 'demonstration', data, products);
  const ids = products.map(({ id }) => id);
  const before = await pictureDigests(manager, ids);
  expect(before.size).toBe(products.length);
  expect(new Set(before.values()).size).toBeGreaterThan(20);
  await seedPictures(manager, 'demonstration', data, products);
  expect(await pictureDigests(manager, ids)).toEqual(before);
});

describe('searching', () => {
  test.each([
    [{ words: 'kopieerpapier', language: 'nl' as const }, ['GN-0100', 'KA-1001', 'KA-1002']],
    [{ words: 'kopieerpapier', language: 'fr' as const }, []],
    [{ words: 'papier copi' }, ['GN-0100', 'KA-1001', 'KA-1002']],
    [{ words: 'CAFE VERT' }, ['GN-0130']],
    [{ words: 'helm', language: 'nl' as const }, ['ZV-201', 'ZV-202']],
    [{ words: 'papier', sector: 'office-supplies', language: 'nl' as const }, ['KA-1001', 'KA-1002', 'KA-1070']],
    [{ words: 'weiss', language: 'de' as const }, ['BB-02', 'ZT-101']],
    [{ words: 'KA-1060' }, ['KA-1060']],
    [{ words: "'; DROP TABLE product; --" }, []],
    [{ words: '&|!():*' }, []],
    [{ sector: 'utilities' }, ['EL-01', 'VA-01', 'WA-01']],
    [{ sector: 'coffee', words: 'the', language: 'fr' as const }, ['KK-10', 'KK-11', 'KK-12']],
  ])('%j finds %j', async (search, expected) => {
    expect(await numbersOf(search)).toEqual(expected);
  });

  test('pages join up without gap or double', async () => {
    const all = await listProducts(database.dataSource.manager, { networkId, limit: 200 });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listProducts(database.dataSource.manager, { networkId, limit: 7, cursor });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor && paged.length < 1000);
    expect(all.next).toBe(undefined);
    expect(paged).toEqual(all.items.map(({ id }) => id));
  });

  test.each(['x', '', 'bnVsbA', 'WyJhIiwiYiJd'])('a cursor that is none is refused: %j', async (cursor) => {
    const page = listProducts(database.dataSource.manager, { networkId, cursor });
    if (cursor === '') expect((await page).items.length).toBeGreaterThan(0);
    else await expect(page).rejects.toMatchObject({ code: 'invalid-cursor' });
  });

  test('another network sees nothing', async () => {
    const page = await listProducts(database.dataSource.manager, { networkId: office.id });
    expect(page.items).toEqual([]);
  });
});

async function numbersOf(search: {
  words?: string;
  sector?: string;
  language?: 'nl' | 'fr' | 'de';
}): Promise<string[]> {
  const page = await listProducts(database.dataSource.manager, { networkId, ...search });
  return page.items.map(({ number }) => number).toSorted();
}
