import type { QueryRunner } from 'typeorm';

/**
 * Builds an index while everybody goes on writing, for a migration that says `readonly transaction = false`. It waits for
 * transactions that are under way, without anybody having to wait for it, so no lock timeout applies. What an attempt that
 * failed left behind is no index that is used, and is replaced.
 *
 * @param definition what follows the name: `ON envelope (sender_firm_id) WHERE state = 'rejected'`
 */
export async function indexConcurrently(
  runner: QueryRunner,
  name: string,
  definition: string,
  { unique = false }: { readonly unique?: boolean } = {},
): Promise<void> {
  const [before] = (await runner.query('SHOW lock_timeout')) as [{ lock_timeout: string }];
  await runner.query('SET lock_timeout = 0');
  try {
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
    await runner.query(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${name} ${definition}`);
  } finally {
    await runner.query(`SET lock_timeout = '${before.lock_timeout}'`);
  }
}
