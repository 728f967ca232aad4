import { setTimeout as sleep } from 'node:timers/promises';
import { Decimal } from 'decimal.js';
import { Column, Entity, PrimaryColumn, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import {
  bigintColumn,
  constraintOf,
  createDataSource,
  decimalColumn,
  inTransaction,
  insertRows,
  isOutage,
  isUniqueViolation,
  migrate,
  sqlStateOf,
} from '#platform';

class CreatePurse1763683200098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE purse (
      id int CONSTRAINT purse_pkey PRIMARY KEY,
      amount bigint NOT NULL CONSTRAINT purse_amount_check CHECK (amount >= 0),
      rate numeric(30, 12),
      note jsonb
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE purse');
  }
}

@Entity('purse')
class Purse {
  @PrimaryColumn('int')
  id: number;

  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('numeric', { transformer: decimalColumn, nullable: true })
  rate: Decimal | null;

  @Column('jsonb', { nullable: true })
  note: unknown;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase({ entities: [Purse], migrations: [CreatePurse1763683200098] });
});
afterAll(() => database.close());
beforeEach(() => database.dataSource.query('TRUNCATE purse'));

test.each([
  ['the smallest cent', 1n, new Decimal('0.000000000001')],
  ['more than a number holds', 9_223_372_036_854_775_807n, new Decimal('123456789012345678.123456789012')],
  ['nothing', 0n, null],
])('columns keep exact values: %s', async (_case, amount, rate) => {
  const purses = database.dataSource.getRepository(Purse);
  await purses.insert({ id: 1, amount, rate });
  const read = await purses.findOneByOrFail({ id: 1 });
  expect(read.amount).toBe(amount);
  expect(read.rate?.toFixed()).toBe(rate?.toFixed());
});

test('a real deadlock is retried, and both transactions succeed', async () => {
  await insertPurses(database.dataSource.manager);
  let attempts = 0;
  let arrived = 0;
  let open = (): void => undefined;
  const bothHoldOne = new Promise<void>((resolve) => (open = resolve));
  const crosswise = (first: number, second: number) =>
    inTransaction(database.dataSource, async (manager) => {
      attempts++;
      await manager.query('UPDATE purse SET amount = amount + 1 WHERE id = $1', [first]);
      if (++arrived === 2) open();
      await bothHoldOne;
      await manager.query('UPDATE purse SET amount = amount + 1 WHERE id = $1', [second]);
    });
  await Promise.all([crosswise(1, 2), crosswise(2, 1)]);
  expect(attempts).toBe(3);
  expect(await amounts()).toEqual([12n, 22n]);
});

test('a serialisation failure is retried with a fresh snapshot', async () => {
  await insertPurses(database.dataSource.manager);
  let attempts = 0;
  await inTransaction(
    database.dataSource,
    async (manager) => {
      await manager.query('SELECT amount FROM purse');
      if (++attempts === 1) await database.dataSource.query('UPDATE purse SET amount = 100 WHERE id = 1');
      await manager.query('UPDATE purse SET amount = amount + 1 WHERE id = 1');
    },
    { isolation: 'REPEATABLE READ' },
  );
  expect(attempts).toBe(2);
  expect(await amounts()).toEqual([101n, 20n]);
});

test('the retry has a cap, and other errors are not retried', async () => {
  let attempts = 0;
  const failing = (code: string) => async (): Promise<never> => {
    attempts++;
    throw Object.assign(new Error(code), { code });
  };
  await expect(inTransaction(database.dataSource, failing('40001'), { attempts: 3 })).rejects.toThrow('40001');
  expect(attempts).toBe(3);
  await expect(inTransaction(database.dataSource, failing('23505'))).rejects.toThrow('23505');
  expect(attempts).toBe(4);
});

test('errors are known by the constraint they broke', async () => {
  await insertPurses(database.dataSource.manager);
  const purses = database.dataSource.getRepository(Purse);
  const duplicate: unknown = await purses.insert({ id: 1, amount: 1n }).catch((error: unknown) => error);
  expect([sqlStateOf(duplicate), constraintOf(duplicate)]).toEqual(['23505', 'purse_pkey']);
  expect(isUniqueViolation(duplicate, 'purse_pkey')).toBe(true);
  expect(isUniqueViolation(duplicate, 'another_key')).toBe(false);
  const negative: unknown = await purses.insert({ id: 3, amount: -1n }).catch((error: unknown) => error);
  expect(constraintOf(negative)).toBe('purse_amount_check');
  expect(isUniqueViolation(negative)).toBe(false);
  expect(constraintOf('no error at all')).toBeUndefined();
});

