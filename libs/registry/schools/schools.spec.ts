import { FakeClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  changeNetwork,
  demonstrationNetwork,
  listClasses,
  Network,
  networkClock,
  registerClass,
  registerNetwork,
  registerSchool,
  registryEntities,
  registryMigrations,
  scopeOf,
  seedNetwork,
  startNetworkClock,
  type Actor,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const networkId = data.network.id;
const office = actorOf('network-office');
const teacher = actorOf('teacher');
const student = actorOf('student');

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  await database.dataSource.transaction((manager) => seedNetwork(manager, data));
});

afterAll(() => database.close());

test('a school opens a class once a year', async () => {
  const { manager } = database.dataSource;
  const address = { street: 'Grote Markt 1', postCode: '2300', city: 'Turnhout', country: 'BE' };
  const school = await registerSchool(manager, { networkId, name: 'Kempen', language: 'nl', ...address });
  await expect(registerSchool(manager, Object.assign({}, school, { id: undefined }))).rejects.toMatchObject({
    code: 'school-name-taken',
  });
  const sixA = { networkId, schoolId: school.id, name: '6A', schoolYear: '2026-2027' };
  const opened = await registerClass(manager, sixA);
  await expect(registerClass(manager, sixA)).rejects.toMatchObject({ code: 'class-name-taken' });
  await expect(registerClass(manager, { ...sixA, schoolYear: '2026-2028' })).rejects.toMatchObject({
    problems: [{ code: 'invalid-school-year' }],
  });
  const classes = await listClasses(manager, scopeOf({ ...teacher, classIds: [opened.id] }, 'class.read'));
  expect(classes).toMatchObject([{ id: opened.id, schoolName: 'Kempen', firmCount: 0 }]);
  expect(await listClasses(manager, scopeOf(office, 'class.read'))).toHaveLength(5);
  expect(await listClasses(manager, scopeOf(student, 'class.read'))).toEqual([]);
});

test('a network of another country with its bank', async () => {
  const { manager } = database.dataSource;
  const british = {
    code: 'retail',
    name: 'Retail',
    country: 'GB',
    currency: 'GBP',
    bankName: 'Kontor Bank',
    bankBic: 'KONTGB2L',
    bankCode: 'KONT998000',
    timeZone: 'Europe/London',
  };
  const network = await registerNetwork(manager, british);
  await expect(registerNetwork(manager, british)).rejects.toMatchObject({ code: 'network-code-taken' });
  await expect(
    registerNetwork(manager, { ...british, code: 'A', bankCode: '998', bankBic: 'X', timeZone: 'Mars' }),
  ).rejects.toMatchObject({
    problems: [{ field: '/code' }, { field: '/bankBic' }, { field: '/bankCode' }, { field: '/timeZone' }],
  });
  const changed = await changeNetwork(manager, network.id, { strictness: 'didactic' });
  expect(changed).toMatchObject({ strictness: 'didactic', name: 'Retail' });
});

test('a network’s clock runs faster from the moment it is started, in every process', async () => {
  const { manager } = database.dataSource;
  const wall = new FakeClock();
  const origin = new Date('2027-01-04T08:00:00Z');
  await startNetworkClock(manager, networkId, { origin, factor: 52 }, wall);
  wall.advance(3_600_000);
  const clock = networkClock(await manager.findOneByOrFail(Network, { id: networkId }), wall);
  expect(clock.now()).toEqual(new Date('2027-01-06T12:00:00Z'));
  await expect(startNetworkClock(manager, networkId, { origin, factor: 0 }, wall)).rejects.toMatchObject({
    problems: [{ code: 'number-out-of-range' }],
  });
  expect(networkClock(data.network, wall).now()).toEqual(wall.now());
});

function actorOf(role: Actor['roles'][number]): Actor {
  const rest = { networkId, schoolId: null, language: 'nl' as const, displayName: role };
  return { id: 'me', personId: 'me', roles: [role], firmIds: [], classIds: [], ...rest };
}
