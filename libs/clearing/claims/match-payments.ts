import type { EntityManager } from 'typeorm';
import type { SettledPayment } from '#bank';

/**
 * Matches settled payments with the claims of their creditor by reference: the structured communication, or a word of the
 * free text that is the number of the invoice or credit note. Of several claims with the reference, an open one comes
 * first, then the oldest. What matches nothing stays on the account and is left to people.
 *
 * A payment is matched once, whatever happens: `claim_payment` has its id as key. One that a person has decided about is
 * left alone.
 */
export async function matchPayments(manager: EntityManager, payments: readonly SettledPayment[]): Promise<void> {
  const settled = payments.filter(
    ({ status, creditorFirmId, remittanceStructured, remittanceUnstructured }) =>
      status === 'settled' && creditorFirmId !== null && (remittanceStructured ?? remittanceUnstructured) !== null,
  );
  if (settled.length === 0) return;
  await manager.query(match, [
    settled.map(({ orderId }) => orderId),
    settled.map(({ creditorFirmId }) => creditorFirmId),
    settled.map(({ currency }) => currency),
    settled.map(({ amount }) => amount.toString()),
    settled.map(({ remittanceStructured }) => remittanceStructured),
    settled.map(({ remittanceUnstructured }) => remittanceUnstructured?.slice(0, 140) ?? null),
    settled.map(({ settledAt }) => settledAt),
  ]);
}

/**
 * Claims are locked in the order of their ids before they are added to. The state of the document follows its claim in the
 * same statement. Would not distribute: payments of one batch reach claims of many firms.
 */
const match = `
  WITH payment AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::timestamptz[])
      AS p (order_id, creditor_firm_id, currency, amount, structured, unstructured, paid_at)
    WHERE NOT EXISTS (SELECT FROM claim_payment m WHERE m.payment_order_id = p.order_id)
      AND NOT EXISTS (SELECT FROM claim_allocation m WHERE m.payment_order_id = p.order_id)
  ), referred AS (
    SELECT payment.*, found.document_id FROM payment CROSS JOIN LATERAL (
      SELECT c.document_id FROM claim c
      WHERE c.creditor_firm_id = payment.creditor_firm_id AND c.currency = payment.currency
        AND (c.structured_communication = payment.structured
          OR c.number = ANY (regexp_split_to_array(trim(payment.unstructured), '[\\s,;]+')))
      ORDER BY c.paid_minor + c.offset_minor >= c.payable_minor, c.document_id LIMIT 1
    ) found
  ), locked AS (
    SELECT document_id FROM claim WHERE document_id IN (SELECT document_id FROM referred)
    ORDER BY document_id FOR UPDATE
  ), matched AS (
    INSERT INTO claim_payment (payment_order_id, document_id, amount_minor, paid_at)
    SELECT order_id, document_id, amount, paid_at FROM referred JOIN locked USING (document_id)
    RETURNING document_id, amount_minor
  ), paid AS (
    UPDATE claim c SET paid_minor = c.paid_minor + m.amount
    FROM (SELECT document_id, sum(amount_minor)::bigint AS amount FROM matched GROUP BY document_id) m
    WHERE c.document_id = m.document_id
    RETURNING c.document_id, c.state
  )
  UPDATE document d SET state = paid.state FROM paid WHERE d.id = paid.document_id AND d.state <> paid.state`;
