import type { EntityManager } from 'typeorm';
import { runAudit, type AuditCheck, type AuditFinding } from '#ledger';

/** Envelopes that have waited longer than this many minutes are stuck. */
const stuckAfterMinutes = 10;

/** Recomputes what documents, numbers and claims must agree on. Finds nothing when all holds. */
export async function auditClearing(manager: EntityManager, now: Date): Promise<AuditFinding[]> {
  return runAudit(manager, [...checks, stuckEnvelopes(now)]);
}

const checks: readonly AuditCheck[] = [
  {
    rule: 'accepted-envelope-has-its-document',
    sql: `SELECT 'envelope ' || e.id AS subject, 'a document' AS expected, 'none' AS found
      FROM envelope e LEFT JOIN document d ON d.id = e.document_id WHERE e.state = 'accepted' AND d.id IS NULL`,
  },
  {
    rule: 'document-has-its-accepted-envelope',
    sql: `SELECT 'document ' || d.id AS subject, 'accepted' AS expected, e.state AS found
      FROM document d JOIN envelope e ON e.id = d.envelope_id WHERE e.state <> 'accepted' OR e.document_id <> d.id`,
  },
  {
    rule: 'numbering-has-no-gaps',
    sql: `SELECT 'series ' || s.firm_id || ' ' || s.document_type AS subject, s.last::text AS expected,
        coalesce(d.count || ' documents, last ' || d.last, 'none') AS found
      FROM number_series s LEFT JOIN (
        SELECT sender_firm_id, document_type, count(*) AS count, max(ordinal) AS last FROM document GROUP BY 1, 2
      ) d ON d.sender_firm_id = s.firm_id AND d.document_type = s.document_type
      WHERE s.last <> coalesce(d.count, 0) OR s.last <> coalesce(d.last, 0)`,
  },
  {
    rule: 'document-belongs-to-a-series',
    sql: `SELECT DISTINCT 'sender ' || d.sender_firm_id || ' ' || d.document_type AS subject, 'a series' AS expected,
        'none' AS found
      FROM document d LEFT JOIN number_series s ON s.firm_id = d.sender_firm_id AND s.document_type = d.document_type
      WHERE s.firm_id IS NULL`,
  },
  {
    rule: 'claim-paid-is-the-sum-of-its-payments',
    sql: `SELECT 'claim ' || c.document_type || ' ' || c.number AS subject, coalesce(p.total, 0)::text AS expected,
        c.paid_minor::text AS found
      FROM claim c LEFT JOIN (
        SELECT document_id, sum(amount_minor) AS total FROM (
          SELECT document_id, amount_minor FROM claim_payment
          UNION ALL SELECT document_id, amount_minor FROM claim_allocation
        ) paid GROUP BY 1
      ) p ON p.document_id = c.document_id
      WHERE c.paid_minor <> coalesce(p.total, 0)`,
  },
  {
    rule: 'claim-payment-is-a-settled-order-of-its-amount',
    sql: `SELECT 'payment order ' || m.payment_order_id AS subject, 'settled ' || m.amount_minor AS expected,
        o.status || ' ' || o.amount AS found
      FROM claim_payment m JOIN payment_order o ON o.id = m.payment_order_id
      WHERE o.status <> 'settled' OR o.amount <> m.amount_minor`,
  },
  {
    rule: 'payment-is-allocated-within-its-amount',
    sql: `SELECT 'payment order ' || o.id AS subject, '0 to ' || o.amount AS expected,
        'at least ' || a.least || ', in all ' || a.total AS found
      FROM (
        SELECT payment_order_id, min(amount) AS least, sum(amount) AS total FROM (
          SELECT payment_order_id, document_id, sum(amount_minor) AS amount FROM (
            SELECT payment_order_id, document_id, amount_minor FROM claim_payment
            UNION ALL SELECT payment_order_id, document_id, amount_minor FROM claim_allocation
          ) allocated GROUP BY 1, 2
        ) by_claim GROUP BY 1
      ) a JOIN payment_order o ON o.id = a.payment_order_id
      WHERE a.least < 0 OR a.total > o.amount`,
  },
  {
    rule: 'document-state-follows-its-claim',
    // Of what is unpaid an answer of the debtor may have said more: accepted, under query, rejected.
    sql: `SELECT 'document ' || d.document_type || ' ' || d.number AS subject, c.state AS expected, d.state AS found
      FROM claim c JOIN document d ON d.id = c.document_id
      WHERE c.state <> d.state AND (c.state <> 'open' OR d.state IN ('part-paid', 'paid', 'over-paid'))`,
  },
  {
    rule: 'claim-offsets-agree',
    sql: `SELECT 'claim ' || c.document_type || ' ' || c.number AS subject, coalesce(o.total, 0)::text AS expected,
        c.offset_minor::text AS found
      FROM claim c LEFT JOIN (
        SELECT offsets_document_id, sum(offset_minor) AS total FROM claim WHERE offsets_document_id IS NOT NULL GROUP BY 1
      ) o ON o.offsets_document_id = c.document_id
      WHERE c.offsets_document_id IS NULL AND c.offset_minor <> coalesce(o.total, 0)`,
  },
  {
    rule: 'document-amount-is-its-claim',
    sql: `SELECT 'claim ' || c.document_type || ' ' || c.number AS subject, greatest(d.amount_minor, 0)::text AS expected,
        c.payable_minor::text AS found
      FROM claim c JOIN document d ON d.id = c.document_id WHERE greatest(d.amount_minor, 0) <> c.payable_minor`,
  },
];

function stuckEnvelopes(now: Date): AuditCheck {
  const since = new Date(now.getTime() - stuckAfterMinutes * 60_000).toISOString();
  return {
    rule: 'no-envelope-is-stuck',
    sql: `SELECT 'envelope ' || e.id AS subject, 'decided' AS expected, e.state || ' since ' || e.submitted_at AS found
      FROM envelope e WHERE e.state = 'failed' OR e.state = 'received' AND e.submitted_at < '${since}'`,
  };
}
