import type { QueryRunner } from 'typeorm';

/**
 * Builds an index while everybody goes on writing, for a migration that says `readonly transaction = false`. It waits for
 * transactions that are under way, without anybody having to wait for it, so no lock timeout applies. Such a migration is not
 * undone when a later statement fails, and runs again from its beginning: an index that is there is kept, what a build that
 * broke off left behind is replaced.
 *
 * @param name one that no index of another definition has had
 * @param definition what follows the name: `ON envelope (sender_firm_id) WHERE state = 'rejected'`
 */
export async function indexConcurrently(
  runner: QueryRunner,
  name: string,
  definition: string,
  { unique = false }: { readonly unique?: boolean } = {},
): Promise<void> {
  const valid = (await runner.query('SELECT FROM pg_index WHERE indexrelid = to_regclass($1) AND indisvalid', [
    name,
  ])) as object[];
  if (valid.length > 0) return;
  const [before] = (await runner.query('SHOW lock_timeout')) as [{ lock_timeout: string }];
  await runner.query('SET lock_timeout = 0');
  try {
    await runner.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
    await runner.query(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX CONCURRENTLY ${name} ${definition}`);
  } finally {
    await runner.query(`SET lock_timeout = '${before.lock_timeout}'`);
  }
}
