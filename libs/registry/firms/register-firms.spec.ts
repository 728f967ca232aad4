import { isEnterpriseNumber, isGln, isIban } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  demonstrationNetwork,
  Firm,
  FirmDirectory,
  InvalidInput,
  isVatNumber,
  registerFirms,
  registryEntities,
  registryMigrations,
  seedNetwork,
  type NewFirm,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const networkId = data.network.id;

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  await database.dataSource.transaction((manager) => seedNetwork(manager, data));
});

afterAll(() => database.close());

const candidate: NewFirm = {
  networkId,
  name: 'Kempen Kaas',
  legalForm: 'BV',
  street: 'Grote Markt 1',
  postCode: '2300',
  city: 'Turnhout',
  country: 'BE',
  language: 'nl',
  sector: 'fine-food',
};

test('entities and migrations describe the same tables', async () => {
  const drift = await database.dataSource.driver.createSchemaBuilder().log();
  expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
});

test.each([
  ['BE', '2300', '0208', isEnterpriseNumber],
  ['NL', '1012 AB', '0088', isGln],
  ['DE', '52062', '0088', isGln],
  ['GB', 'SW1A 1AA', '0088', isGln],
  ['AU', '2000', '0088', isGln],
])('a firm of %s gets numbers with right check digits', async (country, postCode, scheme, isValue) => {
  const [firm] = await registerFirms(database.dataSource.manager, [{ ...candidate, country, postCode }]);
  const stored = await database.dataSource.manager.findOneByOrFail(Firm, { id: firm!.id });
  expect(stored.participantScheme).toBe(scheme);
  expect(isValue(stored.participantValue)).toBe(true);
  expect(isIban(stored.iban)).toBe(true);
  expect(stored.iban.slice(0, 2)).toBe('BE');
  if (stored.vatNumber !== null) expect(isVatNumber(country, stored.vatNumber)).toBe(true);
  expect(stored.paymentTermsDays).toBe(30);
});

test('a thousand registrations at once, from four sides, never share a number', async () => {
  const firms = Array.from({ length: 250 }, (_, index) => ({ ...candidate, name: `Firm ${index}` }));
  const registered = await Promise.all(
    Array.from({ length: 4 }, () => database.dataSource.transaction((manager) => registerFirms(manager, firms))),
  );
  const all = registered.flat();
  expect(new Set(all.map(({ iban }) => iban)).size).toBe(1000);
  expect(new Set(all.map(({ participantValue }) => participantValue)).size).toBe(1000);
});

test('a number that another firm of the network has is refused, and the field named', async () => {
  const taken = data.firms[0]!;
  const attempt = registerFirms(database.dataSource.manager, [
    Object.assign({}, taken, { id: undefined, iban: undefined }),
  ]);
  await expect(attempt).rejects.toMatchObject({ code: 'firm-number-taken' });
});

test('all problems of all firms come at once', async () => {
  const bad = { ...candidate, vatNumber: 'BE0123', postCode: '99', name: ' ', email: 'nobody' };
  const error: unknown = await registerFirms(database.dataSource.manager, [candidate, bad]).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(InvalidInput);
  expect((error as InvalidInput).problems.map(({ code, field }) => [code, field])).toEqual([
    ['missing-field', '/1/name'],
    ['invalid-post-code', '/1/postCode'],
    ['invalid-vat-number', '/1/vatNumber'],
    ['invalid-email', '/1/email'],
  ]);
});

test('the directory finds firms by participant id, of their network only', async () => {
  const directory = new FirmDirectory(database.dataSource.manager);
  const [first, second] = data.firms as [Firm, Firm];
  const ids = [first, second].map((firm) => `${firm.participantScheme}:${firm.participantValue}`);
  const found = await directory.byParticipantIds(networkId, [...ids, '0208:0000000097', 'nonsense\u0000', '']);
  expect([...found.keys()].toSorted()).toEqual(ids.toSorted());
  expect(found.get(ids[0]!)).toMatchObject({
    id: first.id,
    legalName: 'Dijlestroom Kantoor BV',
    strictness: 'didactic',
    currency: 'EUR',
    address: { postCode: '2800', city: 'Mechelen', country: 'BE' },
    bankAccountOpenedAt: '2026-09-01',
    isService: false,
  });
  expect((await directory.byParticipantIds(second.id, ids)).size).toBe(0);
});
