import { writeXlsxSheet } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type Json, type SpecApi } from './spec-api.js';

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

const take = (body: string | Buffer, query = '', who = office, headers: Record<string, string> = {}) =>
  api.ask(who, 'POST', `/v1/people-imports${query}`, {
    body: Buffer.from(body),
    headers: { 'content-type': 'text/csv', ...headers },
  });
const preview = (body: string | Buffer, who = office) => take(body, '?preview=true', who);
const lines = ({ json }: { json: Json }) => json['lines']!;
const outcomes = (answer: { json: Json }) => lines(answer).map((line: Record<string, unknown>) => line['outcome']);
const codes = (answer: { json: Json }) =>
  (lines(answer) as unknown as { problems: { code: string }[] }[]).map(({ problems }) =>
    problems.map(({ code }) => code).join(' '),
  );
const people = async () =>
  (await database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM person'))[0]!.n;

test('a preview tells what would happen and does nothing', async () => {
  const before = await people();
  const list = [
    'Voornaam;Familienaam;Gebruikersnaam;Taal;Bedrijf;Afdeling',
    'Lotte;De Smet;;nl;Dijlestroom Kantoor;verkoop',
    'Noor;Janssens;dijlestroom.sales;;Dijlestroom Kantoor;',
    'Noor;Janssens;dijlestroom.sales;;Zilvervos Fietsen;aankoop',
    'Jef;Nergens;;;Nergensbedrijf;',
    'Jef;Taal;;klingon;;',
    'Jef;Dienst;;;Zilvervos Fietsen;dromen',
    'Jef;Naam;a b;;;',
    ';;;;Zilvervos Fietsen;',
    'Lotte;De Smet;;nl;Dijlestroom Kantoor;aankoop',
  ].join('\r\n');
  const answer = await preview(`\ufeff${list}`);
  expect(answer.status).toBe(200);
  expect(outcomes(answer)).toEqual([
    'new-person',
    'unchanged',
    'new-membership',
    ...Array.from({ length: 6 }, () => 'refused'),
  ]);
  expect(codes(answer).slice(3)).toEqual([
    'unknown-firm',
    'unknown-word',
    'unknown-word',
    'invalid-user-name',
    'missing-field',
    'repeated-line',
  ]);
  expect(lines(answer)[0]).toMatchObject({
    line: 2,
    userName: 'lotte.desmet',
    firstPassword: null,
    department: 'sales',
  });
  expect(answer.json).toMatchObject({ applied: false, counts: { 'new-person': 1, refused: 6 } });
  expect(await people()).toBe(before);
});

test('a list is taken in once, with passwords to hand out, and again changes nothing', async () => {
  const list = [
    'naam,e-mail,rol,bedrijf,klas,taal',
    'Émile Müller-Łódź,,,Zilvervos Fietsen,,fr',
    '"Peeters, Ann",ann@school.example,leerkracht,,5 Boekhouden,',
    'Émile Müller-Łódź,,,Dijlestroom Kantoor,,',
  ].join('\n');
  const before = await people();
  const known = await api.ask(office, 'GET', '/v1/classes');
  const className = known.json['items']![0]!['name']!;
  const filled = list.replace('5 Boekhouden', `"${className}"`);
  const first = await take(filled);
  expect([first.json['applied'], outcomes(first)]).toEqual([true, ['new-person', 'new-person', 'new-person']]);
  expect(first.headers['cache-control']).toBe('no-store');
  const [emile, ann, other] = lines(first) as unknown as {
    userName: string;
    firstPassword: string;
    personId: string;
  }[];
  expect([emile!.userName, ann!.userName, other!.userName]).toEqual([
    'emile.mullerlodz',
    'peeters.ann',
    'emile.mullerlodz2',
  ]);
  const { userName, firstPassword: password } = emile!;
  expect(password).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
  expect((await api.ask(null, 'POST', '/v1/sessions', { body: { userName, password } })).status).toBe(201);
  expect((await api.ask(office, 'GET', `/v1/people/${ann!.personId}`)).json).toMatchObject({
    roles: ['teacher'],
    email: 'ann@school.example',
    classIds: [known.json['items']![0]!['id']],
  });
  const again = await take(filled);
  expect(outcomes(again)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(again.text).not.toContain(password);
  expect(await people()).toBe(before + 3);
  const audit = await api.ask(office, 'GET', '/v1/audit-entries?action=people.import');
  expect(audit.json['items']).toHaveLength(1);
  expect((await api.ask(office, 'GET', `/v1/audit-entries?subjectId=${emile!.personId}`)).text).not.toContain(password);
});

test('known people change by the list, and come back', async () => {
  const id = api.data.people.find((person) => person.userName === 'vennholz.sales')!.id!;
  await api.ask(office, 'PATCH', `/v1/people/${id}`, { body: { active: false } });
  const answer = await take('user name;name;language;email\nvennholz.sales;Greta Neu;en;greta@x.example\n');
  expect(lines(answer)).toMatchObject([
    { outcome: 'changed', changes: ['displayName', 'email', 'language', 'active'], firstPassword: null },
  ]);
  const audit = await api.ask(office, 'GET', `/v1/audit-entries?subjectId=${id}&limit=1`);
  expect(audit.json['items']).toMatchObject([
    {
      action: 'person.change',
      after: { displayName: 'Greta Neu', email: 'greta@x.example', language: 'en', active: true },
    },
  ]);
  expect((await api.ask(office, 'GET', `/v1/people/${id}`)).json).toMatchObject({
    displayName: 'Greta Neu',
    language: 'en',
    active: true,
  });
});

test('one refused line stops all, unless the good ones are wanted', async () => {
  const list = 'name;firm\nGood One;Zilvervos Fietsen\nBad One;Nowhere\n';
  const before = await people();
  const all = await take(list);
  expect([all.status, all.json['applied'], await people()]).toEqual([200, false, before]);
  const good = await take(list, '?mode=good-ones');
  expect([good.json['applied'], outcomes(good), await people()]).toEqual([true, ['new-person', 'refused'], before + 1]);
});

test('user names: two people with one, and one that stands for two', async () => {
  const answer = await preview('name;user name\nAnna Zwei;same\nBerta Drei;same\nAnna Zwei;SAME\n');
  expect(codes(answer)).toEqual(['', 'duplicate-user-name', 'repeated-line']);
});

test('the list to hand out comes as CSV', async () => {
  const answer = await take('name;firm\n=Formula Name;Zilvervos Fietsen\n', '', office, {
    accept: 'text/csv',
    'accept-language': 'fr',
  });
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(answer.text).toMatch(
    /^\ufeff?Nom complet;Nom d’utilisateur;Premier mot de passe;Entreprise\r\n'=Formula Name;/,
  );
});

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.from(''), 'list-without-names'],
  ['titles only', Buffer.from('Name;Firm\n'), 'empty-list'],
  ['no names', Buffer.from('colour;size\nred;1\n'), 'list-without-names'],
  ['UTF-16 without its mark', Buffer.from('Name\nJan\n', 'utf16le'), 'unreadable-sheet'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'unreadable-sheet'],
  ['an open quote', Buffer.from('Name;Firm\n"Jan;x\n'), 'unreadable-sheet'],
])('%s is refused as a whole', async (_case, bytes, code) => {
  expect(await preview(bytes)).toMatchObject({ status: 422, json: { code } });
});

