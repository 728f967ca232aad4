import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { startSchoolProvider, type SchoolProvider } from './signin/spec-school-provider.js';
import { openSpecApi, type Answer, type SpecApi } from './spec-api.js';

const office = 'office';
let database: TestDatabase;
let api: SpecApi;
let school: SchoolProvider;
let providerId: string;

beforeAll(async () => {
  school = await startSchoolProvider();
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: { secret: 'a secret that only this spec knows' } });
  await setEmail('dijlestroom.sales', 'Noor@school.example');
  await setEmail('an.peeters', 'teacher@school.example');
  providerId = await setUp(schoolOf('dijlestroom.sales'));
});

afterAll(async () => {
  await api?.close();
  await database?.close();
  school?.stop();
});

test('somebody signs in at the school, and is known here as after a password', async () => {
  const { url, cookie } = await begin('/firm/documents');
  const question = new URL(url).searchParams;
  expect(question.get('code_challenge_method')).toBe('S256');
  const answer = await comeBack(await school.signIn(url, 'noor'), cookie);
  expect(answer).toMatchObject({ status: 303, headers: { location: 'http://localhost:4000/firm/documents' } });
  const session = answer.headers['set-cookie']!;
  expect(session).toMatch(/kontor_session=[\w-]+; Path=\/; Expires=.*; HttpOnly; SameSite=Lax/);
  const me = await api.ask(null, 'GET', '/v1/me', { headers: { cookie: /kontor_session=[\w-]+/.exec(session)![0] } });
  expect(me.json).toMatchObject({ displayName: 'Noor Janssens' });
});

test('once linked, the subject counts: another address changes nothing', async () => {
  await setEmail('dijlestroom.sales', 'noor.janssens@elsewhere.example');
  expect((await signInAs('noor')).status).toBe(303);
  const log = await api.ask(office, 'GET', '/v1/audit-entries?action=identity.link');
  expect(log.json['items']).toHaveLength(1);
});

test.each<[who: string, login: string, code: string]>([
  ['who is not registered', 'stranger', 'identity-unknown'],
  ['whose address the school never checked', 'unverified', 'identity-incomplete'],
  ['of whom the school tells no address', 'nameless', 'identity-incomplete'],
  ['of another school', 'elsewhere', 'identity-unknown'],
  ['of the office', 'boss', 'identity-unknown'],
  ['who has left', 'gone', 'identity-unknown'],
  ['whose address belongs to somebody linked already', 'twin', 'identity-ambiguous'],
])('somebody %s is told so, and gets no session', async (_who, login, code) => {
  await setEmail('zilvervos.sales', 'unverified@school.example');
  const other = api.data.people.find(({ schoolId }) => schoolId && schoolId !== schoolOf('dijlestroom.sales'))!;
  await setEmail(other.userName, 'elsewhere@school.example');
  await setEmail(
    api.data.people.find(({ roles }) => roles.includes('network-office'))!.userName,
    'boss@school.example',
  );
  if (login === 'gone')
    await database.dataSource.query(
      "UPDATE person SET active = false, email = 'gone@school.example' WHERE user_name = 'dijlestroom.purchasing'",
    );
  if (login === 'twin') await setEmail('dijlestroom.sales', 'twin@school.example');
  const answer = await signInAs(login);
  expect([answer.json['code'], answer.headers['set-cookie']?.includes('kontor_session=')]).toEqual([code, false]);
  expect(answer.json['detail']).not.toContain('{');
});

test('the teacher makes the school’s new account of a student known', async () => {
  await setEmail('dijlestroom.sales', 'new-account@school.example');
  expect((await signInAs('new-account')).json['code']).toBe('identity-ambiguous');
  const student = api.data.people.find(({ userName }) => userName === 'dijlestroom.sales')!.id;
  expect((await api.ask('zilvervos.sales', 'DELETE', `/v1/people/${student}/identities`)).status).toBe(404);
  expect((await api.ask('an.peeters', 'DELETE', `/v1/people/${student}/identities`)).status).toBe(204);
  expect((await signInAs('new-account')).status).toBe(303);
  expect((await signInAs('noor')).json['code']).toBe('identity-unknown');
  await setEmail('dijlestroom.sales', 'noor@school.example');
  await api.ask('an.peeters', 'DELETE', `/v1/people/${student}/identities`);
});

