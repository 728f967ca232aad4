import type { EntityManager } from 'typeorm';
import { advanceSeries, seriesKey } from './numbering.js';
import type { AcceptedDocument, ReadPayload, Work } from './work.js';

export interface Accepted {
  readonly work: Work;
  readonly read: ReadPayload;
  readonly document: AcceptedDocument;
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  envelope_id: 'uuid',
  case_id: 'uuid',
  document_type: 'text',
  number: 'text',
  ordinal: 'integer',
  sender_firm_id: 'uuid',
  receiver_firm_id: 'uuid',
  issue_date: 'date',
  currency: 'text',
  amount_minor: 'bigint',
  state: 'text',
  accepted_at: 'timestamptz',
  content_hash: 'bytea',
  findings: 'jsonb',
} as const;

const names = Object.keys(columns).join(', ');
const arrays = Object.values(columns).map((type, index) => `$${index + 1}::${type}[]`);
const bodies = `$${arrays.length + 1}::jsonb[], $${arrays.length + 2}::boolean[]`;

/**
 * A body that came as JSON is in the database already, in its envelope: it is taken from there, and only its number is
 * brought, where the clearing gave one. One that was read from XML is brought whole.
 */
const insertDocuments = `
  INSERT INTO document (${names}, body)
  SELECT ${Object.keys(columns)
    .map((name) => `d.${name}`)
    .join(', ')},
    CASE WHEN d.body IS NOT NULL THEN d.body
         WHEN d.numbered THEN jsonb_set(e.content::jsonb, '{number}', to_jsonb(d.number))
         ELSE e.content::jsonb END
  FROM unnest(${arrays.join(', ')}, ${bodies}) AS d (${names}, body, numbered)
  JOIN envelope e ON e.id = d.envelope_id`;

/** Stores the documents that a batch accepted, each under the next ordinal of its series. */
export async function writeDocuments(manager: EntityManager, accepted: readonly Accepted[], now: Date): Promise<void> {
  if (accepted.length === 0) return;
  const ordinals = await takeOrdinals(manager, accepted);
  const rows = accepted.map((entry, index) => rowOf(entry, ordinals[index]!, now));
  const isJson = accepted.map(({ work }) => work.envelope.mediaType === 'application/json');
  await manager.query(insertDocuments, [
    ...(Object.keys(columns) as (keyof typeof columns)[]).map((name) => rows.map((row) => row[name])),
    accepted.map(({ read }, index) => (isJson[index] ? null : JSON.stringify(read.body))),
    accepted.map(({ read }) => read.numberWanted),
  ]);
}

function rowOf({ work: { envelope, findings }, read, document }: Accepted, ordinal: number, now: Date) {
  return {
    id: document.id,
    network_id: envelope.networkId,
    envelope_id: envelope.id,
    case_id: document.tradeCase.id,
    document_type: read.type.id,
    number: read.header.number,
    ordinal,
    sender_firm_id: envelope.senderFirmId,
    receiver_firm_id: envelope.receiverFirmId,
    issue_date: read.header.issueDate,
    currency: read.header.currency ?? null,
    amount_minor: document.amountMinor?.toString() ?? null,
    state: read.type.machine.initial,
    accepted_at: now,
    content_hash: envelope.contentHash,
    findings: JSON.stringify(findings),
  };
}

/** The ordinals of accepted documents, in their order. */
async function takeOrdinals(manager: EntityManager, accepted: readonly Accepted[]): Promise<number[]> {
  const keyOf = ({ work, read }: Accepted) => seriesKey(work.envelope.senderFirmId, read.type.id);
  const series = new Map<string, { firmId: string; type: string; count: number }>();
  for (const entry of accepted) {
    const { work, read } = entry;
    const count = (series.get(keyOf(entry))?.count ?? 0) + 1;
    series.set(keyOf(entry), { firmId: work.envelope.senderFirmId, type: read.type.id, count });
  }
  const sorted = [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const next = await advanceSeries(manager, sorted);
  for (const [key, { count }] of series) next.set(key, next.get(key)! - count + 1);
  return accepted.map((entry) => {
    const ordinal = next.get(keyOf(entry))!;
    next.set(keyOf(entry), ordinal + 1);
    return ordinal;
  });
}
