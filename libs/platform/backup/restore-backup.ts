import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { KontorError } from '#kernel';
import { createDataSource, type EntityClass, type MigrationClass } from '../db/data-source.js';
import { migrate } from '../db/migrate.js';
import { backupTooNew, databaseInUse } from './backup-errors.js';
import type { BackupEnd, BackupHead, TableHead } from './backup-format.js';
import { readBackup } from './read-backup.js';

export interface RestoreTarget {
  /** The database that is replaced; its role must be able to make databases and to load without triggers. */
  readonly databaseUrl: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  readonly now: Date;
  /** Proves what was loaded, before it replaces anything. What it throws ends the restoring. */
  readonly prove: (loadedUrl: string) => Promise<void>;
}

export interface Restored {
  readonly head: BackupHead & BackupEnd;
  /** The name under which the database from before is kept. */
  readonly formerDatabase: string;
}

/**
 * Puts a backup in the place of the database: checks the file, loads it into a database beside, brings that up to date,
 * proves it, and only then changes names. Whatever fails, the database from before is there as it was; afterwards it is kept
 * under another name.
 * @throws KontorError `backup-damaged`, `backup-too-new`, `database-in-use`
 */
export async function restoreBackup(file: string, target: RestoreTarget): Promise<Restored> {
  const head = await readBackup(file);
  requireKnown(file, head, target.migrations);
  const database = decodeURIComponent(new URL(target.databaseUrl).pathname.slice(1));
  const stamp = target.now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const names = { now: database, loading: `${database}_restoring_${stamp}`, former: `${database}_before_${stamp}` };
  const loadingUrl = withDatabase(target.databaseUrl, names.loading);
  await onServer(target.databaseUrl, async (server) => {
    await requireUnused(server, names.now);
    await server.query(`CREATE DATABASE ${pg.escapeIdentifier(names.loading)}`);
    try {
      await load(file, head, loadingUrl, target);
      await target.prove(loadingUrl);
      await requireUnused(server, names.now);
    } catch (error) {
      await server.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(names.loading)} WITH (FORCE)`);
      throw error;
    }
    await renameDatabase(server, names.now, names.former);
    try {
      await renameDatabase(server, names.loading, names.now);
    } catch (error) {
      await renameDatabase(server, names.former, names.now);
      throw error;
    }
  });
  return { head, formerDatabase: names.former };
}

/** A backup of an older version can be brought up to date; one of a newer version cannot be read by this one. */
function requireKnown(file: string, { migrations }: BackupHead, known: readonly MigrationClass[]): void {
  const names = new Set(known.map(({ name }) => name));
  const unknown = migrations.find((name) => !names.has(name));
  if (unknown) throw new KontorError(backupTooNew, { file, migration: unknown });
}

async function load(
  file: string,
  { migrations, sequences }: BackupHead,
  url: string,
  { entities, migrations: known }: RestoreTarget,
): Promise<void> {
  // First the tables as they were when the backup was made, then what has come since.
  const then = known.filter(({ name }) => migrations.includes(name));
  await migrated(url, entities, then);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Rows come back as they were written: no trigger may act, and order does not matter to foreign keys.
    await client.query("SET session_replication_role = 'replica'");
    await client.query('BEGIN');
    await copyIn(client, file);
    for (const [name, next] of Object.entries(sequences)) {
      await client.query('SELECT setval($1::regclass, $2::bigint, false)', [pg.escapeIdentifier(name), next]);
    }
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  await migrated(url, entities, known);
}

async function copyIn(client: pg.Client, file: string): Promise<void> {
  let rows: Writable | undefined;
  await readBackup(file, {
    table: async ({ table, columns }: TableHead) => {
      const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      // What a migration put there is in the backup too, in the state of that day.
      await client.query(`DELETE FROM ${pg.escapeIdentifier(table)}`);
      rows = client.query(copyFrom(`COPY ${pg.escapeIdentifier(table)} (${names}) FROM STDIN`)) as unknown as Writable;
    },
    rows: async (chunk) => {
      if (!rows!.write(Buffer.from(chunk))) await once(rows!, 'drain');
    },
    tableEnd: async () => {
      const ended = finished(rows!);
      rows!.end();
      await ended;
    },
  });
}

async function migrated(
  url: string,
  entities: readonly EntityClass[],
  migrations: readonly MigrationClass[],
): Promise<void> {
  const dataSource = await createDataSource({
    url,
    entities,
    migrations,
    applicationName: 'kontor restore',
  }).initialize();
  await migrate(dataSource).finally(() => dataSource.destroy());
}

async function requireUnused(server: pg.Client, database: string): Promise<void> {
  const { rows } = await server.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
    [database],
  );
  const count = Number(rows[0]!.count);
  if (count > 0) throw new KontorError(databaseInUse, { database, count });
}

async function renameDatabase(server: pg.Client, from: string, to: string): Promise<void> {
  await server.query(`ALTER DATABASE ${pg.escapeIdentifier(from)} RENAME TO ${pg.escapeIdentifier(to)}`);
}

/** A connection to the server that does not stand in the way of renaming the database. */
async function onServer(url: string, work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}
