import type { EntityManager } from 'typeorm';
import { formatMinor, isId } from '#kernel';
import type { Finding } from '#standards';
import { settledBySql, type SettledBy } from '../claims/settled-by.js';

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
  readonly senderName: string;
  readonly receiverFirmId: string;
  readonly receiverName: string;
  /** `YYYY-MM-DD` */
  readonly issueDate: string;
  readonly currency: string | null;
  /** Decimal string; null for documents without an amount. */
  readonly amount: string | null;
  readonly state: string;
  /** Of a document with a claim, what settled it; null as long as nothing did. */
  readonly settledBy: SettledBy | null;
  readonly acceptedAt: Date;
  /** When the receiver first opened it. */
  readonly readAt: Date | null;
  readonly findings: readonly Finding[];
}

export interface StoredDocument extends DocumentSummary {
  readonly envelopeId: string;
  readonly body: unknown;
}

/** A row of `documentColumns`. */
export type DocumentRow<Shape> = Omit<Shape, 'amount'> & { readonly amountMinor: string | null };

export const documentColumns = `
  d.id, d.network_id AS "networkId", d.case_id AS "caseId", d.document_type AS "documentType", d.number, d.ordinal,
  d.sender_firm_id AS "senderFirmId", s.name AS "senderName", d.receiver_firm_id AS "receiverFirmId",
  r.name AS "receiverName", d.issue_date::text AS "issueDate",
  d.currency, d.amount_minor AS "amountMinor", d.state, ${settledBySql} AS "settledBy",
  d.accepted_at AS "acceptedAt", d.read_at AS "readAt", d.findings`;

export const documentTables = `
  document d JOIN firm s ON s.id = d.sender_firm_id JOIN firm r ON r.id = d.receiver_firm_id
  LEFT JOIN claim c ON c.document_id = d.id`;

export async function documentOf(manager: EntityManager, id: string): Promise<StoredDocument | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(
    `SELECT ${documentColumns}, d.envelope_id AS "envelopeId", d.body FROM ${documentTables} WHERE d.id = $1`,
    [id],
  )) as DocumentRow<StoredDocument>[];
  return rows.map(withAmount<StoredDocument>)[0];
}

/** All bodies that the condition on `d` allows, in the order of acceptance, for exports. */
export async function* eachDocument(manager: EntityManager, condition: Condition): AsyncGenerator<StoredDocument> {
  const parameters = [...condition.parameters, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = (await manager.query(
      `SELECT ${documentColumns}, d.envelope_id AS "envelopeId", d.body FROM ${documentTables}
       WHERE (${condition.sql}) AND d.id > $${parameters.length} ORDER BY d.id LIMIT 200`,
      parameters,
    )) as DocumentRow<StoredDocument>[];
    if (rows.length === 0) return;
    yield* rows.map(withAmount<StoredDocument>);
    parameters[parameters.length - 1] = rows.at(-1)!.id;
  }
}

/** Remembers that a person has opened a document; the first time counts. */
export async function markOpened(manager: EntityManager, id: string, personId: string, at: Date): Promise<void> {
  await manager.query(
    'INSERT INTO document_opened (document_id, person_id, opened_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [id, personId, at],
  );
}

/** Marks a document as opened by its receiver; the first time counts. */
export async function markRead(manager: EntityManager, id: string, at: Date): Promise<void> {
  await manager.query('UPDATE document SET read_at = $2 WHERE id = $1 AND read_at IS NULL', [id, at]);
}

export function withAmount<Shape extends DocumentSummary>({ amountMinor, ...row }: DocumentRow<Shape>): Shape {
  const known = row as unknown as Shape;
  const amount = amountMinor !== null && known.currency ? formatMinor(BigInt(amountMinor), known.currency) : null;
  return { ...known, amount };
}
