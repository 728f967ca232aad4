import { setTimeout as sleep } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { KontorError } from '#kernel';
import { isConflict, sqlState, sqlStateOf } from './database-errors.js';
import { migrationBlocked } from './migration-errors.js';

export interface MigrateOptions {
  /** Milliseconds that a statement of a migration may wait for a lock, and that others may have to queue behind it. */
  readonly lockTimeout?: number;
  /** Milliseconds after which migrating is given up when a migration never gets its locks. */
  readonly patience?: number;
}

/** `kont` and `migr` in ASCII, so that the lock can be recognised in pg_locks. */
const MIGRATION_LOCK = [0x6b6f6e74, 0x6d696772];
const TURN_PAUSE = 100;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Runs the pending migrations and returns their names. Any number of processes may start at once: one migrates, the
 * others wait for it and find nothing to do. An advisory lock rather than a locked table, because on an empty database
 * there is no table to lock.
 *
 * The version before may be at work meanwhile. A statement that waits for a table makes everybody else queue behind it, so it
 * waits only briefly; the migration is then undone and tried again after a pause in which the others get on.
 *
 * @throws KontorError migration-blocked
 */
export async function migrate(dataSource: DataSource, options: MigrateOptions = {}): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await awaitTurn(runner);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'each';
    const pending = await executor.getPendingMigrations();
    if (pending.length > 0) await runBriefly(executor, runner, options);
    return pending.map(({ name }) => name);
  } finally {
    await runner.query('RESET lock_timeout').catch(() => undefined);
    await runner.query('SELECT pg_advisory_unlock($1, $2)', MIGRATION_LOCK).catch(() => undefined);
    await runner.release();
  }
}

/**
 * Asks again and again instead of waiting within a query: what waits has a snapshot, and an index that is built beside the
 * traffic waits for the end of every snapshot, so that both would wait for each other.
 */
async function awaitTurn(runner: QueryRunner): Promise<void> {
  for (;;) {
    const [row] = (await runner.query('SELECT pg_try_advisory_lock($1, $2) AS mine', MIGRATION_LOCK)) as [
      { mine: boolean },
    ];
    if (row.mine) return;
    await sleep(TURN_PAUSE);
  }
}

async function runBriefly(
  executor: MigrationExecutor,
  runner: QueryRunner,
  { lockTimeout = 1_000, patience = 300_000 }: MigrateOptions,
): Promise<void> {
  await runner.query(`SET lock_timeout = ${lockTimeout}`);
  const start = performance.now();
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      await executor.executePendingMigrations();
      return;
    } catch (error) {
      if (sqlStateOf(error) !== sqlState.lockNotAvailable && !isConflict(error)) throw error;
      const waited = performance.now() - start;
      if (waited > patience) throw await blocked(executor, runner, waited, error);
      await sleep(pause);
    }
  }
}

async function blocked(
  executor: MigrationExecutor,
  runner: QueryRunner,
  waited: number,
  cause: unknown,
): Promise<KontorError> {
  const [next] = await executor.getPendingMigrations();
  const holders = (await runner.query(
    `SELECT coalesce(nullif(application_name, ''), usename, '?') || ' (pid ' || pid || ', '
       || round(extract(epoch FROM clock_timestamp() - xact_start)) || ' s)' AS holder
     FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
     ORDER BY xact_start LIMIT 3`,
  )) as { holder: string }[];
  const params = {
    migration: next?.name ?? '?',
    seconds: Math.round(waited / 1_000),
    holders: holders.map(({ holder }) => holder).join(', ') || '–',
  };
  return new KontorError(migrationBlocked, params, { cause });
}