test('an address that somebody wrote themselves is not who they are', async () => {
  const student = api.data.people.find(({ userName }) => userName === 'zilvervos.accounting')!.id;
  const write = async (who: string) => {
    const body = { email: 'stranger@school.example' };
    expect((await api.ask(who, 'PATCH', `/v1/people/${student}`, { body: { email: null } })).status).toBe(200);
    return (await api.ask(who, 'PATCH', `/v1/people/${student}`, { body })).json['emailIsOwn'];
  };
  expect(await write('zilvervos.accounting')).toBe(true);
  expect((await signInAs('stranger')).json['code']).toBe('identity-unknown');
  // Nor does who saves the rest vouch for it.
  const saved = { displayName: 'Somebody', email: 'stranger@school.example' };
  const { json } = await api.ask('an.peeters', 'PATCH', `/v1/people/${student}`, { body: saved });
  expect(json).toMatchObject({ email: saved.email, emailIsOwn: true });
  expect(await write('an.peeters')).toBe(false);
  expect((await signInAs('stranger')).status).toBe(303);
  await api.ask('an.peeters', 'DELETE', `/v1/people/${student}/identities`);
  await api.ask('an.peeters', 'PATCH', `/v1/people/${student}`, { body: { email: null } });
});

test('a browser is sent to the page for signing in, which can ask what to say in its language', async () => {
  const answer = await signInAs('stranger', { accept: 'text/html' });
  expect(answer.status).toBe(303);
  const told = /^http:\/\/localhost:4000\/\?signInProblem=([\w-]+)$/.exec(answer.headers.location!)![1]!;
  const problem = await api.ask(null, 'GET', `/v1/sign-in/problem?told=${told}`, {
    headers: { 'accept-language': 'fr' },
  });
  expect(problem.json).toMatchObject({
    code: 'identity-unknown',
    detail: expect.stringContaining('stranger@school.example') as string,
  });
  const forged = await api.ask(null, 'GET', '/v1/sign-in/problem?told=Send-your-password-to-me');
  expect(forged.status).toBe(404);
});

test('whoever says no at the provider comes back to a clear answer', async () => {
  const { url, cookie } = await begin();
  expect((await comeBack(await school.refuse(url), cookie)).json['code']).toBe('identity-refused');
});

