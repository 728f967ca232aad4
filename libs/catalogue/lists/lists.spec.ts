import { ledgerEntities, ledgerMigrations } from '#ledger';
import { readSheet, writeCsvSheet, writeXlsxSheet } from '#platform';
import { demonstrationNetwork, registryEntities, registryMigrations, seedNetwork, type Firm } from '#registry';
import { testDatabase, type TestDatabase } from '#testing';
import {
  applyImport,
  availableStock,
  catalogueEntities,
  catalogueMigrations,
  catalogueRows,
  planImport,
  productsByNumber,
  seedCatalogue,
  seededCatalogue,
  type PlannedRow,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const [office] = data.firms as [Firm];
const owner = { firmId: office.id, networkId: data.network.id, currency: 'EUR' };
const at = new Date('2026-09-01T08:00:00Z');

beforeAll(async () => {
  database = await testDatabase({
    entities: [...ledgerEntities, ...registryEntities, ...catalogueEntities],
    migrations: [...ledgerMigrations, ...registryMigrations, ...catalogueMigrations],
  });
  await database.dataSource.transaction(async (manager) => {
    await seedNetwork(manager, data);
    await seedCatalogue(manager, seededCatalogue('demonstration', data));
  });
});

afterAll(() => database.close());

describe('an export can be imported again without changing anything', () => {
  test.each(['nl', 'fr', 'de', 'en'] as const)('in %s, as CSV and as XLSX', async (language) => {
    const { manager } = database.dataSource;
    const rows = await catalogueRows(manager, office.id, language);
    for (const bytes of [writeCsvSheet(rows), await writeXlsxSheet('x', rows)]) {
      const plan = await planImport(manager, owner, await readSheet(bytes));
      expect(plan.ignoredColumns).toEqual([]);
      expect(plan.rows).toHaveLength(15);
      expect(new Set(plan.rows.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    }
  });
});

const head = 'Artikelnummer;Naam (nl);Nettoprijs;Btw-tarief %;Eenheid;In verkoop;Beginvoorraad;Leverancier';

test.each([
  ['a new product needs a name in one language only', 'N-1;Gom;0,85;21;stuk;ja;200;', 'new', []],
  ['and has defaults', 'N-2;Gom;1.5;;;;;', 'new', []],
  ['a price of a product that is there', 'KA-1001;;4,99;;;;;', 'changed', ['netPrice 4.35 → 4.99']],
  ['a unit by its name in any language', 'KA-1001;;;;boîte;;;', 'changed', ['unitCode XPK → XBX']],
  ['no longer sold', 'KA-1001;;;;;nein;;', 'changed', ['active true → false']],
  ['the same in other words', 'KA-1001;;4,350;21,00;pak;JA;;', 'unchanged', []],
  ['no number', ';Gom;1;21;stuk;ja;;', 'refused', ['/number missing-field']],
  ['no price', 'N-3;Gom;;21;stuk;ja;;', 'refused', ['/netPrice missing-field']],
  ['no name in any language', 'N-3;;1;21;stuk;ja;;', 'refused', ['/names/nl missing-field']],
  ['a price in words', 'N-3;Gom;twee;21;stuk;ja;;', 'refused', ['/netPrice invalid-price']],
  ['a thousands point and a comma', 'KA-1001;;€ 1.000,50;;;;;', 'changed', ['netPrice 4.35 → 1000.5']],
  ['a thousands comma and a point', 'KA-1001;;1,000.50;;;;;', 'changed', ['netPrice 4.35 → 1000.5']],
  ['a VAT rate out of reach', 'N-3;Gom;1;210;stuk;ja;;', 'refused', ['/vatRate invalid-vat-rate']],
  ['an unknown unit', 'N-3;Gom;1;21;emmer;ja;;', 'refused', ['/unitCode unknown-choice']],
  ['neither yes nor no', 'N-3;Gom;1;21;stuk;misschien;;', 'refused', ['/active unknown-choice']],
  ['stock below nothing', 'N-3;Gom;1;21;stuk;ja;-3;', 'refused', ['/openingStock invalid-quantity']],
  ['stock of a product that is there', 'KA-1001;;;;;;12;', 'refused', ['/openingStock stock-already-open']],
])('%s', async (_name, line, outcome, expected) => {
  const plan = await planImport(database.dataSource.manager, owner, await csv(head, line));
  expect(plan.ignoredColumns).toEqual(['Leverancier']);
  expect(plan.rows).toMatchObject([{ line: 2, outcome }]);
  expect(told(plan.rows[0]!)).toEqual(expected);
});

test('a number may stand in a list once', async () => {
  const plan = await planImport(
    database.dataSource.manager,
    owner,
    await csv(head, 'N-1;Gom;1;;;;;', 'N-1;Lat;2;;;;;'),
  );
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
  expect(plan.rows[1]!.problems[0]!.say('nl')).toBe('Artikel N-1 staat al op lijn 2: laat één van beide weg.');
});

test('a list without headers is refused', async () => {
  const attempt = planImport(database.dataSource.manager, owner, await csv('N-1;Gom;1'));
  await expect(attempt).rejects.toMatchObject({ code: 'list-without-column' });
});

test('one refused row undoes the list, or only itself', async () => {
  const sheet = await csv(head, 'B-1;Gom;0,85;;;;20;', 'KA-1002;;18,5;;;;;', 'B-2;Lat;nul;;;;;');
  const refused = await apply('all-or-nothing', sheet);
  expect(refused.applied).toBe(false);
  expect(await found('B-1', 'KA-1002')).toEqual(['KA-1002 19.9']);
  const done = await apply('good-ones', sheet);
  expect(done.applied).toBe(true);
  expect(await found('B-1', 'B-2', 'KA-1002')).toEqual(['B-1 0.85', 'KA-1002 18.5']);
  const { manager } = database.dataSource;
  const eraser = (await productsByNumber(manager, office.id, ['B-1'])).get('B-1')!;
  expect(eraser.names).toEqual({ nl: 'Gom', fr: 'Gom', de: 'Gom', en: 'Gom' });
  expect((await availableStock(manager, [eraser.id])).get(eraser.id)!.toFixed()).toBe('20');
});

test('two people who import the same list at once add its products once', async () => {
  const sheet = await csv(head, ...Array.from({ length: 300 }, (_, index) => `Z-${index};Ding;${index + 1};;;;5;`));
  const both = await Promise.all([apply('all-or-nothing', sheet), apply('all-or-nothing', sheet)]);
  const outcomes = both.map(({ rows }) => rows[0]!.outcome).toSorted();
  // The second meets the products with an opening stock in its list, and says so.
  expect(outcomes).toEqual(['new', 'refused']);
});

test('the catalogue of another firm is out of reach', async () => {
  const [, other] = data.firms as [Firm, Firm];
  const plan = await planImport(
    database.dataSource.manager,
    { ...owner, firmId: other.id },
    await csv(head, 'KA-1001;Papier;1;;;;;'),
  );
  expect(plan.rows[0]!.outcome).toBe('new');
  expect(plan.rows[0]!.product).not.toHaveProperty('id');
});

function csv(...lines: string[]) {
  return readSheet(Buffer.from(lines.join('\r\n')));
}

async function apply(mode: 'all-or-nothing' | 'good-ones', sheet: Awaited<ReturnType<typeof csv>>) {
  return database.dataSource.transaction((manager) => applyImport(manager, owner, sheet, { mode, at }));
}

async function found(...numbers: string[]): Promise<string[]> {
  const products = await productsByNumber(database.dataSource.manager, office.id, numbers);
  return [...products.values()].map(({ number, netPrice }) => `${number} ${netPrice.toFixed()}`).toSorted();
}

function told({ changes, problems }: PlannedRow): string[] {
  return [
    ...changes.map(({ field, from, to }) => `${field} ${from} → ${to}`),
    ...problems.map(({ field, code }) => `${field} ${code}`),
  ];
}
