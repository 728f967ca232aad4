import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDataSource, indexConcurrently, migrate, type MigrationClass } from '#platform';
import { testDatabase, type TestDatabase } from '#testing';

class CreateShelf1763683200081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE shelf (id int CONSTRAINT shelf_pkey PRIMARY KEY)');
  }
  async down(): Promise<void> {}
}

class WidenShelf1763683200082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE shelf ADD COLUMN width int');
  }
  async down(): Promise<void> {}
}

class IndexShelf1763683200083 implements MigrationInterface {
  readonly transaction = false;
  async up(runner: QueryRunner): Promise<void> {
    await indexConcurrently(runner, 'shelf_width_idx', 'ON shelf (width)');
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;
const opened: DataSource[] = [];

beforeEach(async () => {
  database = await testDatabase({ entities: [], migrations: [CreateShelf1763683200081] });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.destroy()));
  await database.close();
});

async function version(...migrations: MigrationClass[]): Promise<DataSource> {
  const next = await createDataSource({ url: database.url, entities: [], migrations }).initialize();
  opened.push(next);
  return next;
}

async function columns(): Promise<string[]> {
  const rows: { column_name: string }[] = await database.dataSource.query(
    "SELECT column_name FROM information_schema.columns WHERE table_name = 'shelf' ORDER BY ordinal_position",
  );
  return rows.map(({ column_name: name }) => name);
}

/** Reads the table as a report that takes its time does; until it is let go. */
async function longReader(): Promise<() => Promise<void>> {
  const reader = database.dataSource.createQueryRunner();
  await reader.startTransaction();
  await reader.query('SELECT count(*) FROM shelf');
  return async () => {
    await reader.commitTransaction();
    await reader.release();
  };
}

test('a migration waits for a long reader in turns, and nobody queues behind it for long', async () => {
  const next = await version(CreateShelf1763683200081, WidenShelf1763683200082);
  const letGo = await longReader();
  const migrating = migrate(next, { lockTimeout: 100 });
  // Without the timeout the first insert would wait for as long as the reader reads, which is until they are all there.
  for (let id = 0; id < 8; id++) {
    await database.dataSource.query('INSERT INTO shelf (id) VALUES ($1)', [id]);
    await sleep(100);
  }
  expect(await columns()).toEqual(['id']);
  await letGo();
  expect(await migrating).toEqual(['WidenShelf1763683200082']);
  expect(await columns()).toEqual(['id', 'width']);
  const [{ timeout }] = await next.query<[{ timeout: string }]>("SELECT current_setting('lock_timeout') AS timeout");
  expect(timeout).toBe('0');
});

test('one that never gets its table gives up, says who is in the way, and changes nothing', async () => {
  const next = await version(CreateShelf1763683200081, WidenShelf1763683200082);
  const letGo = await longReader();
  const refusal: unknown = await migrate(next, { lockTimeout: 50, patience: 200 }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'migration-blocked', kind: 'transient' });
  const [{ name }] = await database.dataSource.query<[{ name: string }]>(
    "SELECT current_setting('application_name') AS name",
  );
  expect((refusal as Error).message).toContain('WidenShelf1763683200082');
  expect((refusal as Error).message).toContain(name);
  await letGo();
  expect(await columns()).toEqual(['id']);
  expect(await migrate(next)).toEqual(['WidenShelf1763683200082']);
});

test('an index is built beside writers while other processes wait for their turn, and again after a failed attempt', async () => {
  const all = [CreateShelf1763683200081, WidenShelf1763683200082, IndexShelf1763683200083];
  await migrate(await version(...all.slice(0, 2)));
  await database.dataSource.query('INSERT INTO shelf (id, width) SELECT n, n FROM generate_series(100, 2000) n');
  // What a build that broke off leaves behind.
  await database.dataSource.query('CREATE INDEX shelf_width_idx ON shelf (width)');
  await database.dataSource.query(
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'shelf_width_idx'::regclass",
  );
  const letGo = await longReader();
  const starters = await Promise.all([version(...all), version(...all), version(...all)]);
  const migrating = Promise.all(starters.map((starter) => migrate(starter, { lockTimeout: 50 })));
  await sleep(300);
  await database.dataSource.query('INSERT INTO shelf (id, width) VALUES (1, 1)');
  await letGo();
  expect((await migrating).flat()).toEqual(['IndexShelf1763683200083']);
  const [{ valid }] = await database.dataSource.query<[{ valid: boolean }]>(
    "SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 'shelf_width_idx'::regclass",
  );
  expect(valid).toBe(true);
});

class IndexAndDrop1763683200084 implements MigrationInterface {
  readonly transaction = false;
  async up(runner: QueryRunner): Promise<void> {
    await indexConcurrently(runner, 'shelf_wide_idx', 'ON shelf (width) WHERE width > 100');
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS shelf_width_idx');
  }
  async down(): Promise<void> {}
}

test('an index that is built is kept when a later statement of its migration has to wait', async () => {
  const all = [CreateShelf1763683200081, WidenShelf1763683200082, IndexShelf1763683200083];
  await migrate(await version(...all));
  const idOf = async (index: string): Promise<string | null> => {
    const [row] = await database.dataSource.query<[{ id: string | null }]>('SELECT to_regclass($1)::oid::text AS id', [
      index,
    ]);
    return row.id;
  };
  const next = await version(...all, IndexAndDrop1763683200084);
  await indexConcurrently(next.createQueryRunner(), 'shelf_wide_idx', 'ON shelf (width) WHERE width > 100');
  const built = await idOf('shelf_wide_idx');
  const letGo = await longReader();
  const migrating = migrate(next, { lockTimeout: 50 });
  await sleep(500);
  await letGo();
  expect(await migrating).toEqual(['IndexAndDrop1763683200084']);
  expect([await idOf('shelf_wide_idx'), await idOf('shelf_width_idx')]).toEqual([built, null]);
});
