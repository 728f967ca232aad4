import type { EntityManager } from 'typeorm';
import { formatMinor } from '#kernel';

/** What a firm still has to pay or to get, with the last reminder of it. Amounts are decimal strings. */
export interface OpenClaim {
  readonly documentId: string;
  readonly caseId: string;
  readonly documentType: string;
  readonly number: string;
  readonly partnerFirmId: string;
  readonly currency: string;
  readonly outstanding: string;
  /** `YYYY-MM-DD` */
  readonly dueDate: string | null;
  readonly reminder: { readonly id: string; readonly level: number; readonly payBy: string } | null;
  /** The day for which payments that will cover it have been ordered. */
  readonly payingOn: string | null;
}

/** The claims of a firm that are not settled, the longest due first. */
export async function openClaims(
  manager: EntityManager,
  firmId: string,
  role: 'creditor' | 'debtor',
  limit: number,
): Promise<OpenClaim[]> {
  const partner = role === 'creditor' ? 'debtor' : 'creditor';
  const rows = (await manager.query(
    `SELECT c.document_id AS "documentId", c.case_id AS "caseId", c.document_type AS "documentType", c.number,
       c.${partner}_firm_id AS "partnerFirmId", c.currency, c.due_date::text AS "dueDate",
       (c.payable_minor - c.offset_minor - c.paid_minor)::text AS outstanding, last.reminder, ordered.day::text AS "payingOn"
     FROM claim c
     LEFT JOIN LATERAL (
       SELECT jsonb_build_object('id', m.id, 'level', m.level, 'payBy', m.pay_by) AS reminder
       FROM claim_reminder m WHERE m.document_id = c.document_id ORDER BY m.level DESC LIMIT 1
     ) last ON true
     LEFT JOIN LATERAL (
       SELECT max(o.requested_execution_date) AS day FROM bank_account a JOIN payment_order o ON o.debtor_account_id = a.id
       WHERE a.firm_id = c.debtor_firm_id AND o.status = 'pending'
         AND (o.remittance_structured = c.structured_communication OR o.remittance_unstructured = c.number)
       HAVING sum(o.amount) >= c.payable_minor - c.offset_minor - c.paid_minor
     ) ordered ON true
     WHERE c.${role}_firm_id = $1 AND c.state IN ('open', 'part-paid')
     ORDER BY c.due_date NULLS LAST, c.document_id LIMIT $2`,
    [firmId, limit],
  )) as OpenClaim[];
  return rows.map((row) => ({ ...row, outstanding: formatMinor(BigInt(row.outstanding), row.currency) }));
}
