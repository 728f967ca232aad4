import type { EntityManager } from 'typeorm';
import { formatMinor } from '#kernel';
import type { Condition } from '../documents/documents.js';
import { settledBySql, type SettledBy } from './settled-by.js';

/** An amount payable because of a document; all amounts are decimal strings. */
export interface ClaimRecord {
  readonly documentId: string;
  readonly caseId: string;
  readonly documentType: string;
  readonly number: string;
  readonly creditorFirmId: string;
  readonly debtorFirmId: string;
  readonly currency: string;
  readonly payable: string;
  /** Settled against a credit note or invoice. */
  readonly offset: string;
  readonly paid: string;
  /** Negative when more was paid than asked for. */
  readonly outstanding: string;
  readonly state: 'open' | 'part-paid' | 'paid' | 'over-paid';
  readonly settledBy: SettledBy | null;
  readonly structuredCommunication: string | null;
  /** `YYYY-MM-DD`; null where the document names no day. */
  readonly dueDate: string | null;
}

/** Claims that the condition on `c` (creditor_firm_id, debtor_firm_id, case_id, document_id) allows, the newest first. */
export async function listClaims(
  manager: EntityManager,
  condition: Condition,
  { state, before, limit = 50 }: { state?: string; before?: string; limit?: number } = {},
): Promise<{ items: ClaimRecord[]; next: string | undefined }> {
  const first = condition.parameters.length + 1;
  const rows = (await manager.query(
    `SELECT c.document_id AS "documentId", c.case_id AS "caseId", c.document_type AS "documentType", c.number,
       c.creditor_firm_id AS "creditorFirmId", c.debtor_firm_id AS "debtorFirmId", c.currency, c.state,
       ${settledBySql} AS "settledBy",
       c.payable_minor AS payable, c.offset_minor AS "offset", c.paid_minor AS paid,
       c.payable_minor - c.offset_minor - c.paid_minor AS outstanding,
       c.structured_communication AS "structuredCommunication", c.due_date::text AS "dueDate"
     FROM claim c
     WHERE (${condition.sql}) AND ($${first}::text IS NULL OR c.state = $${first})
       AND ($${first + 1}::uuid IS NULL OR c.document_id < $${first + 1})
     ORDER BY c.document_id DESC LIMIT $${first + 2}`,
    [...condition.parameters, state ?? null, before ?? null, limit + 1],
  )) as ClaimRecord[];
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    payable: formatMinor(BigInt(row.payable), row.currency),
    offset: formatMinor(BigInt(row.offset), row.currency),
    paid: formatMinor(BigInt(row.paid), row.currency),
    outstanding: formatMinor(BigInt(row.outstanding), row.currency),
  }));
  return { items, next: rows.length > limit ? items.at(-1)!.documentId : undefined };
}
