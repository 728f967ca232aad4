import { deflateSync } from 'node:zlib';
import { FakeClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  changeClass,
  changeFirm,
  changePerson,
  demonstrationNetwork,
  drawLogo,
  endMembership,
  findPerson,
  FirmDirectory,
  listFirms,
  listPeople,
  logosOf,
  may,
  registerPeople,
  registrationActionOf,
  registryEntities,
  registryMigrations,
  scopeOf,
  seedNetwork,
  setLogo,
  setMembership,
  setPassword,
  setTaughtClasses,
  SignIn,
  targetsOfPerson,
  type Action,
  type Actor,
  type FirmSearch,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const networkId = data.network.id;
const firm = data.firms[0]!;
const office = actorOf('office', 'network-office');
const teacher: Actor = { ...actorOf('an.peeters', 'teacher'), classIds: [firm.classId!] };
const student: Actor = { ...actorOf('dijlestroom.sales', 'student'), firmIds: [firm.id] };

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  await database.dataSource.transaction((manager) => seedNetwork(manager, data));
});

afterAll(() => database.close());

describe('firms', () => {
  test.each<[FirmSearch, string[]]>([
    [{ words: 'vennholz' }, ['Vennholz']],
    [{ words: 'mech dijle' }, ['Dijlestroom Kantoor']],
    [{ words: firm.enterpriseNumber!.slice(0, 8) }, ['Dijlestroom Kantoor']],
    [{ words: '%' }, []],
    [{ words: '\u0000_' }, []],
    [{ sector: 'toys', services: false }, ['Vennholz']],
    [{ classId: firm.classId! }, ['Bloesem & Brood', 'Dijlestroom Kantoor', 'Zilvervos Fietsen']],
    [{ services: true, sector: 'finance' }, ['Kontor Bank']],
  ])('the office finds by %j', async (search, names) => {
    const { items } = await listFirms(database.dataSource.manager, scopeOf(office, 'firm.read'), search);
    expect(items.map(({ name }) => name)).toEqual(names);
  });

  test.each<[string, Actor, Action, number]>([
    ['the office', office, 'firm.read', 22],
    ['a teacher', teacher, 'firm.read', 3],
    ['a student', student, 'firm.read', 1],
    ['a student looking for partners', student, 'firm.read-public', 22],
  ])('%s sees what is theirs, page by page', async (_who, actor, action, count) => {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFirms(database.dataSource.manager, scopeOf(actor, action), { limit: 5, cursor });
      names.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor && names.length < 100);
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
  });

  test('change, and the directory follows', async () => {
    const directory = new FirmDirectory(database.dataSource.manager);
    expect((await directory.byId(firm.id))!.address.street).toBe('Guldenstraat 26');
    const changed = await changeFirm(database.dataSource.manager, firm.id, { street: 'Veemarkt 1', city: undefined });
    expect(changed).toMatchObject({ street: 'Veemarkt 1', city: 'Mechelen' });
    expect((await directory.byId(firm.id))!.address.street).toBe('Guldenstraat 26');
    directory.invalidate([firm.id]);
    expect((await directory.byId(firm.id))!.address.street).toBe('Veemarkt 1');
    expect(await changeFirm(database.dataSource.manager, firm.id, {})).toBeDefined();
    await expect(changeFirm(database.dataSource.manager, firm.id, { postCode: '9' })).rejects.toMatchObject({
      problems: [{ code: 'invalid-post-code' }],
    });
  });

  test('a class changes the strictness of its firms, in every process after some seconds', async () => {
    const clock = new FakeClock();
    const directory = new FirmDirectory(database.dataSource.manager, clock);
    expect((await directory.byId(firm.id))!.strictness).toBe('didactic');
    await changeClass(database.dataSource.manager, firm.classId!, { strictness: 'strict' });
    clock.advance(10_000);
    expect((await directory.byId(firm.id))!.strictness).toBe('strict');
    await changeClass(database.dataSource.manager, firm.classId!, { strictness: null });
  });

  test.each<[string, Buffer, boolean]>([
    ['a PNG', drawLogo('Dijlestroom'), true],
    ['a PNG without its pixels', png(64, 64), false],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.padEnd(60)), false],
    ['a PNG that unpacks to gigabytes', png(60_000, 60_000), false],
    ['half a header', png(64, 64).subarray(0, 20), false],
    ['a file of a megabyte', Buffer.concat([png(64, 64), Buffer.alloc(1_000_000)]), false],
  ])('%s as a logo: taken %#', async (_case, bytes, taken) => {
    const attempt = setLogo(database.dataSource.manager, firm.id, bytes);
    if (!taken) return expect(attempt).rejects.toMatchObject({ code: 'invalid-logo', field: '/logo' });
    expect(await attempt).toBe(true);
    expect((await logosOf(database.dataSource.manager, [firm.id])).get(firm.id)).toEqual(bytes);
    expect(await setLogo(database.dataSource.manager, firm.id, null)).toBe(true);
    expect((await logosOf(database.dataSource.manager, [firm.id])).size).toBe(0);
  });
});

