/**
 * `bank_settle` decides any number of payment orders in one round trip.
 *
 * It locks the orders in their sequence, then (inside `ledger_post`) the accounts in the order of their ids, so batches
 * that overlap wait for each other and never crosswise. Orders are tried in sequence: one may spend what an earlier one
 * of the batch brought in. Each is all or nothing. Orders that were decided before are reported as they were decided.
 *
 * It pins its plans like `ledger_post`. It would not distribute as it stands: an order, its accounts and its transfer
 * may lie on different shards.
 */
export const settleFunction = `
CREATE FUNCTION bank_settle(p_orders uuid[], p_now timestamptz) RETURNS TABLE (
  order_id uuid, network_id uuid, status text, reason_code text, debtor_account_id uuid, debtor_firm_id uuid,
  debtor_iban text, creditor_firm_id uuid, creditor_iban text, amount bigint, currency text, end_to_end_id text,
  remittance_structured text, remittance_unstructured text, decided_at timestamptz
) LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  ids uuid[];
  debits uuid[];
  credits uuid[];
  amounts bigint[];
  currencies text[];
  event_times timestamptz[];
  refused uuid[];
  obstacles text[];
  verdicts text[] := '{}';
BEGIN
  SELECT array_agg(id) FILTER (WHERE obstacle IS NULL), array_agg(debit) FILTER (WHERE obstacle IS NULL),
         array_agg(credit) FILTER (WHERE obstacle IS NULL), array_agg(amount) FILTER (WHERE obstacle IS NULL),
         array_agg(currency) FILTER (WHERE obstacle IS NULL), array_agg(submitted_at) FILTER (WHERE obstacle IS NULL),
         array_agg(id) FILTER (WHERE obstacle IS NOT NULL), array_agg(obstacle) FILTER (WHERE obstacle IS NOT NULL)
  INTO ids, debits, credits, amounts, currencies, event_times, refused, obstacles
  FROM (
    SELECT o.id, o.debtor_account_id AS debit, c.id AS credit, o.amount, o.currency, o.submitted_at, CASE
        WHEN c.id IS NULL THEN 'AC01'
        WHEN 'closed' IN (d.status, c.status) THEN 'AC04'
        WHEN 'blocked' IN (d.status, c.status) THEN 'AC06'
        WHEN c.id = d.id THEN 'AG01'
        WHEN d.currency <> o.currency OR c.currency <> o.currency THEN 'AM03' END AS obstacle
    FROM (
      SELECT * FROM payment_order
      WHERE id = ANY (p_orders) AND status = 'pending' AND NOT deferred
      ORDER BY sequence FOR NO KEY UPDATE
    ) o
    JOIN bank_account d ON d.id = o.debtor_account_id
    LEFT JOIN bank_account c ON c.iban = o.creditor_iban AND c.network_id = o.network_id
    ORDER BY o.sequence
  ) claimed;

  IF ids IS NOT NULL THEN
    verdicts := ledger_post(ids, debits, credits, amounts, currencies, event_times,
                            array_fill('payment'::text, ARRAY[cardinality(ids)]),
                            array_fill(NULL::uuid, ARRAY[cardinality(ids)]), p_now);
    IF NOT verdicts <@ ARRAY['posted', 'duplicate', 'insufficient-funds'] THEN
      RAISE EXCEPTION 'the ledger refused a payment as %', (SELECT string_agg(DISTINCT v, ', ') FROM unnest(verdicts) v);
    END IF;
  END IF;

  UPDATE payment_order o
  SET status = CASE WHEN decided.reason IS NULL THEN 'settled' ELSE 'refused' END,
      reason_code = decided.reason, decided_at = p_now
  FROM (
    SELECT id, CASE verdict WHEN 'insufficient-funds' THEN 'AM04' END FROM unnest(ids, verdicts) settled (id, verdict)
    UNION ALL
    SELECT id, obstacle FROM unnest(refused, obstacles) hindered (id, obstacle)
  ) decided (id, reason)
  WHERE o.id = decided.id;

  RETURN QUERY
    SELECT o.id, o.network_id, o.status, o.reason_code, o.debtor_account_id, d.firm_id, d.iban, c.firm_id,
           o.creditor_iban, o.amount, o.currency, o.end_to_end_id, o.remittance_structured, o.remittance_unstructured,
           o.decided_at
    FROM payment_order o
    JOIN bank_account d ON d.id = o.debtor_account_id
    LEFT JOIN bank_account c ON c.iban = o.creditor_iban AND c.network_id = o.network_id
    WHERE o.id = ANY (p_orders)
    ORDER BY o.sequence;
END $$;
`;
