import { kontorSchema } from '../../apps/schema.js';
import { openSpecApi, type SpecApi } from '../../apps/api/spec-api.js';
import { testDatabase, type TestDatabase } from '#testing';
import { decisions } from './decisions.js';
import { askers, Matrix, type Asker, type Seen } from './matrix.js';
import { operationsOf, type Operation } from './operations.js';
import { openTenants } from './tenants.js';

let database: TestDatabase;
let api: SpecApi;
let matrix: Matrix;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: { secret: 'x'.repeat(40) } });
  matrix = new Matrix(api, database, await openTenants(database, api));
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

/** What only reads first, what ends sessions last. */
function orderOf({ method, path }: Operation): number {
  if (path.startsWith('/v1/sessions')) return 3;
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].indexOf(method) > 0 ? (method === 'DELETE' ? 2 : 1) : 0;
}

test('every operation has a decision, and every decision an operation', () => {
  expect(
    operationsOf(api.app)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...decisions.keys()].sort());
});

test('everybody gets what was decided, and nothing of another network', async () => {
  const operations = operationsOf(api.app).sort((a, b) => orderOf(a) - orderOf(b));
  const seen = new Map<string, Seen>();
  for (const operation of operations) seen.set(operation.name, await matrix.row(operation));
  const rows = (row: Readonly<Record<Asker, string>>): string => askers.map((asker) => row[asker]).join(' | ');
  expect([...seen.values()].flatMap(({ wrong }) => wrong)).toEqual([]);
  const different = [...seen].flatMap(([name, { cells }]) => {
    const decided = decisions.get(name);
    return decided && rows(decided) === rows(cells)
      ? []
      : [{ name, decided: decided && rows(decided), seen: rows(cells) }];
  });
  expect(different).toEqual([]);
});
