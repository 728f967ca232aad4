import type { EntityManager } from 'typeorm';
import { formatMinor } from '#kernel';

/** What of a payment settles which claim. */
export interface Match {
  readonly paymentOrderId: string;
  readonly documentId: string;
  readonly documentType: string;
  readonly number: string;
  readonly caseId: string;
  /** Decimal string. */
  readonly amount: string;
  readonly currency: string;
  /** Whether the payment's reference found the claim, or a person. */
  readonly by: 'reference' | 'person';
  /** Null for a reference, and for a program. */
  readonly personId: string | null;
  readonly at: Date;
}

/**
 * Rows `(payment_order_id, document_id, amount, person_id, at, by)`: what of each payment stands for which claim, as of now.
 * An earlier match that a person took back and gave again counts as the person's.
 */
export const standing = (condition: string): string => `
  SELECT payment_order_id, document_id, sum(amount_minor)::bigint AS amount,
    (array_agg(decided_by ORDER BY decided_at DESC, by))[1] AS person_id, max(decided_at) AS at,
    (array_agg(by ORDER BY decided_at DESC, by))[1] AS by
  FROM (
    SELECT payment_order_id, document_id, amount_minor, NULL::uuid AS decided_by, paid_at AS decided_at, 'reference' AS by
    FROM claim_payment WHERE ${condition}
    UNION ALL
    SELECT payment_order_id, document_id, amount_minor, decided_by, decided_at, 'person' FROM claim_allocation
    WHERE ${condition}
  ) decided
  GROUP BY payment_order_id, document_id HAVING sum(amount_minor) > 0`;

/** What payments stand for, by payment order; those that stand for nothing are not in it. */
export async function matchesOf(
  manager: EntityManager,
  paymentOrderIds: readonly string[],
): Promise<Map<string, Match[]>> {
  const rows = (await manager.query(
    `SELECT m.payment_order_id AS "paymentOrderId", m.document_id AS "documentId", c.document_type AS "documentType",
       c.number, c.case_id AS "caseId", m.amount, c.currency, m.by, m.person_id AS "personId", m.at
     FROM (${standing('payment_order_id = ANY ($1::uuid[])')}) m JOIN claim c USING (document_id)
     ORDER BY c.document_id`,
    [paymentOrderIds],
  )) as Match[];
  const matches = new Map<string, Match[]>();
  for (const row of rows) {
    const match = { ...row, amount: formatMinor(BigInt(row.amount), row.currency) };
    matches.set(row.paymentOrderId, [...(matches.get(row.paymentOrderId) ?? []), match]);
  }
  return matches;
}

const rest = `o.amount > coalesce((SELECT sum(m.amount_minor) FROM claim_payment m WHERE m.payment_order_id = o.id), 0)
  + coalesce((SELECT sum(m.amount_minor) FROM claim_allocation m WHERE m.payment_order_id = o.id), 0)`;

/** For the list of an account's movements: what came in and is not, or not in full, allocated to claims; and the reverse. */
export const movementRestrictions = {
  open: `e.amount > 0 AND o.id IS NOT NULL AND ${rest}`,
  done: `e.amount > 0 AND o.id IS NOT NULL AND NOT (${rest})`,
} as const;