describe('an answer that is not the one to the question', () => {
  test.each<[what: string, change: (back: URL, cookie: string) => readonly [URL, string], code: string]>([
    ['comes without the browser’s cookie', (back) => [back, ''], 'sign-in-expired'],
    ['has another state', (back, cookie) => [withQuery(back, 'state', 'other'), cookie], 'sign-in-expired'],
    ['has another code', (back, cookie) => [withQuery(back, 'code', 'guessed'), cookie], 'identity-refused'],
    [
      'has another issuer',
      (back, cookie) => [withQuery(back, 'iss', 'https://elsewhere.example'), cookie],
      'identity-refused',
    ],
    ['has a forged cookie', (back, cookie) => [back, `${cookie.slice(0, -2)}AA`], 'sign-in-expired'],
  ])('%s', async (_what, change, code) => {
    const { url, cookie } = await begin();
    const [back, sent] = change(await school.signIn(url, 'noor'), cookie);
    const answer = await comeBack(back, sent);
    expect([answer.json['code'], answer.headers['set-cookie']?.includes('kontor_session=') ?? false]).toEqual([
      code,
      false,
    ]);
  });

  test('comes a second time', async () => {
    const { url, cookie } = await begin();
    const back = await school.signIn(url, 'noor');
    expect((await comeBack(back, cookie)).status).toBe(303);
    expect((await comeBack(back, cookie)).json['code']).toBe('identity-refused');
  });

  test('is the one to somebody else’s question', async () => {
    const attacker = await begin();
    const victim = await begin();
    const back = await school.signIn(attacker.url, 'noor');
    expect((await comeBack(back, victim.cookie)).json['code']).toBe('sign-in-expired');
  });
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/a b'])(
  'nobody is sent on to %s',
  async (returnTo) => {
    const path = `/v1/sign-in/oidc/${providerId}/start?returnTo=${encodeURIComponent(returnTo)}`;
    expect((await api.ask(null, 'GET', path)).status).toBe(400);
  },
);

describe('the office', () => {
  const settings = () => ({ name: 'Smartschool', issuer: school.issuer, clientId: 'kontor', match: 'email' });
  const path = () => `/v1/schools/${schoolOf('an.peeters')}/identity-providers`;

  test('sees what it set, but no secret; nor is it in the database', async () => {
    const { json, text } = await api.ask(office, 'GET', '/v1/identity-providers');
    expect(json['items']).toMatchObject([{ id: providerId, match: 'email', claim: 'email', active: true }]);
    expect(text).not.toMatch(/secret/i);
    const [row] = await database.dataSource.query<{ dump: string; secret: string }[]>(
      'SELECT p::text AS dump, client_secret AS secret FROM identity_provider p',
    );
    expect(row!.secret.length).toBeGreaterThan(40);
    expect(row!.dump).not.toContain(secret);
  });

  test.each<[what: string, change: object, code: string]>([
    ['an address that nothing answers at', { issuer: 'http://127.0.0.1:9' }, 'identity-provider-unreachable'],
    ['an address that is none', { issuer: 'smartschool' }, 'invalid-issuer'],
    ['a file', { issuer: 'file:///etc/passwd' }, 'invalid-issuer'],
  ])('is told of %s', async (_what, change, code) => {
    const { json } = await api.ask(office, 'POST', path(), { body: { ...settings(), ...change } });
    expect(json).toMatchObject({ code, errors: [{ pointer: '/issuer' }] });
  });

  test('nobody else sets it', async () => {
    for (const who of ['an.peeters', 'dijlestroom.sales']) {
      expect((await api.ask(who, 'POST', path(), { body: settings() })).status).toBe(403);
      expect((await api.ask(who, 'GET', '/v1/identity-providers')).status).toBe(403);
    }
  });

  test('switches it off, and it is offered no more', async () => {
    const offered = async () => (await api.ask(null, 'GET', '/v1/sign-in/providers?school=')).json['items'];
    expect(await offered()).toMatchObject([{ id: providerId, start: `/v1/sign-in/oidc/${providerId}/start` }]);
    await api.ask(office, 'PATCH', `/v1/identity-providers/${providerId}`, { body: { active: false } });
    expect(await offered()).toEqual([]);
    expect((await api.ask(null, 'GET', `/v1/sign-in/oidc/${providerId}/start`)).status).toBe(404);
    expect((await api.ask(office, 'DELETE', `/v1/identity-providers/${providerId}`)).status).toBe(204);
  });
});

let secret: string;

/** The school's provider, set up by the office; Kontor's address is entered there afterwards, as in life. */
async function setUp(schoolId: string): Promise<string> {
  const body = { name: 'Smartschool', issuer: school.issuer, clientId: 'later', match: 'email' };
  const { json } = await api.ask(office, 'POST', `/v1/schools/${schoolId}/identity-providers`, { body });
  const { clientId, clientSecret } = await school.register(json['redirectUri']!);
  secret = clientSecret;
  const changed = await api.ask(office, 'PATCH', `/v1/identity-providers/${json['id']}`, {
    body: { clientId, clientSecret },
  });
  expect(changed.status).toBe(200);
  return json['id']!;
}

function schoolOf(userName: string): string {
  return api.data.people.find((person) => person.userName === userName)!.schoolId!;
}

function setEmail(userName: string, email: string): Promise<unknown> {
  return database.dataSource.query('UPDATE person SET email = $2 WHERE user_name = $1', [userName, email]);
}

async function begin(returnTo = '/'): Promise<{ readonly url: string; readonly cookie: string }> {
  const { headers } = await api.ask(null, 'GET', `/v1/sign-in/oidc/${providerId}/start?returnTo=${returnTo}`);
  expect(headers['set-cookie']).toMatch(/; Path=\/v1\/sign-in\/oidc; HttpOnly; SameSite=Lax/);
  return { url: headers['location']!, cookie: headers['set-cookie']!.split(';')[0]! };
}

async function signInAs(login: string, more: Record<string, string> = {}): Promise<Answer> {
  const { url, cookie } = await begin();
  return comeBack(await school.signIn(url, login), cookie, more);
}

/** The browser follows the provider's link; the API listens elsewhere than its public address says. */
function comeBack(back: URL, cookie: string, more: Record<string, string> = {}): Promise<Answer> {
  return api.ask(null, 'GET', back.pathname + back.search, { headers: { cookie, ...more } });
}

function withQuery(url: URL, name: string, value: string): URL {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed;
}
