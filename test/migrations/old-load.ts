import type { DataSource } from 'typeorm';
import { newId } from '#kernel';

const rows = 4_000;

/** A network with two firms and what they sent each other, written as the first version wrote it. */
export async function seedOldRows(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query("SET LOCAL session_replication_role = 'replica'");
    const network = newId();
    await fill(manager.query.bind(manager), 'network', { id: network, code: 'old', country: 'BE', currency: 'EUR' });
    for (const name of ['one', 'two']) {
      const firm = { id: newId(), network_id: network, name, country: 'BE', participant_value: name, iban: name };
      await fill(manager.query.bind(manager), 'firm', firm);
    }
    await manager.query(`INSERT INTO trade_case (id, network_id, buyer_firm_id, seller_firm_id, number, opened_at, updated_at, progress)
      SELECT gen_random_uuid(), n.id, (SELECT id FROM firm WHERE name = 'one'), (SELECT id FROM firm WHERE name = 'two'), 'C',
        now(), now(), '{}' FROM network n`);
    await manager.query(`INSERT INTO envelope (id, network_id, sender_firm_id, receiver_firm_id, document_type, idempotency_key,
        content_hash, media_type, content, lane, submitted_at)
      SELECT gen_random_uuid(), c.network_id, c.seller_firm_id, c.buyer_firm_id, 'invoice', 'old-' || n, '\\x00', 'application/json',
        repeat('{}', 200), n % 16, now() FROM trade_case c, generate_series(1, ${rows}) n`);
    await manager.query(`INSERT INTO document (id, network_id, envelope_id, case_id, document_type, number, ordinal, sender_firm_id,
        receiver_firm_id, issue_date, state, accepted_at, content_hash, findings, body)
      SELECT gen_random_uuid(), c.network_id, e.id, c.id, 'invoice', 'I-' || e.sequence, e.sequence, c.seller_firm_id,
        c.buyer_firm_id, '2026-11-20', 'accepted', now(), '\\x00', '[]', '{"dueDate":"2026-12-20"}'
      FROM trade_case c, envelope e`);
    await manager.query(`UPDATE envelope e SET state = 'accepted', decided_at = now(), document_id = d.id
      FROM document d WHERE d.envelope_id = e.id`);
    await manager.query(`INSERT INTO claim (document_id, network_id, case_id, document_type, number, creditor_firm_id, debtor_firm_id,
        currency, payable_minor)
      SELECT id, network_id, case_id, document_type, number, sender_firm_id, receiver_firm_id, 'EUR', 100 FROM document`);
  });
}

/** One row with what is given; what else must not be null gets something of its type, whatever that means. */
async function fill(query: (sql: string, parameters?: unknown[]) => Promise<unknown>, table: string, given: object) {
  const wanted = (await query(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL AND NOT column_name = ANY ($2)`,
    [table, Object.keys(given)],
  )) as { name: string; type: string }[];
  const row = { ...Object.fromEntries(wanted.map(({ name, type }) => [name, sampleOf(type, name)])), ...given };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`).join(', ');
  await query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`, Object.values(row));
}

function sampleOf(type: string, name: string): unknown {
  if (/^(text|char)/.test(type)) return name === 'strictness' ? 'strict' : name;
  if (/^(integer|bigint|numeric|smallint)/.test(type)) return 1;
  if (type.startsWith('jsonb')) return '{}';
  if (type.startsWith('bool')) return false;
  return type === 'uuid' ? newId() : new Date();
}

/** What the first version did all day, by its own names of tables and columns. */
const statements: readonly string[] = [
  `INSERT INTO envelope (id, network_id, sender_firm_id, receiver_firm_id, document_type, idempotency_key, content_hash, media_type,
     content, lane, submitted_at)
   SELECT gen_random_uuid(), network_id, seller_firm_id, buyer_firm_id, 'order', gen_random_uuid()::text, '\\x00',
     'application/json', '{}', 3, now() FROM trade_case`,
  `SELECT id, sequence, content FROM envelope WHERE lane = 3 AND state = 'received' ORDER BY sequence LIMIT 5`,
  `UPDATE envelope SET state = 'rejected', decided_at = now() WHERE id = (
     SELECT id FROM envelope WHERE lane = 3 AND state = 'received' ORDER BY sequence LIMIT 1 FOR UPDATE SKIP LOCKED)`,
  `SELECT id, number, state, read_at FROM document WHERE receiver_firm_id = (SELECT id FROM firm WHERE name = 'one')
   ORDER BY id DESC LIMIT 20`,
  `UPDATE document SET state = 'accepted' WHERE id = (SELECT id FROM document ORDER BY random() LIMIT 1)`,
  `UPDATE claim SET paid_minor = paid_minor + 1 WHERE document_id = (SELECT document_id FROM claim LIMIT 1)`,
  `SELECT state, sum(payable_minor - paid_minor) FROM claim GROUP BY state`,
  `INSERT INTO outbox (topic, key, payload) VALUES ('envelope', 'lane-3', '{}')`,
  `DELETE FROM outbox WHERE topic = 'envelope'`,
  `INSERT INTO dead_letter (id, queue, job_id, payload, error_code, error_text, attempts, failed_at)
   VALUES (gen_random_uuid(), 'envelope', gen_random_uuid()::text, '{}', 'x', 'x', 1, now())`,
  `SELECT count(*) FROM payment_order WHERE status = 'pending'`,
  `SELECT id, names FROM product WHERE active LIMIT 5`,
  `SELECT f.id, f.name, n.strictness FROM firm f JOIN network n ON n.id = f.network_id`,
];

export interface LoadReport {
  readonly count: number;
  /** Milliseconds that the slowest statement took. */
  readonly longest: number;
  readonly failures: readonly string[];
}

/** Runs what the first version did, two statements at a time, until it is stopped. */
export function oldLoad(dataSource: DataSource): { stop(): Promise<LoadReport> } {
  let stopped = false;
  let count = 0;
  let longest = 0;
  const failures: string[] = [];
  const worker = async (first: number): Promise<void> => {
    for (let index = first; !stopped; index++) {
      const start = performance.now();
      await dataSource.query(statements[index % statements.length]!).catch((error: unknown) => {
        failures.push(String(error));
      });
      longest = Math.max(longest, performance.now() - start);
      count++;
    }
  };
  const workers = [worker(0), worker(Math.floor(statements.length / 2))];
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(workers);
      return { count, longest, failures: [...new Set(failures)] };
    },
  };
}
