import type { EntityManager } from 'typeorm';
import { standingMatches } from '#clearing';
import type { CaseFact, DebtFact, FirmFacts, PaymentFact, ReceivedFact, SentFact } from './firm-facts.js';

/** The latest of each kind that are looked at for a firm: a term's work, whatever the year before was. */
const latest = 400;

/**
 * What is known of firms, in five queries for any number of them. The caller says which firms may be looked at.
 */
export async function loadFacts(
  manager: EntityManager,
  firmIds: readonly string[],
  now: Date,
): Promise<Map<string, FirmFacts>> {
  const ask = async <Row>(sql: string): Promise<Map<string, Row[]>> =>
    byFirm((await manager.query(sql, [firmIds, latest])) as (Row & { firmId: string })[]);
  const sent = await ask<SentFact>(sentSql);
  const received = await ask<ReceivedFact>(receivedSql);
  const payments = await ask<PaymentFact>(paymentsSql);
  const debts = await ask<DebtFact>(debtsSql);
  const cases = await ask<CaseFact>(casesSql);
  return new Map(
    firmIds.map((firmId) => [
      firmId,
      {
        firmId,
        now,
        sent: sent.get(firmId) ?? [],
        received: received.get(firmId) ?? [],
        payments: payments.get(firmId) ?? [],
        debts: (debts.get(firmId) ?? []).map(withDates),
        cases: cases.get(firmId) ?? [],
      },
    ]),
  );
}

function byFirm<Row>(rows: readonly (Row & { firmId: string })[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const { firmId, ...row } of rows) {
    const list = map.get(firmId) ?? [];
    map.set(firmId, list);
    list.push(row as unknown as Row);
  }
  return map;
}

/** Times inside JSON come as texts. */
function withDates(debt: DebtFact): DebtFact {
  return { ...debt, payments: debt.payments.map((payment) => ({ ...payment, at: new Date(payment.at) })) };
}

const firms = 'unnest($1::uuid[]) AS f (id)';
/** The rules among findings, each once; what is only worth knowing is no mistake. */
const rulesIn = (findings: string, severities: string): string =>
  `ARRAY(SELECT DISTINCT x ->> 'rule' FROM jsonb_array_elements(${findings}) x WHERE x ->> 'severity' IN (${severities}))`;

/** A document handed in twice is one document: the repetition has an envelope without a document of its own. */
const sentSql = `
  SELECT f.id AS "firmId", e.id AS "envelopeId", e.document_type AS "documentType",
    e.receiver_firm_id AS "receiverFirmId", e.submitted_by AS by, e.submitted_at AS at, e.state,
    CASE e.state WHEN 'rejected' THEN ${rulesIn('e.findings', "'fatal'")}
                 ELSE ${rulesIn('e.findings', "'fatal', 'warning'")} END AS rules,
    d.id AS "documentId", d.number, d.case_id AS "caseId"
  FROM ${firms} CROSS JOIN LATERAL (
    SELECT * FROM envelope WHERE sender_firm_id = f.id ORDER BY sequence DESC LIMIT $2
  ) e LEFT JOIN document d ON d.envelope_id = e.id
  WHERE e.state = 'rejected' OR d.id IS NOT NULL
  ORDER BY e.sequence`;

const receivedSql = `
  SELECT f.id AS "firmId", d.id AS "documentId", d.document_type AS "documentType", d.number,
    d.sender_firm_id AS "senderFirmId", d.case_id AS "caseId", d.accepted_at AS at, d.read_at AS "readAt",
    ${rulesIn('d.findings', "'fatal', 'warning'")} AS rules
  FROM ${firms} CROSS JOIN LATERAL (
    SELECT * FROM document WHERE receiver_firm_id = f.id ORDER BY id DESC LIMIT $2
  ) d ORDER BY d.id`;

const paymentsSql = `
  SELECT f.id AS "firmId", p.id AS "orderId", p.submitted_by AS by, p.submitted_at AS at, p.status,
    p.reason_code AS "reasonCode", p.end_to_end_id AS "endToEndId",
    EXISTS (SELECT FROM bank_account b WHERE b.network_id = p.network_id AND b.iban = p.creditor_iban
            AND b.firm_id <> f.id) AS "toFirm",
    EXISTS (SELECT FROM (${standingMatches('payment_order_id = p.id')}) m) AS matched
  FROM ${firms} CROSS JOIN LATERAL (
    SELECT o.* FROM payment_order o JOIN bank_account a ON a.id = o.debtor_account_id
    WHERE a.firm_id = f.id AND o.status <> 'pending' ORDER BY o.sequence DESC LIMIT $2
  ) p ORDER BY p.sequence`;

/** An invoice that names no due date is due at once, as EN 16931 has no other rule; the issue date stands for it. */
const debtsSql = `
  SELECT f.id AS "firmId", c.document_id AS "documentId", c.number, c.case_id AS "caseId",
    coalesce(d.body ->> 'dueDate', d.issue_date::text) AS "dueDate", c.state IN ('paid', 'over-paid') AS "isSettled",
    coalesce((SELECT jsonb_agg(jsonb_build_object('orderId', p.id, 'by', p.submitted_by, 'at', m.at) ORDER BY m.at)
              FROM (${standingMatches('document_id = c.document_id')}) m
              JOIN payment_order p ON p.id = m.payment_order_id), '[]') AS payments
  FROM ${firms} CROSS JOIN LATERAL (
    SELECT * FROM claim WHERE debtor_firm_id = f.id AND document_type = 'invoice' ORDER BY document_id DESC LIMIT $2
  ) c JOIN document d ON d.id = c.document_id ORDER BY c.document_id`;

const casesSql = `
  SELECT f.id AS "firmId", c.id, c.number, c.opened_at AS "openedAt", c.progress,
    CASE WHEN c.buyer_firm_id = f.id THEN 'buyer' ELSE 'seller' END AS role
  FROM ${firms} CROSS JOIN LATERAL (
    (SELECT * FROM trade_case WHERE buyer_firm_id = f.id ORDER BY id DESC LIMIT $2)
    UNION ALL
    (SELECT * FROM trade_case WHERE seller_firm_id = f.id ORDER BY id DESC LIMIT $2)
  ) c ORDER BY c.id`;
