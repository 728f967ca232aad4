import pg from 'pg';
import type { DataSource } from 'typeorm';
import { ownColumns, preparation, totals, type Copies } from './copies.js';

/** Two connections fill at the same time, each its tables in their order; the large ones first. */
const lanes = [
  ['document', 'trade_case', 'transfer'],
  ['envelope', 'claim', 'entry'],
] as const;
/** Rows of one statement, so that the copies lie in the order in which they would have come. */
const rowsAtOnce = 60_000;

/**
 * Fills the database up to a number of documents with a history of two years, straight into the tables, and leaves it as if
 * the clearing had written it: vacuumed, analysed, on disk, with the indexes and settings that it had.
 * @param documents of one copy, as `prepareTemplate` gave it
 */
export async function fillUpTo(dataSource: DataSource, url: string, size: number, documents: number): Promise<void> {
  const [now] = (await dataSource.query(
    'SELECT (SELECT count(*)::int FROM document) AS documents, max(sequence)::int + 1 AS base FROM envelope',
  )) as { documents: number; base: number }[];
  const count = Math.ceil((size - now!.documents) / documents);
  if (count > 0) {
    const copies = { count, documents, base: now!.base };
    await dataSource.query(preparation(copies));
    await Promise.all(
      lanes.map((tables) =>
        connected(url, async (client) => {
          for (const table of tables) await fillTable(client, table, copies);
        }),
      ),
    );
    await connected(url, async (client) => {
      await inReplica(client, async () => {
        for (const sql of totals(copies)) await client.query(sql);
      });
    });
  }
  await connected(url, async (client) => {
    // Of every page that is marked as visible, an image goes to the log: packing them would take most of the time.
    await client.query('SET wal_compression = off');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  });
}

/**
 * One transaction for a table. CLUSTER gives it a new file, which PostgreSQL then need not log (wal_level minimal); an index
 * that is marked as not ready is passed over by INSERT, and built again by REINDEX, which marks it as ready.
 */
async function fillTable(client: pg.Client, table: string, copies: Copies): Promise<void> {
  const own = ownColumns(copies)[table]!;
  const { rows } = await client.query<{ name: string; templates: string }>(
    `SELECT column_name AS name, (SELECT count(*) FROM history.${table}) AS templates FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const values = columns.map((name) => own[name] ?? `t.${name}`);
  const copiesAtOnce = Math.max(1, Math.floor(rowsAtOnce / Number(rows[0]!.templates)));
  await inReplica(client, async () => {
    await client.query(`CLUSTER ${table} USING ${table}_pkey`);
    await client.query(`ALTER TABLE ${table} SET WITHOUT CLUSTER`);
    await client.query(`UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = $1::regclass`, [
      table,
    ]);
    for (let first = 0; first < copies.count; first += copiesAtOnce) {
      await client.query(
        `INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
         SELECT ${values.join(', ')} FROM generate_series($1::bigint, $2::bigint) k CROSS JOIN history.${table} t`,
        [first, Math.min(first + copiesAtOnce, copies.count) - 1],
      );
    }
    await client.query(`REINDEX TABLE ${table}`);
  });
}

/** A transaction without triggers: what they would check holds of what was copied. */
async function inReplica(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL maintenance_work_mem = '1GB'`);
  await work();
  await client.query('COMMIT');
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench-fill' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
