import { readXlsx } from 'hucre/xlsx';
import { seedLearningGoals } from '#assessment';
import { participantIdOf } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { freshKey, openSpecApi, type Json, type SpecApi } from './spec-api.js';
import { sampleOrder } from './spec-order.js';

let database: TestDatabase;
let api: SpecApi;
let classId: string;
let goals: Json;

const teacher = 'an.peeters';
const otherTeacher = 'luc.dumont';
const student = 'dijlestroom.sales';
const colleague = 'dijlestroom.accounting';
const idOf = (userName: string): string => api.data.people.find((person) => person.userName === userName)!.id!;
const goalOf = (code: string): string => goals.find((goal) => goal['code'] === code)!['id']!;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database);
  await database.dataSource.transaction((manager) => seedLearningGoals(manager, 'spec', api.data, new Date()));
  classId = api.firm('Dijlestroom Kantoor').classId!;
  const order = (change: object) => ({
    documentType: 'order',
    receiver: participantIdOf(api.firm('Zilvervos Fietsen').enterpriseNumber!),
    body: { ...sampleOrder(api.firm('Dijlestroom Kantoor'), api.firm('Zilvervos Fietsen'), 'B-1'), ...change },
  });
  for (const change of [{ documentCurrencyCode: 'EURO' }, {}]) {
    await api.ask(student, 'POST', '/v1/envelopes', {
      body: order(change),
      headers: { 'idempotency-key': freshKey() },
    });
    await api.clear();
  }
  goals = (await matrix())['goals']!;
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const matrix = async (): Promise<Json> => (await api.ask(teacher, 'GET', `/v1/classes/${classId}/assessments`)).json;
const cell = async (code: string, who: string): Promise<Json | undefined> =>
  (await matrix())['cells']!.find((each) => each['goalId'] === goalOf(code) && each['personId'] === idOf(who));
const record = (more: object, who = teacher) =>
  api.ask(who, 'POST', '/v1/assessments', {
    body: { classId, personId: idOf(student), goalId: goalOf('P1'), colour: 'orange', ...more },
  });

test('the checks propose to whoever did it, and show what they rest on', async () => {
  expect(await cell('P1', student)).toMatchObject({ colour: null, proposed: 'orange', basis: 'own', observations: 1 });
  expect(await cell('P1', colleague)).toMatchObject({ proposed: 'not-seen', basis: 'none' });
  const path = `/v1/classes/${classId}/proposals/${idOf(student)}/${goalOf('G1')}`;
  const proposal = await api.ask(teacher, 'GET', path, { headers: { 'accept-language': 'de' } });
  expect(proposal.json).toMatchObject({
    colour: 'yellow-green',
    observations: [
      {
        checkId: 'mistakes-mended',
        quality: 'right',
        rules: expect.arrayContaining([expect.any(String)]) as string[],
        evidence: [{ kind: 'envelope' }, { kind: 'document', number: 'B-1', title: 'Bestellung' }],
      },
    ],
  });
});

test('the teacher decides, and the student reads it with its history', async () => {
  const feedback = 'Je vindt je fouten. Volgende stap: lees de bestelling na.';
  expect((await record({ colour: 'yellow-green', feedback })).status).toBe(201);
  expect((await record({ colour: 'green' })).status).toBe(201);
  expect(await cell('P1', student)).toMatchObject({ colour: 'green', proposed: 'orange', feedback: null });
  const own = await api.ask(student, 'GET', `/v1/people/${idOf(student)}/assessments`);
  expect(own.json).toMatchObject({
    history: [
      { colour: 'yellow-green', feedback, assessedByName: 'An Peeters', proposedColour: 'orange' },
      { colour: 'green' },
    ],
    growth: {
      goals: [{ goalId: goalOf('P1'), points: [{ share: 75 }, { share: 100 }] }],
      overall: [
        { share: 75, seen: 1 },
        { share: 100, seen: 1 },
      ],
    },
  });
  expect(own.json['goals']!.length).toBe(16);
});

test('students see their own only, teachers their classes’ only', async () => {
  const path = `/v1/people/${idOf(student)}/assessments`;
  const status = async (who: string, of = path) => (await api.ask(who, 'GET', of)).status;
  expect(await status(colleague)).toBe(404);
  expect(await status(otherTeacher)).toBe(404);
  expect(await status('office')).toBe(403);
  expect(await status(student, `/v1/classes/${classId}/assessments`)).toBe(403);
  expect(await status(otherTeacher, `/v1/classes/${classId}/assessments`)).toBe(404);
  expect(await status(otherTeacher, `/v1/classes/${classId}/assessments/file`)).toBe(404);
  expect((await record({}, otherTeacher)).status).toBe(404);
  expect((await record({}, student)).status).toBe(403);
  expect((await api.ask(student, 'GET', '/v1/goal-sets')).json).toEqual({ items: [] });
  const [set] = (await api.ask(teacher, 'GET', '/v1/goal-sets')).json['items']!;
  expect(await status(student, `/v1/goal-sets/${set!['id']}`)).toBe(404);
  expect(await status(otherTeacher, `/v1/goal-sets/${set!['id']}`)).toBe(404);
});

