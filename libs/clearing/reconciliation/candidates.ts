import type { EntityManager } from 'typeorm';
import { formatMinor } from '#kernel';

export type CandidateReason = 'number-in-text' | 'exact-amount' | 'same-partner';

/** An open claim that a payment may stand for; amounts are decimal strings. */
export interface Candidate {
  readonly documentId: string;
  readonly documentType: string;
  readonly number: string;
  readonly debtorFirmId: string;
  readonly debtorName: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly currency: string;
  readonly payable: string;
  readonly outstanding: string;
  /** Why it may be the one, the strongest first; empty where nothing but its being open speaks for it. */
  readonly reasons: readonly CandidateReason[];
}

interface Row extends Omit<Candidate, 'reasons'> {
  readonly samePartner: boolean;
  readonly exactAmount: boolean;
  readonly numberInText: boolean;
}

/**
 * The open claims of the firm that received a payment, those first that the payment's text, amount or sender speak for.
 * @param paymentOrderId of a settled payment; nothing is found for any other
 */
export async function candidatesFor(manager: EntityManager, paymentOrderId: string, limit = 20): Promise<Candidate[]> {
  const rows = (await manager.query(
    `WITH payment AS (
       SELECT creditor.firm_id AS creditor, debtor.firm_id AS debtor, o.currency, o.amount,
         upper(regexp_replace(concat_ws(' ', o.remittance_unstructured, o.remittance_structured, o.end_to_end_id),
           '[^[:alnum:]]', '', 'g')) AS words
       FROM payment_order o
       JOIN bank_account debtor ON debtor.id = o.debtor_account_id
       JOIN bank_account creditor ON creditor.iban = o.creditor_iban AND creditor.network_id = o.network_id
       WHERE o.id = $1 AND o.status = 'settled'
     ), open AS (
       SELECT c.*, c.payable_minor - c.offset_minor - c.paid_minor AS outstanding_minor,
         c.debtor_firm_id = payment.debtor AS "samePartner",
         c.payable_minor - c.offset_minor - c.paid_minor = payment.amount AS "exactAmount",
         length(plain.number) >= 3 AND position(plain.number IN payment.words) > 0 AS "numberInText"
       FROM payment
       JOIN claim c ON c.creditor_firm_id = payment.creditor AND c.currency = payment.currency
         AND c.state IN ('open', 'part-paid')
       CROSS JOIN LATERAL (SELECT upper(regexp_replace(c.number, '[^[:alnum:]]', '', 'g')) AS number) plain
     )
     SELECT open.document_id AS "documentId", open.document_type AS "documentType", open.number,
       open.debtor_firm_id AS "debtorFirmId", firm.name AS "debtorName", d.issue_date::text AS "issueDate",
       open.due_date::text AS "dueDate", open.currency, open.payable_minor AS payable,
       open.outstanding_minor AS outstanding, coalesce("samePartner", false) AS "samePartner", "exactAmount", "numberInText"
     FROM open JOIN firm ON firm.id = open.debtor_firm_id JOIN document d ON d.id = open.document_id
     ORDER BY "numberInText"::int * 4 + "exactAmount"::int * 2 + coalesce("samePartner", false)::int DESC,
       open.due_date, open.document_id
     LIMIT $2`,
    [paymentOrderId, limit],
  )) as Row[];
  return rows.map(candidateOf);
}

function candidateOf({ samePartner, exactAmount, numberInText, ...row }: Row): Candidate {
  const reasons: CandidateReason[] = [];
  if (numberInText) reasons.push('number-in-text');
  if (exactAmount) reasons.push('exact-amount');
  if (samePartner) reasons.push('same-partner');
  return {
    ...row,
    payable: formatMinor(BigInt(row.payable), row.currency),
    outstanding: formatMinor(BigInt(row.outstanding), row.currency),
    reasons,
  };
}
