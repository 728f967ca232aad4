import type { EntityManager } from 'typeorm';
import { isId } from '#kernel';
import type { EnvelopeReceipt } from './envelope.js';

const receiptColumns = `
  e.id, e.network_id AS "networkId", e.sender_firm_id AS "senderFirmId", e.receiver_firm_id AS "receiverFirmId",
  e.document_type AS "documentType", e.state, e.submitted_at AS "submittedAt", e.decided_at AS "decidedAt",
  e.document_id AS "documentId", e.instance_id AS "instanceId", e.findings, false AS repeated`;

/** The receipt of an envelope, or undefined when there is no such envelope. */
export async function receiptOf(manager: EntityManager, id: string): Promise<EnvelopeReceipt | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(`SELECT ${receiptColumns} FROM envelope e WHERE e.id = $1`, [
    id,
  ])) as EnvelopeReceipt[];
  return rows[0];
}

/** The receipts of these envelopes that have been decided, by id. */
export async function decidedReceipts(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, EnvelopeReceipt>> {
  const rows = (await manager.query(
    `SELECT ${receiptColumns} FROM envelope e WHERE e.id = ANY($1::uuid[]) AND e.state <> 'received'`,
    [ids],
  )) as EnvelopeReceipt[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Envelopes as a scope's condition on `e` allows (`{ sql, parameters }`, parameters from $1), the newest first. */
export async function listReceipts(
  manager: EntityManager,
  condition: { readonly sql: string; readonly parameters: readonly unknown[] },
  { state, before, limit = 50 }: { state?: string; before?: string; limit?: number } = {},
): Promise<{ items: EnvelopeReceipt[]; next: string | undefined }> {
  const parameters = [...condition.parameters, state ?? null, before ?? null, limit + 1];
  const first = condition.parameters.length + 1;
  const rows = (await manager.query(
    `SELECT ${receiptColumns}, e.sequence FROM envelope e
     WHERE (${condition.sql}) AND ($${first}::text IS NULL OR e.state = $${first})
       AND ($${first + 1}::bigint IS NULL OR e.sequence < $${first + 1})
     ORDER BY e.sequence DESC LIMIT $${first + 2}`,
    parameters,
  )) as (EnvelopeReceipt & { sequence: string })[];
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)!.sequence : undefined };
}

/** Earlier submissions with the same sender and key, with the hash of what was sent then. */
export async function receiptsByKey(
  manager: EntityManager,
  keys: readonly { readonly sender_firm_id: string; readonly idempotency_key: string }[],
): Promise<Map<string, { receipt: EnvelopeReceipt; contentHash: string }>> {
  if (keys.length === 0) return new Map();
  const rows = (await manager.query(
    `SELECT ${receiptColumns}, e.idempotency_key AS "key", e.content_hash::text AS "contentHash"
     FROM unnest($1::uuid[], $2::text[]) AS wanted (sender, key)
     JOIN envelope e ON e.sender_firm_id = wanted.sender AND e.idempotency_key = wanted.key`,
    [keys.map((key) => key.sender_firm_id), keys.map((key) => key.idempotency_key)],
  )) as (EnvelopeReceipt & { key: string; contentHash: string })[];
  return new Map(
    rows.map(({ key, contentHash, ...receipt }) => [`${receipt.senderFirmId} ${key}`, { receipt, contentHash }]),
  );
}

/** The id that the logs of all that followed from an envelope's submission have in common. */
export async function correlationOf(manager: EntityManager, envelopeId: string): Promise<string | undefined> {
  const [row] = await manager.query<{ id: string | null }[]>(
    'SELECT correlation_id AS id FROM envelope WHERE id = $1',
    [envelopeId],
  );
  return row?.id ?? undefined;
}
