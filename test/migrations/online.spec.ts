import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, migrate, type MigrationClass } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';
import { migrations } from '../../apps/schema.js';
import { dangersIn, remedies, type DangerRule } from './dangers.js';
import { oldLoad, seedOldRows } from './old-load.js';

/** The newest migration of the first release; what comes after it meets installations that are at work. */
const releaseLine = 1795268000000;
/** Those that made the first tables: before them there was nothing to be at work. */
const firstTables = 1764000000000;
/** Milliseconds: what a person at work still bears, and far more than a query takes on a machine with other work. */
const bearable = 5_000;

const timestampOf = ({ name }: MigrationClass): number => Number(name.slice(-13));
const inOrder = [...migrations].sort((a, b) => timestampOf(a) - timestampOf(b));
const before = inOrder.filter((migration) => timestampOf(migration) < firstTables);
const after = inOrder.filter((migration) => timestampOf(migration) >= firstTables);

let database: TestDatabase;
const opened: DataSource[] = [];

beforeEach(async () => {
  database = await testDatabase({ entities: [], migrations: before });
  await seedOldRows(database.dataSource);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.destroy()));
  await database.close();
});

async function version(all: readonly MigrationClass[]): Promise<DataSource> {
  const next = await createDataSource({ url: database.url, entities: [], migrations: all }).initialize();
  opened.push(next);
  return next;
}

/** A migration with the danger that it wants to be excused from, and why. */
type Excused = MigrationInterface & { readonly reasons?: Partial<Record<DangerRule, string>> };

/** The migration as it is, but telling the statements that it runs. */
function listening(Migration: MigrationClass, statements: string[]): MigrationClass {
  const recording = (runner: QueryRunner): QueryRunner =>
    new Proxy(runner, {
      get: (target, name) => {
        if (name !== 'query') return Reflect.get(target, name, target) as unknown;
        return (sql: string, ...rest: unknown[]) => {
          statements.push(sql);
          return (target.query as (sql: string, ...more: unknown[]) => Promise<unknown>)(sql, ...rest);
        };
      },
    });
  const Listening = class extends Migration {
    override up(runner: QueryRunner): Promise<void> {
      return super.up(recording(runner)) as Promise<void>;
    }
  };
  Object.defineProperty(Listening, 'name', { value: Migration.name });
  return Listening;
}

test('the version before goes on while every later migration runs, and nobody waits for long', async () => {
  const next = await version(inOrder);
  const load = oldLoad(database.dataSource);
  await sleep(300);
  const done = await migrate(next);
  await sleep(300);
  const { longest, failures, count } = await load.stop();
  expect(done).toEqual(after.map(({ name }) => name));
  expect(failures).toEqual([]);
  expect(count).toBeGreaterThan(50);
  expect(longest).toBeLessThan(bearable);
});

class HoldsTheEnvelopes1999000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope ADD COLUMN held text');
    await runner.query(`SELECT pg_sleep(${(bearable + 500) / 1_000})`);
  }
  async down(): Promise<void> {}
}

class TakesAColumnAway1999000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document DROP COLUMN read_at');
  }
  async down(): Promise<void> {}
}

test.each([
  ['holds a table', HoldsTheEnvelopes1999000000000, { waits: true, fails: false }],
  ['takes a column away', TakesAColumnAway1999000000001, { waits: false, fails: true }],
])('one that %s is noticed', async (_, Bad, { waits, fails }) => {
  const next = await version([...before, Bad]);
  const load = oldLoad(database.dataSource);
  await sleep(200);
  await migrate(next);
  await sleep(200);
  const { longest, failures } = await load.stop();
  expect([longest > bearable, failures.length > 0]).toEqual([waits, fails]);
});

test('no migration after the first release has a dangerous statement without saying why', async () => {
  const statements = new Map<MigrationClass, string[]>();
  const listened = inOrder.map((migration) => {
    if (timestampOf(migration) <= releaseLine) return migration;
    statements.set(migration, []);
    return listening(migration, statements.get(migration)!);
  });
  await migrate(await version(listened));
  expect(statements.size).toBeGreaterThan(0);
  for (const [Migration, sql] of statements) {
    expect(sql.length).toBeGreaterThan(0);
    const { reasons = {} } = new Migration() as Excused;
    const unexcused = dangersIn(sql).filter(({ rule }) => !reasons[rule]);
    expect(unexcused.map(({ rule, statement }) => `${Migration.name}: ${statement} – ${remedies[rule]}`)).toEqual([]);
  }
});
