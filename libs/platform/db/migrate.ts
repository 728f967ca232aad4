import type { DataSource } from 'typeorm';

/** `kont` and `migr` in ASCII, so that the lock can be recognised in pg_locks. */
const MIGRATION_LOCK = [0x6b6f6e74, 0x6d696772];

/**
 * Runs the pending migrations and returns their names. Any number of processes may start at once: one migrates, the
 * others wait for it and find nothing to do. An advisory lock rather than a locked table, because on an empty database
 * there is no table to lock.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1, $2)', MIGRATION_LOCK);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1, $2)', MIGRATION_LOCK).catch(() => undefined);
    await lock.release();
  }
}
