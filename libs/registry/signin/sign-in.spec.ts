import { FakeClock } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  ApiKeys,
  demonstrationNetwork,
  demonstrationPassword as password,
  isApiKey,
  registryEntities,
  registryMigrations,
  seedNetwork,
  SignIn,
} from '../index.js';

let database: TestDatabase;
let clock: FakeClock;
let signIn: SignIn;
const data = demonstrationNetwork();
const userName = 'dijlestroom.sales';
const student = data.people.find((person) => person.userName === userName)!;

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  await database.dataSource.transaction((manager) => seedNetwork(manager, data));
});

beforeEach(async () => {
  clock = new FakeClock();
  signIn = new SignIn(database.dataSource.manager, clock);
  await database.dataSource.query('TRUNCATE sign_in_attempt, sign_in_session');
});

afterAll(() => database.close());

test('a student signs in, is known by the token, and signs out', async () => {
  const { token, actor } = await signIn.signIn({ userName: 'Dijlestroom.Sales', password });
  expect(actor).toEqual({
    id: student.id,
    personId: student.id,
    networkId: data.network.id,
    roles: ['student'],
    firmIds: [data.firms[0]!.id],
    classIds: [],
    schoolId: data.firms[0]!.schoolId,
    language: 'nl',
    displayName: 'Noor Janssens',
  });
  expect(await signIn.actorOf(token)).toEqual(actor);
  await signIn.signOut(token);
  expect(await signIn.actorOf(token)).toBeUndefined();
});

test('a teacher has the classes', async () => {
  const { actor } = await signIn.signIn({ userName: 'an.peeters', password });
  expect(actor.roles).toEqual(['teacher']);
  expect(actor.classIds).toHaveLength(2);
});

test.each([
  ['a wrong password', { userName, password: 'oefenfirm' }],
  ['an unknown name', { userName: 'nobody', password }],
  ['a NUL in the name', { userName: 'no\u0000body', password }],
  ['a NUL in the password', { userName, password: 'oefen\u0000firma' }],
  ['a megabyte of password', { userName, password: 'x'.repeat(1_000_000) }],
  ['another network', { userName, password, networkCode: 'elsewhere' }],
])('%s is answered alike', async (_case, credentials) => {
  await expect(signIn.signIn(credentials)).rejects.toMatchObject({ code: 'sign-in-failed' });
});

test('a person who left cannot sign in, and an open session ends', async () => {
  const { token } = await signIn.signIn({ userName, password });
  expect(await signIn.actorOf(token)).toBeDefined();
  await database.dataSource.query('UPDATE person SET active = false WHERE user_name = $1', [userName]);
  try {
    clock.advance(6_000);
    expect(await signIn.actorOf(token)).toBeUndefined();
    await expect(signIn.signIn({ userName, password })).rejects.toMatchObject({ code: 'sign-in-failed' });
  } finally {
    await database.dataSource.query('UPDATE person SET active = true WHERE user_name = $1', [userName]);
  }
});

test('a session ends after twelve hours, and its token is not in the database', async () => {
  const { token } = await signIn.signIn({ userName, password });
  clock.advance(12 * 3_600_000 - 1);
  expect(await signIn.actorOf(token)).toBeDefined();
  clock.advance(1);
  expect(await signIn.actorOf(token)).toBeUndefined();
  const [row] = await database.dataSource.query<{ dump: string }[]>('SELECT s::text AS dump FROM sign_in_session s');
  expect(row!.dump).not.toContain(token);
});

test.each([[userName], ['nobody']])('guesses for %s slow down, from 1 second up to 5 minutes', async (name) => {
  const waits: number[] = [];
  for (let attempt = 0; attempt < 24; attempt++) {
    const error = await failure({ userName: name, password: 'wrong' });
    if (error.code === 'sign-in-failed') continue;
    waits.push(error.params.seconds as number);
    clock.advance(1000 * (error.params.seconds as number));
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
  for (let attempt = 0; attempt < 6; attempt++)
    await database.dataSource.query('UPDATE sign_in_attempt SET failures = failures + 1, blocked_until = NULL');
  await failure({ userName: name, password: 'wrong' });
  expect((await failure({ userName: name, password: 'wrong' })).params.seconds).toBe(300);
  clock.advance(3_601_000);
  expect((await failure({ userName: name, password: 'wrong' })).code).toBe('sign-in-failed');
});

test('guesses made at the same time do not slip past the count', async () => {
  const guesses = Array.from({ length: 30 }, () => failure({ userName, password: 'wrong' }));
  const codes = (await Promise.all(guesses)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(11);
});

test('the right password forgives earlier mistakes', async () => {
  for (let attempt = 0; attempt < 9; attempt++) await failure({ userName, password: 'wrong' });
  await signIn.signIn({ userName, password });
  for (let attempt = 0; attempt < 9; attempt++) {
    expect((await failure({ userName, password: 'wrong' })).code).toBe('sign-in-failed');
  }
});

test('someone who guesses names from a school does not lock the school out', async () => {
  const address = '193.191.1.1';
  await signIn.signIn({ userName, password, address });
  const now = clock.now();
  await database.dataSource.query(
    'UPDATE sign_in_attempt SET failures = 300, last_attempt_at = $1, blocked_until = $2',
    [now, new Date(now.getTime() + 60_000)],
  );
  expect(await failure({ userName: 'zilvervos.sales', password, address })).toMatchObject({
    code: 'too-many-attempts',
    params: { seconds: 60 },
  });
  expect((await signIn.signIn({ userName, password, address })).actor.id).toBe(student.id);
  expect((await signIn.signIn({ userName: 'zilvervos.sales', password, address: '10.0.0.9' })).token).toBeTruthy();
});

test('an API key acts for its firm until it is revoked', async () => {
  const keys = new ApiKeys(database.dataSource.manager, clock);
  const firm = data.firms[0]!;
  const issued = await keys.issue(firm.id, 'web shop', student.id!);
  expect(isApiKey(issued.key)).toBe(true);
  const actor = await keys.actorOf(issued.key);
  expect(actor).toMatchObject({ roles: ['partner'], firmIds: [firm.id], personId: null, displayName: 'web shop' });
  expect(await keys.actorOf('kontor_guess')).toBeUndefined();
  expect(await keys.revoke(data.firms[1]!.id, issued.id)).toBe(false);
  expect(await keys.actorOf(issued.key)).toBeDefined();
  expect(await keys.revoke(firm.id, issued.id)).toBe(true);
  expect(await keys.actorOf(issued.key)).toBeUndefined();
  expect((await keys.list(firm.id)).map(({ name, hint }) => [name, hint])).toEqual([['web shop', issued.hint]]);
});

interface Failure {
  code: string;
  params: Record<string, unknown>;
}

async function failure(credentials: { userName: string; password: string; address?: string }): Promise<Failure> {
  const outcome: unknown = await signIn.signIn(credentials).catch((error: unknown) => error);
  return outcome as Failure;
}
