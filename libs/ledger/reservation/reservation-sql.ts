/**
 * Two-phase transfers. A reservation holds an amount on the debit account (`account.reserved`), which nobody else can
 * spend, until it is posted as the transfer of the same id, voided, or expires. Only the functions below change it.
 *
 * Reservations are made and decided in small numbers, so `ledger_reserve` takes them one by one; the accounts are locked
 * first and in sorted order, as in `ledger_post`.
 */
export const reservationTables = `
CREATE TABLE reservation (
  id uuid NOT NULL,
  ledger_id uuid NOT NULL,
  debit_account_id uuid NOT NULL,
  credit_account_id uuid NOT NULL,
  source_id uuid,
  amount bigint NOT NULL,
  event_time timestamptz NOT NULL,
  reserved_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  decided_at timestamptz,
  status text NOT NULL DEFAULT 'pending',
  currency text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT reservation_pkey PRIMARY KEY (id),
  CONSTRAINT reservation_debit_fk FOREIGN KEY (debit_account_id) REFERENCES account (id),
  CONSTRAINT reservation_credit_fk FOREIGN KEY (credit_account_id) REFERENCES account (id),
  CONSTRAINT reservation_amount_check CHECK (amount > 0),
  CONSTRAINT reservation_status_check CHECK (status IN ('pending', 'posted', 'voided', 'expired')),
  CONSTRAINT reservation_decided_check CHECK ((status = 'pending') = (decided_at IS NULL))
);
CREATE INDEX reservation_pending_idx ON reservation (expires_at) WHERE status = 'pending';

CREATE TRIGGER reservation_sole_writer BEFORE INSERT OR UPDATE ON reservation
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_require_writer();
CREATE TRIGGER reservation_decided_once BEFORE UPDATE ON reservation
  FOR EACH ROW WHEN (OLD.status <> 'pending') EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER reservation_kept BEFORE DELETE OR TRUNCATE ON reservation
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
`;

const reserve = `
CREATE FUNCTION ledger_reserve(
  p_ids uuid[], p_debits uuid[], p_credits uuid[], p_amounts bigint[], p_currencies text[],
  p_event_times timestamptz[], p_reasons text[], p_sources uuid[], p_expires_at timestamptz, p_now timestamptz
) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  verdicts text[] := '{}';
  verdict text;
  known reservation;
  debit account;
  credit account;
BEGIN
  PERFORM FROM account WHERE id = ANY (p_debits || p_credits) ORDER BY id FOR NO KEY UPDATE;
  PERFORM set_config('ledger.writer', 'ledger_write', true);
  FOR i IN 1 .. cardinality(p_ids) LOOP
    SELECT * INTO known FROM reservation WHERE id = p_ids[i];
    SELECT * INTO debit FROM account WHERE id = p_debits[i];
    SELECT * INTO credit FROM account WHERE id = p_credits[i];
    verdict := CASE
      WHEN known.id IS NOT NULL THEN
        CASE WHEN (known.debit_account_id, known.credit_account_id, known.amount, known.currency, known.event_time,
                   known.reason, known.expires_at)
                = (p_debits[i], p_credits[i], p_amounts[i], p_currencies[i], p_event_times[i], p_reasons[i], p_expires_at)
               AND known.source_id IS NOT DISTINCT FROM p_sources[i]
        THEN 'duplicate' ELSE 'conflict' END
      WHEN EXISTS (SELECT FROM transfer WHERE id = p_ids[i]) THEN 'conflict'
      WHEN debit.id IS NULL OR credit.id IS NULL THEN 'unknown-account'
      WHEN debit.ledger_id <> credit.ledger_id THEN 'other-ledger'
      WHEN debit.currency <> p_currencies[i] OR credit.currency <> p_currencies[i] THEN 'other-currency'
      WHEN debit.balance - debit.reserved - p_amounts[i] < debit.minimum_balance THEN 'insufficient-funds'
      ELSE 'reserved' END;
    IF verdict = 'reserved' THEN
      INSERT INTO reservation (id, ledger_id, debit_account_id, credit_account_id, source_id, amount, event_time,
                               reserved_at, expires_at, currency, reason)
      VALUES (p_ids[i], debit.ledger_id, debit.id, credit.id, p_sources[i], p_amounts[i], p_event_times[i],
              p_now, p_expires_at, p_currencies[i], p_reasons[i]);
      UPDATE account SET reserved = reserved + p_amounts[i] WHERE id = debit.id;
    END IF;
    verdicts := verdicts || verdict;
  END LOOP;
  PERFORM set_config('ledger.writer', '', true);
  RETURN verdicts;
END $$;
`;

const decide = `
CREATE FUNCTION ledger_decide(p_ids uuid[], p_outcome text, p_now timestamptz) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  verdicts text[];
  decided uuid[];
  posted text[];
BEGIN
  PERFORM FROM account WHERE id IN (
    SELECT unnest(ARRAY[debit_account_id, credit_account_id]) FROM reservation WHERE id = ANY (p_ids)
  ) ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM reservation WHERE id = ANY (p_ids) ORDER BY id FOR NO KEY UPDATE;

  SELECT array_agg(verdict ORDER BY seq), array_agg(DISTINCT id) FILTER (WHERE verdict = p_outcome)
  INTO verdicts, decided
  FROM (
    SELECT wanted.seq, wanted.id, CASE
      WHEN r.id IS NULL THEN 'unknown'
      WHEN r.status = p_outcome THEN 'duplicate'
      WHEN r.status <> 'pending' THEN 'conflict'
      WHEN p_outcome = 'posted' AND r.expires_at <= p_now THEN 'too-late'
      WHEN p_outcome = 'expired' AND r.expires_at > p_now THEN 'too-early'
      ELSE p_outcome END AS verdict
    FROM unnest(p_ids) WITH ORDINALITY wanted (id, seq) LEFT JOIN reservation r ON r.id = wanted.id
  ) judged;
  IF decided IS NULL THEN
    RETURN coalesce(verdicts, '{}');
  END IF;

  PERFORM set_config('ledger.writer', 'ledger_write', true);
  UPDATE reservation SET status = p_outcome, decided_at = p_now WHERE id = ANY (decided);
  UPDATE account a SET reserved = a.reserved - freed.amount
  FROM (SELECT debit_account_id, sum(amount)::bigint AS amount FROM reservation WHERE id = ANY (decided) GROUP BY 1) freed
  WHERE a.id = freed.debit_account_id;
  PERFORM set_config('ledger.writer', '', true);

  IF p_outcome = 'posted' THEN
    SELECT ledger_post(array_agg(id), array_agg(debit_account_id), array_agg(credit_account_id), array_agg(amount),
                       array_agg(currency), array_agg(event_time), array_agg(reason), array_agg(source_id), p_now)
    INTO posted FROM (SELECT * FROM reservation WHERE id = ANY (decided) ORDER BY reserved_at, id) r;
    IF NOT posted <@ ARRAY['posted'] THEN
      RAISE EXCEPTION 'a reserved transfer was refused as %', posted;
    END IF;
  END IF;
  RETURN verdicts;
END $$;
`;

export const reservationFunctions = reserve + decide;
