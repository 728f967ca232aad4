/** So many copies of the template, behind all that is there. */
export interface Copies {
  readonly count: number;
  /** Documents of one copy. */
  readonly documents: number;
  /** The sequence of the first envelope; what is copied is numbered on from it. */
  readonly base: number;
}

/**
 * What each table's copies have of their own; every other column is the template's. `n` numbers a document. Texts are cut
 * short, so that ten million documents fit on a disk; nothing that is measured reads them.
 */
export function ownColumns({
  count,
  documents,
  base,
}: Copies): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const at = (place: string): string => `(${base} + k * ${documents} + t.${place})`;
  const n = at('place');
  return {
    envelope: {
      id: id('00e', n),
      sequence: n,
      idempotency_key: `t.idempotency_key || '.' || ${n}`,
      submitted_at: `history.moment(${n})`,
      decided_at: `history.moment(${n})`,
      document_id: id('00d', n),
      content: 'left(t.content, 300)',
    },
    trade_case: {
      id: id('00c', n),
      number: `t.number || '.' || ${n}`,
      opened_at: `history.moment(${n})`,
      updated_at: `history.moment(${n})`,
    },
    document: {
      id: id('00d', n),
      envelope_id: id('00e', n),
      case_id: id('00c', at('first')),
      number: `t.number || '.' || ${n}`,
      ordinal: '(SELECT s.last FROM history.series s WHERE s.place = t.place) + k * t.series_length + t.rank',
      issue_date: `history.moment(${n})::date`,
      accepted_at: `history.moment(${n})`,
      // What came in lately waits to be read.
      read_at: `CASE WHEN k < ${Math.floor(count * 0.98)} THEN history.moment(${n}) END`,
      body: `jsonb_set(t.body, '{number}', to_jsonb(t.number || '.' || ${n})) - 'buyer' - 'seller'`,
    },
    claim: {
      document_id: id('00d', n),
      case_id: id('00c', at('first')),
      number: `t.number || '.' || ${n}`,
      offsets_document_id: `CASE WHEN t.offsets_place IS NOT NULL THEN ${id('00d', at('offsets_place'))} END`,
      structured_communication: `CASE WHEN t.structured_communication IS NOT NULL THEN history.communication(${n}) END`,
      due_date: `history.moment(${n})::date + 30`,
    },
    transfer: {
      id: id('f', n, 't.part'),
      source_id: id('00d', n),
      event_time: `history.moment(${n})`,
    },
    // The running balance goes on from where the account stood, copy after copy.
    entry: {
      transfer_id: id('f', n, 't.part'),
      version: '(SELECT a.version FROM history.account a WHERE a.id = t.account_id) + k * t.steps + t.rank',
      balance_before: `${stood} + t.running - t.amount`,
      balance_after: `${stood} + t.running`,
    },
  };
}

const stood = '(SELECT a.balance FROM history.account a WHERE a.id = t.account_id) + k * t.change';

/** A version 7 UUID that the kind and number of a thing always give; so things refer to each other without a look-up. */
function id(kind: string, n: string, part?: string): string {
  return `history.id('${kind}'${part ? ` || lpad(to_hex(${part}), 2, '0')` : ''}, ${n})`;
}

/** Where series and accounts stand before the copies, and functions that spread the copies over two years up to now. */
export function preparation({ count, documents, base }: Copies): string {
  const years = 2 * 365 * 24 * 3_600_000;
  const step = years / (count * documents);
  return `
    CREATE OR REPLACE FUNCTION history.milliseconds(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
      'SELECT ${Date.now() - years} + ((n - ${base}) * ${step}::float8)::bigint';
    CREATE OR REPLACE FUNCTION history.moment(n bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
      'SELECT to_timestamp(history.milliseconds(n) / 1000.0::float8)';
    CREATE OR REPLACE FUNCTION history.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
      SELECT (lpad(to_hex(history.milliseconds(n)), 12, '0') || '7' || kind || '8' || lpad(to_hex(n), 15, '0'))::uuid $$;
    CREATE OR REPLACE FUNCTION history.communication(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT lpad(n::text, 10, '0') || lpad((CASE n % 97 WHEN 0 THEN 97 ELSE n % 97 END)::text, 2, '0') $$;
    DROP TABLE IF EXISTS history.series, history.account;
    CREATE UNLOGGED TABLE history.series AS
      SELECT d.place, s.last FROM history.document d
      JOIN number_series s ON s.firm_id = d.sender_firm_id AND s.document_type = d.document_type;
    CREATE UNLOGGED TABLE history.account AS
      SELECT id, version, balance FROM account WHERE id IN (SELECT account_id FROM history.entry);
    CREATE UNIQUE INDEX ON history.series (place) INCLUDE (last);
    CREATE UNIQUE INDEX ON history.account (id) INCLUDE (version, balance);
    ANALYZE history.series, history.account`;
}

/** What counts on with the copies: numbers, balances, sequences. */
export function totals({ count, documents, base }: Copies): readonly string[] {
  return [
    `UPDATE number_series s SET last = s.last + ${count} * d.series_length
     FROM (SELECT DISTINCT sender_firm_id, document_type, series_length FROM history.document) d
     WHERE d.sender_firm_id = s.firm_id AND d.document_type = s.document_type`,
    `UPDATE account a SET balance = a.balance + ${count} * e.change, version = a.version + ${count} * e.steps
     FROM (SELECT DISTINCT account_id, steps, change FROM history.entry) e WHERE e.account_id = a.id`,
    `SELECT setval(pg_get_serial_sequence('envelope', 'sequence'), ${base + count * documents})`,
  ];
}
