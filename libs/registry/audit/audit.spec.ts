import { languages } from '#kernel';
import { withCorrelation } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import {
  auditActions,
  demonstrationNetwork,
  listAudit,
  recordAudit,
  registryEntities,
  registryMigrations,
  seedNetwork,
  type Auditable,
  type AuditSearch,
} from '../index.js';

let database: TestDatabase;
const data = demonstrationNetwork();
const abroad = demonstrationNetwork('abroad');
abroad.network.code = 'abroad';
const office: Auditable = actor('office', data.network.id);
const foreigner: Auditable = actor('office', abroad.network.id, 'The other office');

beforeAll(async () => {
  database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
  const { dataSource } = database;
  for (const each of [data, abroad]) await dataSource.transaction((manager) => seedNetwork(manager, each));
  const { manager } = dataSource;
  await withCorrelation('request-7', () =>
    recordAudit(manager, office, {
      action: 'firm.change',
      subject: { kind: 'firm', id: 'f1', label: 'Dijlestroom' },
      before: { name: 'Dijle', city: 'Mechelen', logo: 'x' },
      after: { name: 'Dijlestroom', city: 'Mechelen', logo: 'y' },
    }),
  );
  await recordAudit(
    manager,
    office,
    { action: 'class.change', subject: { kind: 'class', id: 'c1', label: '100%\u0000 sure' }, after: { name: '6A' } },
    {
      action: 'person.set-password',
      subject: { kind: 'person', id: 'p1', label: 'Noor' },
      after: { password: 'oops' },
    },
  );
  await recordAudit(manager, office, {
    action: 'class.change',
    subject: { kind: 'class', label: 'as it was' },
    before: { name: '6A', strictness: null },
    after: { name: '6A', strictness: null },
  });
  await recordAudit(manager, foreigner, { action: 'class.change', subject: { kind: 'class', label: 'elsewhere' } });
});

afterAll(() => database.close());

const list = (search?: AuditSearch) => listAudit(database.dataSource.manager, data.network.id, search);

test('only what differs is kept, and no secret', async () => {
  const { items } = await list();
  expect(items).toHaveLength(3);
  expect(items[2]).toMatchObject({
    actorName: 'The office',
    actorRole: 'network-office',
    before: { name: 'Dijle' },
    after: { name: 'Dijlestroom' },
    correlationId: 'request-7',
  });
  expect(items[0]).toMatchObject({ before: null, after: {}, correlationId: null });
});

test.each<[AuditSearch, string[]]>([
  [{}, ['person.set-password', 'class.change', 'firm.change']],
  [{ action: 'firm.change' }, ['firm.change']],
  [{ actorId: foreigner.id }, []],
  [{ subjectId: 'p1' }, ['person.set-password']],
  [{ words: 'office dijle' }, ['firm.change']],
  [{ words: '0% s' }, ['class.change']],
  [{ words: '_' }, []],
  [{ from: new Date(Date.now() + 60_000) }, []],
  [{ until: new Date(Date.now() - 60_000) }, []],
  [{ limit: 2 }, ['person.set-password', 'class.change']],
])('%j finds of the own network: %j', async (search, actions) => {
  expect((await list(search)).items.map(({ action }) => action)).toEqual(actions);
});

test('the list goes on where the page before ended', async () => {
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, after: first.next });
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, undefined]);
});

test.each(['UPDATE audit_entry SET actor_name = $1', 'DELETE FROM audit_entry WHERE actor_name <> $1'])(
  '%s is refused by the database',
  async (sql) => {
    await expect(database.dataSource.query(sql, ['nobody'])).rejects.toMatchObject({ code: '23001' });
    expect((await list()).items).toHaveLength(3);
  },
);

test('what rolls back leaves no entry', async () => {
  const deed = { action: 'class.change', subject: { kind: 'class', label: 'rolled back' } } as const;
  const attempt = database.dataSource.transaction(async (manager) => {
    await recordAudit(manager, office, deed);
    throw new Error('no');
  });
  await expect(attempt).rejects.toThrow('no');
  expect((await list({ words: 'rolled' })).items).toEqual([]);
});

test('every action is told in four languages', () => {
  for (const text of Object.values(auditActions)) {
    expect(Object.keys(text).toSorted()).toEqual(languages.toSorted());
    expect(new Set(Object.values(text)).size).toBeGreaterThan(2);
  }
});

function actor(userName: string, networkId: string, displayName = 'The office'): Auditable {
  const people = networkId === data.network.id ? data.people : abroad.people;
  const id = people.find((person) => person.userName === userName)!.id!;
  return { id, networkId, displayName, roles: ['network-office'] };
}
