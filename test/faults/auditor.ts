import pg from 'pg';
import type { Journal } from './journal.js';

export interface AuditedBalances {
  /** Minor units by IBAN, at the start. */
  readonly opening: ReadonlyMap<string, bigint>;
}

/** The balances as they stand, by IBAN. */
export async function balancesOf(client: pg.Client): Promise<Map<string, bigint>> {
  const { rows } = await client.query<{ iban: string; balance: string }>(
    `SELECT b.iban, a.balance::text AS balance FROM bank_account b JOIN account a ON a.id = b.id`,
  );
  return new Map(rows.map(({ iban, balance }) => [iban, BigInt(balance)]));
}

/** Whether everything that was handed in has been decided. */
export async function stillWaiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT (SELECT count(*) FROM envelope WHERE state = 'received')
          + (SELECT count(*) FROM payment_order WHERE status = 'pending') AS count`,
  );
  return Number(rows[0]!.count);
}

/**
 * Compares what was acknowledged to clients with what the database holds in the end. A line for each thing that is missing,
 * doubled, changed or wrongly counted.
 */
export async function compare(client: pg.Client, journal: Journal, { opening }: AuditedBalances): Promise<string[]> {
  return [
    ...journal.contradictions,
    ...(await envelopeFaults(client, journal)),
    ...(await paymentFaults(client, journal, opening)),
  ];
}

interface StoredEnvelope {
  readonly id: string;
  readonly idempotency_key: string;
  readonly state: string;
  readonly document_id: string | null;
  readonly documents: string;
}

async function envelopeFaults(client: pg.Client, journal: Journal): Promise<string[]> {
  const { rows } = await client.query<StoredEnvelope>(
    `SELECT e.id, e.idempotency_key, e.state, e.document_id, count(d.id)::text AS documents
     FROM envelope e LEFT JOIN document d ON d.envelope_id = e.id GROUP BY e.id`,
  );
  const stored = new Map(rows.map((row) => [row.idempotency_key, row]));
  const wrong: string[] = [];
  for (const { idempotencyKey: key, envelopeId, state } of journal.envelopes.values()) {
    const found = stored.get(key);
    if (!found) wrong.push(`${key} was acknowledged and is missing`);
    else if (found.id !== envelopeId) wrong.push(`${key} was acknowledged as ${envelopeId} and is ${found.id}`);
    else if (found.state === 'received' || found.state === 'failed') wrong.push(`${key} is ${found.state} in the end`);
    else if (state !== undefined && found.state !== state) wrong.push(`${key} was told ${state} and is ${found.state}`);
    else if (found.documents !== (found.state === 'accepted' ? '1' : '0')) {
      wrong.push(`${key} is ${found.state} and has ${found.documents} documents`);
    }
  }
  for (const key of stored.keys()) if (!journal.envelopes.has(key)) wrong.push(`${key} is there and nobody sent it`);
  return wrong;
}

async function paymentFaults(
  client: pg.Client,
  journal: Journal,
  opening: ReadonlyMap<string, bigint>,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string; end_to_end_id: string; status: string; transfers: string }>(
    `SELECT p.id, p.end_to_end_id, p.status,
            (SELECT count(*) FROM transfer t WHERE t.id = p.id)::text AS transfers FROM payment_order p`,
  );
  const stored = new Map(rows.map((row) => [row.end_to_end_id, row]));
  const expected = new Map(opening);
  const wrong: string[] = [];
  for (const { endToEndId, orderId, debtorIban, creditorIban, amount } of journal.payments.values()) {
    const found = stored.get(endToEndId);
    if (!found) wrong.push(`payment ${endToEndId} was acknowledged and is missing`);
    else if (found.id !== orderId) wrong.push(`payment ${endToEndId} was acknowledged as ${orderId}, is ${found.id}`);
    else if (found.status === 'settled') {
      if (found.transfers !== '1') wrong.push(`payment ${endToEndId} moved money ${found.transfers} times`);
      expected.set(debtorIban, expected.get(debtorIban)! - amount);
      expected.set(creditorIban, expected.get(creditorIban)! + amount);
    } else if (found.status !== 'refused') wrong.push(`payment ${endToEndId} is ${found.status} in the end`);
  }
  for (const key of stored.keys())
    if (!journal.payments.has(key)) wrong.push(`payment ${key} is there, nobody made it`);
  const actual = await balancesOf(client);
  for (const [iban, balance] of expected) {
    if (actual.get(iban) !== balance) wrong.push(`${iban} has ${actual.get(iban)}, the auditor computes ${balance}`);
  }
  return wrong;
}