test('an outage is told from a refusal', async () => {
  const away = createDataSource({ url: 'postgres://127.0.0.1:1/none', entities: [], migrations: [] });
  expect(isOutage(await away.initialize().catch((error: unknown) => error))).toBe(true);
  const other = await createDataSource({ url: database.url, entities: [], migrations: [] }).initialize();
  const sleeping = other.query('SELECT pg_sleep(30), pg_backend_pid()').catch((error: unknown) => error);
  await eventually('the other connection is cut', async () => {
    const cut: unknown[] = await database.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%' AND state = 'active'`,
    );
    return cut.length > 0;
  });
  expect(isOutage(await sleeping)).toBe(true);
  // A transaction whose connection broke between two of its queries.
  const between = await inTransaction(other, async (manager) => {
    const [{ pid }] = (await manager.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    await database.dataSource.query('SELECT pg_terminate_backend($1)', [pid]);
    await sleep(200);
    await manager.query('SELECT 1');
  }).catch((error: unknown) => error);
  expect(isOutage(between)).toBe(true);
  const refusal: unknown = await database.dataSource.query('SELECT 1 / 0').catch((error: unknown) => error);
  expect(isOutage(refusal)).toBe(false);
  expect(isOutage(new Error('no luck'))).toBe(false);
  await other.destroy();
});

test('insertRows writes what was given, JSON and nulls included, and returns what is asked', async () => {
  const shape = { table: 'purse', columns: { id: 'int', amount: 'bigint', rate: 'numeric', note: 'jsonb' } } as const;
  const rows = [
    { id: 1, amount: 5n, rate: new Decimal('1.5'), note: { tricky: ['{"}', "d'Artagnan", null] } },
    { id: 2, amount: 6n, rate: null, note: ['a', ['b']] },
    { id: 3, amount: 7n, rate: undefined, note: null },
  ];
  const returned = await insertRows(database.dataSource.manager, { ...shape, suffix: 'RETURNING id' }, rows);
  expect(returned).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  const read = await database.dataSource.getRepository(Purse).find({ order: { id: 'ASC' } });
  expect(read.map(({ note }) => note)).toEqual([rows[0]?.note, rows[1]?.note, null]);
  expect(read.map(({ rate }) => rate?.toString())).toEqual(['1.5', undefined, undefined]);
});

test('four processes that migrate at once: one does it, all find it done', async () => {
  const { dataSource } = database;
  await dataSource.query('CREATE DATABASE parallel_migrators');
  const url = database.url.replace(/\/[^/]*$/, '/parallel_migrators');
  const starters = await Promise.all(
    Array.from({ length: 4 }, () =>
      createDataSource({ url, entities: [Purse], migrations: [CreatePurse1763683200098] }).initialize(),
    ),
  );
  try {
    const done = await Promise.all(starters.map((starter) => migrate(starter)));
    expect(done.flat()).toEqual(['CreatePurse1763683200098']);
  } finally {
    await Promise.all(starters.map((starter) => starter.destroy()));
  }
});

async function insertPurses(manager: EntityManager): Promise<void> {
  await manager.query('INSERT INTO purse (id, amount) VALUES (1, 10), (2, 20)');
}

async function amounts(): Promise<bigint[]> {
  const purses = await database.dataSource.getRepository(Purse).find({ order: { id: 'ASC' } });
  return purses.map(({ amount }) => amount);
}

test('the server is told to notice within half a minute that the host of a client has vanished, and takes it in', async () => {
  const names = ['tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count', 'tcp_user_timeout'];
  const rows = await database.dataSource.query<{ name: string; setting: string }[]>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [names],
  );
  // What the operating system has accepted: PostgreSQL asks it, over TCP.
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, Number(setting)]))).toEqual({
    tcp_keepalives_idle: 15,
    tcp_keepalives_interval: 5,
    tcp_keepalives_count: 3,
    tcp_user_timeout: process.platform === 'linux' ? 30_000 : expect.any(Number),
  });
});