test('letters that an encoding broke are found, and Windows-1252 is read', async () => {
  const broken = Buffer.from('Ren\u00e9e Lef\u00e8vre').toString('latin1');
  expect(codes(await preview(`name\n${broken}\nRen\ufffde\n`))).toEqual(['garbled-text', 'garbled-text']);
  const windows = await preview(Buffer.from('name\nRen\u00e9e Lef\u00e8vre\n', 'latin1'));
  expect(lines(windows)).toMatchObject([
    { outcome: 'new-person', displayName: 'Renée Lefèvre', userName: 'renee.lefevre' },
  ]);
});

test('a workbook is as good as a CSV file', async () => {
  const bytes = await writeXlsxSheet('x', [
    ['Prénom', 'Nom', 'Entreprise'],
    ['Zoé', 'Petit', 'Zilvervos Fietsen'],
  ]);
  expect(lines(await preview(bytes))).toMatchObject([{ outcome: 'new-person', userName: 'zoe.petit' }]);
});

test('a teacher takes students into the own classes and nobody else anywhere', async () => {
  const list = [
    'name;role;firm;user name;class',
    'Own Student;;Zilvervos Fietsen;;',
    'Foreign Student;;Vennholz;;',
    'A Colleague;teacher;Zilvervos Fietsen;;',
    'Nowhere Student;;;;',
    'Someone Else;;;luc.dumont;',
  ].join('\n');
  const answer = await preview(list, teacher);
  expect(codes(answer)).toEqual(['', 'not-yours', 'not-yours', 'not-yours', 'not-yours']);
  expect((await preview(list, 'zilvervos.sales')).status).toBe(403);
});

test('five thousand lines are taken in at once', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `Kind ${index};Dijlestroom Kantoor`);
  const started = performance.now();
  const answer = await take(['name;firm', ...rows].join('\r\n'));
  const seconds = (performance.now() - started) / 1000;
  expect(answer.json['counts']).toMatchObject({ 'new-person': 5_000, refused: 0 });
  console.info(`5,000 people taken in: ${seconds.toFixed(1)} s`);
});

test('the template has titles that the import understands', async () => {
  for (const language of ['nl', 'fr', 'de', 'en']) {
    const { text } = await api.ask(office, 'GET', '/v1/people-imports/template', {
      headers: { 'accept-language': language },
    });
    const columns = text.trim().split(';');
    const answer = await preview(
      `${text.trim()}\r\n${columns.map((_, index) => (index < 2 ? `Jan${index}` : '')).join(';')}\r\n`,
    );
    expect([language, outcomes(answer)]).toEqual([language, ['new-person']]);
  }
});
