import fc from 'fast-check';
import { isEnterpriseNumber, isGln, isIban, isId } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  bankCountries,
  checkFirm,
  checkLogo,
  checkPerson,
  demonstrationNetwork,
  firmNumbers,
  issueVatNumber,
  isVatNumber,
  largeNetwork,
  logosOf,
  registryEntities,
  registryMigrations,
  seededId,
  seedNetwork,
  serviceKinds,
  type NetworkData,
} from '../index.js';

const world = largeNetwork(7000, 'world', { abroad: 0.3 });
const demonstration = demonstrationNetwork();

describe.each<[string, NetworkData]>([
  ['the demonstration network', demonstration],
  ['a world of 7,000 firms', world],
])('%s', (_name, data) => {
  test('has nothing that registration would refuse', () => {
    expect(data.firms.flatMap((firm) => checkFirm(firm).list)).toEqual([]);
    expect(data.people.flatMap((person) => checkPerson(person).list)).toEqual([]);
  });

  test('never uses an id or number twice', () => {
    const { network, schools, classes, firms, people } = data;
    const ids = [network, ...schools, ...classes, ...firms, ...people].map(({ id }) => id!);
    expect(ids.every(isId)).toBe(true);
    expectUnique(ids);
    expectUnique(firms.map(({ iban }) => iban));
    expectUnique(firms.map((firm) => `${firm.participantScheme}:${firm.participantValue}`));
    expectUnique(firms.flatMap(({ vatNumber }) => vatNumber ?? []));
    expectUnique(people.map(({ userName }) => userName));
  });

  test('runs every service once, and leaves the next serial free', () => {
    const kinds = data.firms.flatMap(({ serviceKind }) => serviceKind ?? []);
    expect(kinds.toSorted()).toEqual(serviceKinds.toSorted());
    const next = firmNumbers(data.network, 'BE', data.network.nextFirmSerial);
    expect(data.firms.map(({ iban }) => iban)).not.toContain(next.iban);
  });
});

test('the same seed makes the same network, another seed other ids', () => {
  expect(largeNetwork(40, 'a')).toEqual(largeNetwork(40, 'a'));
  expect(demonstrationNetwork('a')).toEqual(demonstrationNetwork('a'));
  expect(largeNetwork(40, 'b').firms[0]!.id).not.toBe(largeNetwork(40, 'a').firms[0]!.id);
});

test('the demonstration has its schools, languages and people', () => {
  const practice = demonstration.firms.filter(({ serviceKind }) => serviceKind === null);
  expect(practice).toHaveLength(12);
  expect(new Set(practice.map(({ language }) => language))).toEqual(new Set(['nl', 'fr', 'de']));
  const count = (role: string) => demonstration.people.filter((person) => person.roles.includes(role as never)).length;
  expect(['network-office', 'teacher', 'student', 'fair-organiser'].map(count)).toEqual([1, 2, 24, 1]);
});

test('a Belgian network of 300 is spread over the regions as the real one is', () => {
  const { firms, schools } = largeNetwork(300, 'belgium');
  const practice = firms.filter(({ serviceKind }) => serviceKind === null);
  expect(practice).toHaveLength(300);
  expect(schools).toHaveLength(75);
  const dutch = practice.filter(({ language }) => language === 'nl').length;
  expect(dutch).toBeGreaterThanOrEqual(210);
  expect(dutch).toBeLessThanOrEqual(235);
});

test('numbers are right and never alike, for banks and firms of any country', () => {
  const bankCodes: Record<string, string> = {
    BE: '998',
    NL: 'KONT',
    DE: '99800000',
    AT: '99800',
    LU: '998',
    CH: '99800',
    GB: 'KONT998000',
    IE: 'KONT998000',
    FR: '9980000001',
  };
  const country = fc.constantFrom('BE', 'NL', 'DE', 'FR', 'GB', 'LU', 'ES', 'IE', 'GR', 'CH', 'US');
  const serials = fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom(...bankCountries), country, serials, fc.string(), (bank, firmCountry, pair, code) => {
      const network = { code, country: bank, bankCode: bankCodes[bank]! };
      const [one, other] = pair.map((serial) => firmNumbers(network, firmCountry, serial));
      expect(isIban(one!.iban)).toBe(true);
      expect(one!.iban.startsWith(bank)).toBe(true);
      const isValue = firmCountry === 'BE' ? isEnterpriseNumber : isGln;
      expect(isValue(one!.participantValue)).toBe(true);
      if (one!.vatNumber) expect(isVatNumber(firmCountry, one!.vatNumber)).toBe(true);
      expect(one!.iban).not.toBe(other!.iban);
      expect(one!.participantValue).not.toBe(other!.participantValue);
      if (firmCountry !== 'US') expect(one!.vatNumber).not.toBe(other!.vatNumber);
    }),
  );
});

// Numbers that companies publish, and the same with a digit changed.
test.each([
  ['BE', 'BE0202239951', true],
  ['BE', 'BE0202239952', false],
  ['DE', 'DE136695976', true],
  ['DE', 'DE136695977', false],
  ['FR', 'FR40303265045', true],
  ['FR', 'FR41303265045', false],
  ['GB', 'GB980780684', true],
  ['GB', 'GB980780685', false],
  ['LU', 'LU15027442', true],
  ['LU', 'LU15027443', false],
  ['NL', 'NL004495445B01', true],
  ['NL', 'NL004495446B01', false],
  ['GR', 'EL094259216', true],
  ['GR', 'GR094259216', false],
  ['BE', 'NL004495445B01', false],
  ['US', 'US123456789', true],
])('the VAT number of a firm in %s %s is valid: %s', (country, number, valid) => {
  expect(isVatNumber(country, number)).toBe(valid);
});

test('a country without known VAT numbers has none issued', () => {
  expect(issueVatNumber('US', 1)).toBeUndefined();
});

test('seeded ids are UUIDv7 in their order', () => {
  const ids = Array.from({ length: 300 }, (_, order) => seededId('seed', `key ${order}`, order));
  expect(ids.every((id) => isId(id) && id[14] === '7')).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
});

describe('stored', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  });

  afterAll(() => database.close());

  test('the demonstration has logos of their own that a browser would take', async () => {
    await database.dataSource.transaction((manager) => seedNetwork(manager, demonstration));
    const ids = demonstration.firms.map(({ id }) => id);
    const logos = [...(await logosOf(database.dataSource.manager, ids)).values()];
    for (const logo of logos) checkLogo(logo);
    expect(new Set(logos.map((logo) => logo.toString('base64'))).size).toBe(12);
    await database.dataSource.query('ALTER TABLE audit_entry DISABLE TRIGGER USER; TRUNCATE network CASCADE');
  });

  test('the world is in the database with all that belongs together', async () => {
    await database.dataSource.transaction((manager) => seedNetwork(manager, world));
    const [counts] = await database.dataSource.query<object[]>(`
      SELECT (SELECT count(*) FROM firm)::int AS firms, (SELECT count(*) FROM person)::int AS people,
        (SELECT count(*) FROM membership)::int AS memberships, (SELECT count(*) FROM teacher_class)::int AS taught`);
    expect(counts).toEqual({ firms: 7010, people: 1 + 1750 + 14_000, memberships: 14_000, taught: 1750 });
  });
});

function expectUnique(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}
