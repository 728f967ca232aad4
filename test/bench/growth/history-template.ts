import type { DataSource } from 'typeorm';
import { deliver } from '../common/deliver.js';
import { fullCases } from '../common/full-cases.js';
import type { BenchInstallation } from '../common/installation.js';

/** Cases that the history is made of, over and over. */
const cases = 200;
const run = 'template';

/**
 * Has the clearing decide cases with one line, and keeps every row that they left behind in the schema `history`, each with
 * its place among them: the copies of a history are then what the clearing itself would have written.
 * @returns the number of documents in one copy
 */
export async function prepareTemplate(installation: BenchInstallation): Promise<number> {
  const { dataSource } = installation;
  await deliver(installation, await fullCases(installation, cases, run, 1));
  await dataSource.query('CREATE SCHEMA history');
  for (const [table, select] of Object.entries(kept)) {
    await dataSource.query(`CREATE UNLOGGED TABLE history.${table} AS ${select}`);
  }
  return count(dataSource);
}

async function count(dataSource: DataSource): Promise<number> {
  const [row] = (await dataSource.query('SELECT count(*)::int AS documents FROM history.document')) as {
    documents: number;
  }[];
  return row!.documents;
}

/** `place` counts documents in the order of their submission; `first` is that of the first of the case. */
const kept: Readonly<Record<string, string>> = {
  envelope: `
    SELECT e.*, row_number() OVER (ORDER BY e.sequence) - 1 AS place
    FROM envelope e WHERE e.idempotency_key ~ '-${run}-[0-9]+$'`,
  document: `
    SELECT d.*, e.place, min(e.place) OVER (PARTITION BY d.case_id) AS first,
      row_number() OVER (PARTITION BY d.sender_firm_id, d.document_type ORDER BY d.ordinal) AS rank,
      count(*) OVER (PARTITION BY d.sender_firm_id, d.document_type) AS series_length
    FROM document d JOIN history.envelope e ON e.id = d.envelope_id`,
  trade_case: `
    SELECT c.*, d.place FROM trade_case c JOIN history.document d ON d.case_id = c.id AND d.place = d.first`,
  claim: `
    SELECT c.*, d.place, d.first, o.place AS offsets_place
    FROM claim c JOIN history.document d ON d.id = c.document_id
    LEFT JOIN history.document o ON o.id = c.offsets_document_id`,
  transfer: `
    SELECT t.*, d.place, row_number() OVER (PARTITION BY t.source_id ORDER BY t.id) AS part
    FROM transfer t JOIN history.document d ON d.id = t.source_id`,
  entry: `
    SELECT e.*, t.place, t.part,
      row_number() OVER steps AS rank, sum(e.amount) OVER steps AS running,
      count(*) OVER account AS steps, sum(e.amount) OVER account AS change
    FROM entry e JOIN history.transfer t ON t.id = e.transfer_id
    WINDOW account AS (PARTITION BY e.account_id), steps AS (PARTITION BY e.account_id ORDER BY e.version)`,
};
