import type { DataSource } from 'typeorm';
import { timed } from './common/statistics.js';

/** What a delivered document leaves behind, and how the rows of a run are found. */
const tables = [
  ['envelope', `SELECT * FROM envelope WHERE idempotency_key LIKE $1`],
  [
    'trade_case',
    `SELECT c.* FROM trade_case c JOIN document d ON d.case_id = c.id AND d.document_type = 'order' WHERE d.number LIKE $2`,
  ],
  ['document', `SELECT * FROM document WHERE number LIKE $3`],
  ['claim', `SELECT * FROM claim WHERE number LIKE $3`],
] as const;

/** Rows of one statement. */
const batch = 200;

/**
 * The peer: the rows that a run left behind, inserted once more into tables of the same shape with the same indexes, as bare
 * SQL in batches, a transaction each. Nothing is read, checked, routed or numbered. Returns milliseconds.
 */
export async function bareInserts(dataSource: DataSource, run: string): Promise<number> {
  await dataSource.query('DROP SCHEMA IF EXISTS bare CASCADE');
  await dataSource.query('CREATE SCHEMA bare');
  const parameters = [`%-${run}-%`, `O-${run}-%`, `_-${run}-%`];
  const batches: { readonly table: string; readonly rows: string }[] = [];
  for (const [table, select] of tables) {
    await dataSource.query(
      `CREATE TABLE bare.${table} (LIKE public.${table} INCLUDING INDEXES INCLUDING DEFAULTS INCLUDING STORAGE)`,
    );
    const used = [...select.matchAll(/\$(\d)/g)].map(([, place]) => parameters[Number(place) - 1]);
    const found = (await dataSource.query(
      `SELECT to_jsonb(r)::text AS row FROM (${select.replace(/\$\d/, '$1')}) r`,
      used,
    )) as { row: string }[];
    for (let first = 0; first < found.length; first += batch) {
      const rows = found.slice(first, first + batch).map(({ row }) => row);
      batches.push({ table, rows: `[${rows.join(',')}]` });
    }
  }
  return timed(async () => {
    for (const { table, rows } of batches) {
      await dataSource.query(
        `INSERT INTO bare.${table} SELECT * FROM jsonb_populate_recordset(NULL::bare.${table}, $1::jsonb)`,
        [rows],
      );
    }
  });
}
