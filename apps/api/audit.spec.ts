import { newId, systemClock } from '#kernel';
import { recordDeadLetter } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { kontorSchema } from '../schema.js';
import { openSpecApi, type SpecApi } from './spec-api.js';

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

const newest = async () => (await api.ask(office, 'GET', '/v1/audit-entries?limit=1')).json['items']![0]!;
const personId = (userName: string) => api.data.people.find((person) => person.userName === userName)!.id!;

test('what teachers and the office change is in the audit log, before and after', async () => {
  const firm = api.firm('Zilvervos Fietsen').id;
  const student = personId('zilvervos.sales');
  const classId = api.firm('Zilvervos Fietsen').classId!;
  const school = {
    name: 'New school',
    language: 'fr',
    street: 'Rue 1',
    postCode: '5000',
    city: 'Namur',
    country: 'BE',
  };
  const deeds: [
    who: string,
    method: 'PATCH' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: unknown,
    entry: object,
  ][] = [
    [teacher, 'PATCH', `/v1/firms/${firm}`, { city: 'Leuven' }, { action: 'firm.change', after: { city: 'Leuven' } }],
    [
      teacher,
      'PATCH',
      `/v1/classes/${classId}`,
      { strictness: 'strict' },
      { action: 'class.change', before: { strictness: null } },
    ],
    [
      teacher,
      'PUT',
      `/v1/people/${student}/password`,
      { password: 'a new phrase' },
      { action: 'person.set-password', before: null, after: null },
    ],
    [
      teacher,
      'PATCH',
      `/v1/people/${student}`,
      { active: false },
      { action: 'person.deactivate', after: { active: false } },
    ],
    [
      office,
      'PATCH',
      `/v1/people/${student}`,
      { active: true },
      { action: 'person.reactivate', after: { active: true } },
    ],
    [
      teacher,
      'PUT',
      `/v1/people/${student}/memberships/${firm}`,
      { department: 'management' },
      { action: 'membership.set', after: { department: 'management' } },
    ],
    [
      teacher,
      'DELETE',
      `/v1/people/${student}/memberships/${firm}`,
      undefined,
      { action: 'membership.end', before: { firm: 'Zilvervos Fietsen' } },
    ],
    [office, 'PATCH', '/v1/network', { name: 'Demo 2' }, { action: 'network.change', after: { name: 'Demo 2' } }],
    [office, 'POST', '/v1/schools', school, { action: 'school.register', subjectLabel: 'New school' }],
  ];
  for (const [who, method, path, body, entry] of deeds) {
    const answer = await api.ask(who, method, path, { body, headers: { 'x-correlation-id': `deed-${method}` } });
    expect([path, answer.status < 300]).toEqual([path, true]);
    expect(await newest()).toMatchObject({ ...entry, actorId: personId(who), correlationId: `deed-${method}` });
  }
});

test('so is what students change that no document tells, and that a teacher took judgements along', async () => {
  const student = 'zilvervos.accounting';
  const firmId = api.firm('Zilvervos Fietsen').id;
  const [product] = (await api.ask(student, 'GET', `/v1/products?firmId=${firmId}&words=ZV-101`)).json['items']!;
  const { number, names, unitCode, vatCategory, vatRate, netPrice } = product!;
  const change = { number, names, unitCode, vatCategory, vatRate };
  const put = (body: object) => api.ask(student, 'PUT', `/v1/products/${product!['id']}`, { body });
  expect((await put({ ...change, netPrice: '123.45' })).status).toBe(200);
  expect(await newest()).toMatchObject({
    action: 'product.change',
    actorId: personId(student),
    before: { netPrice },
    after: { netPrice: '123.45' },
  });
  const before = (await newest())['id'];
  expect((await put({ ...change, netPrice: '123.450' })).status).toBe(200);
  expect((await newest())['id']).toBe(before);
  const list = { body: 'number;netPrice\nZV-101;99\n', headers: { 'content-type': 'text/csv' } };
  expect((await api.ask(student, 'POST', '/v1/products/import', list)).status).toBe(200);
  expect(await newest()).toMatchObject({ action: 'products.import', after: { added: 0, changed: 1 } });
  const file = `/v1/classes/${api.firm('Zilvervos Fietsen').classId}/assessments/file?format=csv`;
  expect((await api.ask(teacher, 'GET', file)).status).toBe(200);
  expect(await newest()).toMatchObject({ action: 'assessments.export', actorId: personId(teacher) });
});

test('the log is the office’s, is filtered, and speaks the reader’s language', async () => {
  expect((await api.ask(teacher, 'GET', '/v1/audit-entries')).status).toBe(403);
  const { json } = await api.ask(office, 'GET', '/v1/audit-entries?words=an%20peeters&action=class.change', {
    headers: { 'accept-language': 'fr' },
  });
  expect(json['items']).toMatchObject([{ actionText: 'Classe modifiée', actorRole: 'teacher' }]);
  const words = await api.ask(office, 'GET', '/v1/audit-actions', { headers: { 'accept-language': 'de' } });
  expect(words.json['items']).toContainEqual({ code: 'class.change', name: 'Klasse geändert' });
  expect((await api.ask(office, 'GET', '/v1/audit-entries?action=nothing')).status).toBe(400);
  expect((await api.ask(office, 'GET', '/v1/audit-entries?from=2099-01-01T00:00:00Z')).json['items']).toEqual([]);
});

test('an office sees and treats the dead letters of its own network only', async () => {
  const { manager } = database.dataSource;
  const letter = (networkId: string) =>
    recordDeadLetter(
      manager,
      systemClock,
      { id: newId(), queue: 'envelope', payload: {}, attempt: 1, networkId },
      new Error('no'),
    );
  await letter(newId());
  const [foreign] = await manager.query<{ id: string }[]>('SELECT id FROM dead_letter');
  await letter(api.data.network.id);
  const { json } = await api.ask(office, 'GET', '/v1/dead-letters?open=true');
  expect(json['items']).toHaveLength(1);
  expect((await api.ask(office, 'POST', `/v1/dead-letters/${foreign!.id}/retry`)).status).toBe(404);
  expect((await api.ask(office, 'POST', `/v1/dead-letters/${foreign!.id}/resolve`)).status).toBe(404);
  const own = json['items']![0]!['id']!;
  expect((await api.ask(office, 'POST', `/v1/dead-letters/${own}/resolve`)).status).toBe(204);
  expect(await newest()).toMatchObject({ action: 'dead-letter.resolve', subjectId: own });
});
