import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { endOfTable, lineOf, type BackupEnd, type TableHead } from './backup-format.js';

export interface BackupSummary {
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

export interface BackupSource {
  readonly databaseUrl: string;
  readonly now: Date;
}

/**
 * Writes all tables as of one moment into one file, while Kontor works on. The queues are not in it: what they hold is derived
 * from the tables, and is put back by the sweep for what waits.
 * @throws NodeJS.ErrnoException when the file cannot be written; nothing is left under its name then
 */
export async function writeBackup({ databaseUrl, now }: BackupSource, file: string): Promise<BackupSummary> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'kontor backup' });
  await client.connect();
  const partial = `${file}.partial`;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const summary: { rows: Record<string, number>; sha256: string } = { rows: {}, sha256: '' };
    const source = new PassThrough();
    const written = pipeline(source, createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600 }));
    // What fails there must also end the feeding here.
    const fed = feed(client, now, source, summary).catch((error: Error) => source.destroy(error));
    await Promise.all([written, fed]);
    await rename(partial, file);
    return summary;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function feed(
  client: pg.Client,
  now: Date,
  target: PassThrough,
  summary: { rows: Record<string, number>; sha256: string },
): Promise<void> {
  const hash = createHash('sha256');
  const say = async (text: string): Promise<void> => {
    hash.update(text);
    if (!target.write(text)) await new Promise((resolve) => target.once('drain', resolve));
  };
  await say(
    lineOf({
      kontorBackup: 1,
      takenAt: now.toISOString(),
      migrations: await migrationsOf(client),
      sequences: await sequencesOf(client),
    }),
  );
  for (const head of await tablesOf(client)) {
    await say(lineOf(head));
    summary.rows[head.table] = await copyOut(client, head, target, hash);
    await say(`${endOfTable}\n`);
  }
  summary.sha256 = hash.digest('hex');
  const end: BackupEnd = { rows: summary.rows, sha256: summary.sha256 };
  target.end(lineOf(end));
}

/** Streams the rows of a table; returns how many. */
async function copyOut(
  client: pg.Client,
  { table, columns }: TableHead,
  target: PassThrough,
  hash: ReturnType<typeof createHash>,
): Promise<number> {
  let rows = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (const byte of chunk) if (byte === newline) rows++;
      done(null, chunk);
    },
  });
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const rowsOut = client.query(
    copyTo(`COPY ${pg.escapeIdentifier(table)} (${names}) TO STDOUT`),
  ) as unknown as Readable;
  await pipeline(rowsOut, counted, async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      if (!target.write(chunk)) await new Promise((resolve) => target.once('drain', resolve));
    }
    yield* [];
  });
  return rows;
}

const newline = 0x0a;

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  return rows.map(({ name }) => name);
}

async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; next: string }>(
    `SELECT sequencename AS name, (coalesce(last_value, start_value - 1) + 1)::text AS next
     FROM pg_sequences WHERE schemaname = 'public' ORDER BY sequencename`,
  );
  return Object.fromEntries(rows.map(({ name, next }) => [name, next]));
}

/** Every table but that of the migrations, which restoring fills by running them; without computed columns. */
async function tablesOf(client: pg.Client): Promise<TableHead[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> 'migration'
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}