test('proposals are accepted together, as far as they are still the same', async () => {
  const items = [
    { personId: idOf(student), goalId: goalOf('G1'), colour: 'yellow-green' },
    { personId: idOf(student), goalId: goalOf('P3'), colour: 'green' },
  ];
  const { json } = await api.ask(teacher, 'POST', `/v1/classes/${classId}/proposals/accept`, { body: { items } });
  expect(json['items']).toMatchObject([{ outcome: 'recorded' }, { outcome: 'changed', proposed: 'not-seen' }]);
  expect(await cell('G1', student)).toMatchObject({ colour: 'yellow-green' });
  expect(await cell('P3', student)).toMatchObject({ colour: null });
  const { json: own } = await api.ask(student, 'GET', `/v1/people/${idOf(student)}/assessments`);
  expect(own['history']!.at(-1)).toMatchObject({
    evidence: [{ kind: 'envelope' }, { kind: 'document', number: 'B-1' }],
  });
});

test('goals are copied, imported after a look, and archived', async () => {
  const [set] = (await api.ask(teacher, 'GET', '/v1/goal-sets')).json['items']!;
  const body = { classId, name: 'Onze doelen', copyOf: set!['id'] };
  const { json: created } = await api.ask(teacher, 'POST', '/v1/goal-sets', { body });
  const path = `/v1/goal-sets/${created['id']}`;
  const file = await api.ask(teacher, 'GET', `${path}/file`);
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  const csv = `${file.text}Q1;need-to-know;;Nieuw;;;\r\nQ2;ooit;;Fout;;;\r\n`;
  const preview = await api.ask(teacher, 'POST', `${path}/import`, { body: { csv, apply: false } });
  expect(preview.json).toMatchObject({ applied: false });
  expect(preview.json['lines']!.slice(-2)).toMatchObject([
    { line: 18, outcome: 'added', code: 'Q1' },
    { line: 19, outcome: 'refused', problems: [{ field: 'level', code: 'unknown-choice' }] },
  ]);
  await api.ask(teacher, 'POST', `${path}/import`, { body: { csv, apply: true } });
  const read = await api.ask(teacher, 'GET', path);
  const added = read.json['goals']!.at(-1)!;
  expect(added).toMatchObject({ code: 'Q1', text: 'Nieuw' });
  expect((await api.ask(teacher, 'PATCH', `/v1/goals/${added['id']}`, { body: { archived: true } })).status).toBe(204);
  expect((await record({ goalId: added['id'] })).json).toMatchObject({ code: 'goal-out-of-reach' });
  const more = { code: 'Q3', level: 'nice-to-know', texts: { fr: 'Nouveau' } };
  expect((await api.ask(teacher, 'POST', `${path}/goals`, { body: more })).status).toBe(201);
  expect((await api.ask(teacher, 'POST', `${path}/goals`, { body: more })).status).toBe(409);
  const bad = await api.ask(teacher, 'POST', `${path}/import`, { body: { csv: 'a;b\n1;2', apply: false } });
  expect(bad).toMatchObject({ status: 422, json: { code: 'goal-column-missing' } });
  expect((await api.ask(teacher, 'PATCH', path, { body: { archived: true } })).status).toBe(204);
  expect((await api.ask(teacher, 'GET', '/v1/goal-sets?archived=true')).json['items']).toMatchObject(
    [body.name].map((name) => ({ name })),
  );
});

test('judgements are exported, with points where a school wants them', async () => {
  const path = `/v1/classes/${classId}/assessments/file`;
  const csv = await api.ask(teacher, 'GET', `${path}?format=csv&outOf=20`, { headers: { 'accept-language': 'nl' } });
  const [header, ...lines] = csv.text.trim().split('\r\n');
  expect(header).toMatch(/^Firma;Leerling;Punten op 20;P1;P2/);
  // P1 green (100 %) and G1 yellow-green (75 %), of the same weight: 87.5 % of 20.
  expect(lines.find((line) => line.includes('Noor Janssens'))).toMatch(/^Dijlestroom Kantoor;Noor Janssens;17.5;\+\+;/);
  const { bytes } = await api.ask(teacher, 'GET', path, { headers: { 'accept-language': 'fr' } });
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Aperçu', 'Commentaires', 'Échelle']);
  expect(sheets[1]!.rows.flat()).toContain('presque');
});

test.each(['nl', 'fr', 'de', 'en'])('the words of assessment are there in %s', async (language) => {
  const { json } = await api.ask(student, 'GET', '/v1/assessment-words', { headers: { 'accept-language': language } });
  expect(json['colours']!.map((colour) => colour['colour'])).toEqual([
    'green',
    'yellow-green',
    'orange',
    'red',
    'not-seen',
  ]);
  expect(json['checks']!.length).toBeGreaterThan(10);
  expect(json['feedback']!.every((template) => template['text']!.length > 20)).toBe(true);
});
