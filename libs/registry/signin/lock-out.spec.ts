import { FakeClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  demonstrationNetwork,
  demonstrationPassword as password,
  listAudit,
  registryEntities,
  registryMigrations,
  seedNetwork,
  SignIn,
} from '../index.js';

let database: TestDatabase;
let clock: FakeClock;
let signIn: SignIn;
const data = demonstrationNetwork();
const students = data.people.filter(({ roles }) => roles.includes('student')).map(({ userName }) => userName);
const school = '193.191.1.1';
const guesser = students[0]!;

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  await database.dataSource.transaction((manager) => seedNetwork(manager, data));
});

beforeEach(async () => {
  clock = new FakeClock();
  signIn = new SignIn(database.dataSource.manager, clock);
  await database.dataSource.query('TRUNCATE sign_in_attempt, sign_in_session');
});

afterEach(() => signIn.recorded());
afterAll(() => database.close());

const outcome = (userName: string, given = password, address = school): Promise<string> =>
  signIn.signIn({ userName, password: given, address }).then(
    () => 'in',
    (error: { code: string }) => error.code,
  );

/** So many wrong guesses of names from the school, without the time that checking them takes. */
async function guessed(failures: number, blockedSeconds = 0): Promise<void> {
  await outcome('nobody', 'wrong');
  await database.dataSource.query('UPDATE sign_in_attempt SET failures = $1, blocked_until = $2', [
    failures,
    blockedSeconds > 0 ? new Date(clock.now().getTime() + blockedSeconds * 1000) : null,
  ]);
  await database.dataSource.query('DELETE FROM sign_in_attempt WHERE failures < $1', [failures]);
}

test('a class that mistypes on a new address is not locked out of it', async () => {
  await guessed(195);
  for (const userName of students) {
    expect([userName, await outcome(userName, 'mistyped')]).toEqual([userName, 'sign-in-failed']);
    expect([userName, await outcome(userName)]).toEqual([userName, 'in']);
  }
});

test('a newcomer with the right password ends the wait for the others', async () => {
  await guessed(205, 1);
  expect(await outcome(students[1]!)).toBe('too-many-attempts');
  clock.advance(1_000);
  expect(await outcome(students[1]!)).toBe('in');
  expect(await outcome(students[2]!)).toBe('in');
});

test('a guesser does not end it with a password of their own, again and again', async () => {
  await outcome(guesser);
  await guessed(230, 60);
  for (let round = 0; round < 3; round++) {
    expect(await outcome(guesser)).toBe('in');
    expect(await outcome(students[3]!, 'guess')).toBe('too-many-attempts');
  }
});

test('who signed out is still known at the address', async () => {
  const { token } = await signIn.signIn({ userName: guesser, password, address: school });
  await signIn.signOut(token);
  expect(await signIn.actorOf(token)).toBeUndefined();
  await guessed(300, 60);
  expect(await outcome(students[4]!)).toBe('too-many-attempts');
  expect(await outcome(guesser)).toBe('in');
});

test('one name is locked for its guesser, and its classmates are not', async () => {
  for (let attempt = 0; attempt < 11; attempt++) await outcome(guesser, 'wrong');
  expect(await outcome(guesser)).toBe('too-many-attempts');
  expect(await outcome(students[1]!)).toBe('in');
  clock.advance(1_000);
  expect(await outcome(guesser)).toBe('in');
});

test('a session that is signed out everywhere is over, and stays remembered', async () => {
  const { token, actor } = await signIn.signIn({ userName: guesser, password, address: school });
  await signIn.signOutEverywhere(actor.id);
  expect(await signIn.actorOf(token)).toBeUndefined();
  clock.advance(40 * 86_400_000);
  await signIn.purge();
  expect(await database.dataSource.query('SELECT FROM sign_in_session')).toEqual([]);
});

test('failures and lock-outs are in the audit log, of names that exist, and no flood of them', async () => {
  const name = students[5]!;
  const listed = async () => {
    await signIn.recorded();
    const { items } = await listAudit(database.dataSource.manager, data.network.id, { words: name });
    return items.map(({ action }) => action);
  };
  const before = (await listed()).length;
  for (let attempt = 0; attempt < 40; attempt++) await outcome(name, 'secret typed wrong');
  await outcome('secret typed into the name field', 'x');
  const since = (await listed()).slice(0, -before || undefined);
  expect(since).toEqual(['sign-in.locked', ...Array.from({ length: 10 }, () => 'sign-in.failed')]);
  const { items } = await listAudit(database.dataSource.manager, data.network.id);
  expect(JSON.stringify(items)).not.toContain('secret');
});