describe('people', () => {
  test.each<[string, Actor, number]>([
    ['the office', office, 28],
    ['a teacher', teacher, 7],
    ['a student', student, 2],
  ])('%s sees the people within reach', async (_who, actor, count) => {
    const { items } = await listPeople(database.dataSource.manager, scopeOf(actor, 'person.read'));
    expect(items).toHaveLength(count);
    expect(JSON.stringify(items)).not.toContain('argon2');
  });

  test.each([
    ['the office', office, 'zilvervos.sales', true],
    ['a teacher', teacher, 'zilvervos.sales', true],
    ['a teacher of another class', teacher, 'vennholz.sales', false],
    ['a teacher', teacher, 'office', false],
    ['a teacher', teacher, 'luc.dumont', false],
    ['a teacher', teacher, 'an.peeters', true],
    ['a student', student, 'dijlestroom.sales', true],
    ['a student', student, 'dijlestroom.accounting', false],
  ])('%s setting a password: %#', async (_who, actor, userName, allowed) => {
    const id = data.people.find((person) => person.userName === userName)!.id!;
    const person = (await findPerson(database.dataSource.manager, id))!;
    expect(may(actor, 'person.set-password', targetsOfPerson(person))).toBe(allowed);
  });

  test('a teacher registers students, the office everyone', () => {
    const target = { networkId, firmId: firm.id, classId: firm.classId };
    expect(may(teacher, registrationActionOf(['student']), target)).toBe(true);
    expect(may(teacher, registrationActionOf(['student', 'teacher']), target)).toBe(false);
    expect(may(office, registrationActionOf(['network-office']), target)).toBe(true);
  });

  test('register with a name of their own, and sign in with a new password', async () => {
    const { manager } = database.dataSource;
    const newcomer = {
      networkId,
      userName: 'Émile@school.example',
      displayName: 'Émile Ça',
      language: 'fr' as const,
      password: 'une petite phrase',
      roles: ['student' as const],
      memberships: [{ firmId: firm.id, department: 'logistics' as const }],
    };
    const [person] = await registerPeople(manager, [newcomer]);
    expect(person).not.toHaveProperty('passwordHash');
    await expect(registerPeople(manager, [newcomer])).rejects.toMatchObject({ code: 'user-name-taken' });
    await expect(setPassword(manager, person!.id, 'short')).rejects.toMatchObject({
      problems: [{ code: 'password-too-short', field: '/password' }],
    });
    await setPassword(manager, person!.id, 'une autre petite phrase');
    const signIn = new SignIn(manager);
    const { actor } = await signIn.signIn({
      userName: 'émile@SCHOOL.example',
      password: 'une autre petite phrase',
    });
    expect(actor.firmIds).toEqual([firm.id]);
  });

  test('a student moves to another department and firm, and leaves', async () => {
    const { manager } = database.dataSource;
    const { id } = data.people.find(({ userName }) => userName === 'bloesem.sales')!;
    const [old, other] = [data.firms[2]!.id, data.firms[1]!.id];
    await setMembership(manager, id!, old, 'management');
    await setMembership(manager, id!, other, 'logistics');
    expect(await endMembership(manager, id!, old)).toBe(true);
    expect(await endMembership(manager, id!, old)).toBe(false);
    expect((await findPerson(manager, id!))!.memberships).toMatchObject([{ firmId: other, department: 'logistics' }]);
    const by = { isOwn: false };
    expect(await changePerson(manager, id!, { active: false, email: undefined }, by)).toMatchObject({ active: false });
    await expect(changePerson(manager, id!, { displayName: '' }, by)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await changePerson(manager, firm.id, {}, by)).toBeUndefined();
  });

  test('a teacher takes over other classes', async () => {
    const { manager } = database.dataSource;
    const { id } = data.people.find(({ userName }) => userName === 'luc.dumont')!;
    const classIds = [data.classes[0]!.id, data.classes[1]!.id];
    await setTaughtClasses(manager, id!, [...classIds, classIds[0]!]);
    expect((await findPerson(manager, id!))!.classIds.toSorted()).toEqual(classIds.toSorted());
    await setTaughtClasses(manager, id!, []);
    expect((await findPerson(manager, id!))!.classIds).toEqual([]);
  });

  test.each([
    [{ userName: 'a b' }, 'invalid-user-name', '/userName'],
    [{ password: 'short' }, 'password-too-short', '/password'],
    [{ email: 'x@y' }, 'invalid-email', '/email'],
    [{ roles: ['king'] }, 'unknown-choice', '/roles/0'],
    [{ displayName: 'a\u0000' }, 'forbidden-characters', '/displayName'],
  ])('%j is refused', async (change, code, field) => {
    const person = { networkId, userName: 'new', displayName: 'New', language: 'nl', password: 'ten letters' };
    const attempt = registerPeople(database.dataSource.manager, [{ ...person, roles: [], ...change } as never]);
    await expect(attempt).rejects.toMatchObject({ problems: [{ code, field }] });
  });
});

function actorOf(userName: string, role: Actor['roles'][number]): Actor {
  const { id } = data.people.find((person) => person.userName === userName)!;
  const rest = { networkId, schoolId: null, language: 'nl' as const, displayName: userName };
  return { id: id!, personId: id!, roles: [role], firmIds: [], classIds: [], ...rest };
}

/** The start of a PNG: signature, header, and as much data as a test needs. */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(width, 8);
  header.writeUInt32BE(height, 12);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), header, deflateSync(Buffer.alloc(64))]);
}
