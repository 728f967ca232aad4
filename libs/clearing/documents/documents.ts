import type { EntityManager } from 'typeorm';
import { formatMinor, isId } from '#kernel';
import type { Finding } from '#standards';

/** A condition on rows that a caller may see, as `scopeCondition` makes it: parameters count from $1. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What lists show of a document. */
export interface DocumentSummary {
  readonly id: string;
  readonly networkId: string;
  readonly caseId: string;
  readonly documentType: string;
  readonly number: string;
  /** Runs from 1 without gaps for the sender and type. */
  readonly ordinal: number;
  readonly senderFirmId: string;
  readonly receiverFirmId: string;
  /** `YYYY-MM-DD` */
  readonly issueDate: string;
  readonly currency: string | null;
  /** Decimal string; null for documents without an amount. */
  readonly amount: string | null;
  readonly state: string;
  readonly acceptedAt: Date;
  /** When the receiver first opened it. */
  readonly readAt: Date | null;
  readonly findings: readonly Finding[];
}

export interface StoredDocument extends DocumentSummary {
  readonly envelopeId: string;
  readonly body: unknown;
}

export interface DocumentFilter {
  readonly documentType?: string;
  readonly senderFirmId?: string;
  readonly receiverFirmId?: string;
  readonly caseId?: string;
  readonly state?: string;
  /** Part of the number. */
  readonly words?: string;
  readonly unread?: boolean;
  /** Id of the last document of the page before. */
  readonly before?: string;
  readonly limit?: number;
}

type Row<Shape> = Omit<Shape, 'amount'> & { readonly amountMinor: string | null };

const columns = `
  d.id, d.network_id AS "networkId", d.case_id AS "caseId", d.document_type AS "documentType", d.number, d.ordinal,
  d.sender_firm_id AS "senderFirmId", d.receiver_firm_id AS "receiverFirmId", d.issue_date::text AS "issueDate",
  d.currency, d.amount_minor AS "amountMinor", d.state, d.accepted_at AS "acceptedAt", d.read_at AS "readAt", d.findings`;

export async function documentOf(manager: EntityManager, id: string): Promise<StoredDocument | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(
    `SELECT ${columns}, d.envelope_id AS "envelopeId", d.body FROM document d WHERE d.id = $1`,
    [id],
  )) as Row<StoredDocument>[];
  return rows.map(withAmount<StoredDocument>)[0];
}

/** Documents that the condition on `d` allows, the newest first, a page at a time. */
export async function listDocuments(
  manager: EntityManager,
  condition: Condition,
  filter: DocumentFilter = {},
): Promise<{ items: DocumentSummary[]; next: string | undefined }> {
  const limit = filter.limit ?? 50;
  const parameters = [...condition.parameters];
  const conditions = [`(${condition.sql})`];
  const add = (value: unknown, sql: (place: string) => string) => {
    if (value !== undefined) conditions.push(sql(`$${parameters.push(value)}`));
  };
  add(filter.documentType, (place) => `d.document_type = ${place}`);
  add(filter.senderFirmId, (place) => `d.sender_firm_id = ${place}`);
  add(filter.receiverFirmId, (place) => `d.receiver_firm_id = ${place}`);
  add(filter.caseId, (place) => `d.case_id = ${place}`);
  add(filter.state, (place) => `d.state = ${place}`);
  add(filter.words && `%${filter.words.replace(/[\\%_]/g, '\\$&')}%`, (place) => `d.number ILIKE ${place}`);
  add(filter.before, (place) => `d.id < ${place}`);
  if (filter.unread) conditions.push('d.read_at IS NULL');
  const rows = (await manager.query(
    `SELECT ${columns} FROM document d WHERE ${conditions.join(' AND ')} ORDER BY d.id DESC LIMIT $${parameters.push(limit + 1)}`,
    parameters,
  )) as Row<DocumentSummary>[];
  const items = rows.slice(0, limit).map(withAmount<DocumentSummary>);
  return { items, next: rows.length > limit ? items.at(-1)!.id : undefined };
}

/** All bodies that the condition on `d` allows, in the order of acceptance, for exports. */
export async function* eachDocument(manager: EntityManager, condition: Condition): AsyncGenerator<StoredDocument> {
  const parameters = [...condition.parameters, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = (await manager.query(
      `SELECT ${columns}, d.envelope_id AS "envelopeId", d.body FROM document d
       WHERE (${condition.sql}) AND d.id > $${parameters.length} ORDER BY d.id LIMIT 200`,
      parameters,
    )) as Row<StoredDocument>[];
    if (rows.length === 0) return;
    yield* rows.map(withAmount<StoredDocument>);
    parameters[parameters.length - 1] = rows.at(-1)!.id;
  }
}

/** Marks a document as opened by its receiver; the first time counts. */
export async function markRead(manager: EntityManager, id: string, at: Date): Promise<void> {
  await manager.query('UPDATE document SET read_at = $2 WHERE id = $1 AND read_at IS NULL', [id, at]);
}

function withAmount<Shape extends DocumentSummary>({ amountMinor, ...row }: Row<Shape>): Shape {
  const known = row as unknown as Shape;
  const amount = amountMinor !== null && known.currency ? formatMinor(BigInt(amountMinor), known.currency) : null;
  return { ...known, amount };
}
