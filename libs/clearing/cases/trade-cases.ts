import type { EntityManager } from 'typeorm';
import type { CaseProgress } from '#doctype';
import { formatMinor, isId } from '#kernel';
import { settledBySql, type SettledBy } from '../claims/settled-by.js';
import type { Condition } from '../documents/documents.js';

/** The thread of documents between one buyer and one seller that belong together. */
export interface TradeCase {
  readonly id: string;
  readonly networkId: string;
  readonly buyerFirmId: string;
  readonly sellerFirmId: string;
  /** The number of the document that opened it. */
  readonly number: string;
  readonly openedAt: Date;
  readonly updatedAt: Date;
  readonly progress: CaseProgress;
}

/** One thing that happened in a case. */
export interface TimelineEntry {
  readonly kind: 'document' | 'payment' | 'reminder';
  /** Document id, payment order id or reminder id. */
  readonly id: string;
  readonly at: Date;
  /** The document type, `payment` or `reminder`. */
  readonly type: string;
  readonly number: string;
  /** Who did it. */
  readonly firmId: string;
  /** The person of that firm, where it was one. */
  readonly personName: string | null;
  /** Of a document its state, of a payment the claim's, of a reminder its level. */
  readonly state: string;
  /** Of a document with a claim, what settled it; null as long as nothing did. */
  readonly settledBy: SettledBy | null;
  readonly currency: string | null;
  /** Decimal string. */
  readonly amount: string | null;
}

const columns = `
  c.id, c.network_id AS "networkId", c.buyer_firm_id AS "buyerFirmId", c.seller_firm_id AS "sellerFirmId", c.number,
  c.opened_at AS "openedAt", c.updated_at AS "updatedAt", c.progress`;

export async function caseOf(manager: EntityManager, id: string): Promise<TradeCase | undefined> {
  if (!isId(id)) return undefined;
  const rows = (await manager.query(`SELECT ${columns} FROM trade_case c WHERE c.id = $1`, [id])) as TradeCase[];
  return rows[0];
}

/** Cases that the condition on `c` allows, the newest first. */
export async function listCases(
  manager: EntityManager,
  condition: Condition,
  { before, limit = 50 }: { before?: string; limit?: number } = {},
): Promise<{ items: TradeCase[]; next: string | undefined }> {
  const first = condition.parameters.length + 1;
  const rows = (await manager.query(
    `SELECT ${columns} FROM trade_case c
     WHERE (${condition.sql}) AND ($${first}::uuid IS NULL OR c.id < $${first}) ORDER BY c.id DESC LIMIT $${first + 1}`,
    [...condition.parameters, before ?? null, limit + 1],
  )) as TradeCase[];
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)!.id : undefined };
}

/**
 * What happened in a case, documents, matched payments and reminders, in the order of time. Claims are found by their
 * documents: no index has the case of a claim.
 */
export async function timelineOf(manager: EntityManager, caseId: string): Promise<TimelineEntry[]> {
  const rows = (await manager.query(
    `SELECT 'document' AS kind, d.id, d.accepted_at AS at, d.document_type AS type, d.number, d.sender_firm_id AS "firmId",
       p.display_name AS "personName", d.state, ${settledBySql} AS "settledBy", d.currency,
       d.amount_minor AS "amountMinor"
     FROM document d JOIN envelope e ON e.id = d.envelope_id LEFT JOIN person p ON p.id = e.submitted_by
     LEFT JOIN claim c ON c.document_id = d.id
     WHERE d.case_id = $1
     UNION ALL
     SELECT 'payment', m.payment_order_id, m.paid_at, 'payment', c.number, c.debtor_firm_id, p.display_name, c.state,
       NULL, c.currency, m.amount_minor
     FROM document d JOIN claim c ON c.document_id = d.id JOIN claim_payment m ON m.document_id = d.id
     LEFT JOIN payment_order o ON o.id = m.payment_order_id LEFT JOIN person p ON p.id = o.submitted_by
     WHERE d.case_id = $1
     UNION ALL
     SELECT 'reminder', m.id, m.sent_at, 'reminder', c.number, c.creditor_firm_id, p.display_name, m.level::text,
       NULL, m.currency, m.outstanding_minor
     FROM document d JOIN claim c ON c.document_id = d.id JOIN claim_reminder m ON m.document_id = d.id
     LEFT JOIN person p ON p.id = m.sent_by
     WHERE d.case_id = $1
     ORDER BY 3, 2`,
    [caseId],
  )) as (Omit<TimelineEntry, 'amount'> & { amountMinor: string | null })[];
  return rows.map(({ amountMinor, ...row }) => ({
    ...row,
    amount: amountMinor !== null && row.currency ? formatMinor(BigInt(amountMinor), row.currency) : null,
  }));
}
