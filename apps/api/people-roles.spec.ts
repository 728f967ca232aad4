import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type SpecApi } from './spec-api.js';

let database: TestDatabase;
let api: SpecApi;
const teacher = 'an.peeters';
const office = 'office';

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const idOf = (userName: string) => api.data.people.find((person) => person.userName === userName)!.id!;
const setRoles = (who: string, userName: string, body: object) =>
  api.ask(who, 'PUT', `/v1/people/${idOf(userName)}/roles`, { body });
const signIn = (userName: string, password: string) =>
  api.ask(null, 'POST', '/v1/sessions', { body: { userName, password } });

test('the office makes a student a teacher and back, and it counts at once', async () => {
  const userName = 'zilvervos.sales';
  const classId = api.firm('Vennholz').classId!;
  expect((await api.ask(userName, 'GET', '/v1/classes')).status).toBe(403);
  const made = await setRoles(office, userName, { roles: ['teacher', 'student'], classIds: [classId] });
  expect(made).toMatchObject({ status: 200, json: { roles: ['student', 'teacher'], classIds: [classId] } });
  expect((await api.ask(userName, 'GET', '/v1/classes')).json['items']).toMatchObject([{ id: classId }]);
  const back = await setRoles(office, userName, { roles: ['student'] });
  expect(back.json).toMatchObject({ roles: ['student'], classIds: [] });
  expect((await api.ask(userName, 'GET', '/v1/classes')).status).toBe(403);
  const audit = await api.ask(office, 'GET', `/v1/audit-entries?subjectId=${idOf(userName)}&action=person.set-roles`);
  expect(audit.json['items']).toMatchObject([
    { before: { roles: ['student', 'teacher'] }, after: { roles: ['student'] } },
    { after: { classIds: [classId] } },
  ]);
});

test('a language that somebody chooses is theirs at once', async () => {
  const userName = 'bloesem.accounting';
  const chosen = async () => (await api.ask(userName, 'GET', '/v1/me')).json['language'];
  for (const language of ['de', 'nl']) {
    expect(await chosen()).not.toBe(language);
    await api.ask(userName, 'PATCH', `/v1/people/${idOf(userName)}`, { body: { language } });
    expect(await chosen()).toBe(language);
  }
});

test.each<[string, string, object, number]>([
  [teacher, 'zilvervos.sales', { roles: ['teacher'] }, 403],
  ['zilvervos.sales', 'zilvervos.sales', { roles: ['teacher'] }, 403],
  [office, 'zilvervos.sales', { roles: [] }, 400],
  [office, 'zilvervos.sales', { roles: ['king'] }, 400],
  [office, 'office', { roles: ['teacher'] }, 422],
  [office, 'zilvervos.sales', { roles: ['teacher'], classIds: [freshKey()] }, 404],
])('%s gives %s %j: %i', async (who, userName, body, status) => {
  expect((await setRoles(who, userName, body)).status).toBe(status);
});

test('a teacher has a new password drawn for the own class only, and the old sessions end', async () => {
  const reset = (who: string, userName: string) => api.ask(who, 'POST', `/v1/people/${idOf(userName)}/password-reset`);
  const userName = 'bloesem.sales';
  const open = { authorization: `Bearer ${await api.token(userName)}` };
  const { status, json } = await reset(teacher, userName);
  expect([status, json['userName']]).toEqual([200, userName]);
  expect((await signIn(userName, json['password']!)).status).toBe(201);
  expect((await api.ask(null, 'GET', '/v1/me', { headers: open })).status).toBe(401);
  expect((await reset(teacher, 'vennholz.sales')).status).toBe(404);
  expect((await reset(teacher, 'luc.dumont')).status).toBe(404);
  expect((await reset(teacher, 'office')).status).toBe(404);
  expect((await reset('zilvervos.sales', 'zilvervos.accounting')).status).toBe(403);
});

test('somebody who left cannot sign in until they are back', async () => {
  const { json } = await api.ask(office, 'POST', `/v1/people/${idOf('zilvervos.accounting')}/password-reset`);
  const active = (value: boolean) =>
    api.ask(teacher, 'PATCH', `/v1/people/${idOf('zilvervos.accounting')}`, { body: { active: value } });
  expect((await active(false)).json).toMatchObject({ active: false });
  expect((await signIn('zilvervos.accounting', json['password']!)).status).toBe(401);
  expect((await active(true)).json).toMatchObject({ active: true });
  expect((await signIn('zilvervos.accounting', json['password']!)).status).toBe(201);
});

test('who is registered without a password gets one that is told once', async () => {
  const person = { userName: 'drawn', displayName: 'Drawn', language: 'nl', roles: ['student'] };
  const { status, json } = await api.ask(office, 'POST', '/v1/people', { body: person });
  expect(status).toBe(201);
  expect((await signIn('drawn', json['firstPassword']!)).status).toBe(201);
  const chosen = { ...person, userName: 'chosen', password: 'a phrase of mine' };
  expect((await api.ask(office, 'POST', '/v1/people', { body: chosen })).json).toMatchObject({ firstPassword: null });
  expect((await api.ask(office, 'GET', '/v1/audit-entries?action=person.register')).text).not.toContain('phrase');
});
