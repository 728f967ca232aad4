/**
 * The one way money moves: `ledger_post`, made of `ledger_is_clean`, `ledger_judge` and `ledger_write`.
 *
 * All are set-based: a batch of a thousand transfers is a handful of statements in one round trip. Versions and running
 * balances come from window functions over the two sides of every transfer. Only when something in a batch might be
 * refused does `ledger_judge` walk it one by one, since a refusal changes what later transfers find.
 *
 * Every join is a look-up by primary key, so `ledger_post` pins nested loops and generic plans. Left to itself the
 * planner would keep a plan made while the tables were empty and read all of `transfer` for every batch afterwards. For
 * the same reason a join names the primary key only; what else must hold is counted, where no index can tempt.
 */
const pinnedPlans = `
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off`;

const isClean = `
CREATE FUNCTION ledger_is_clean(
  p_ids uuid[], p_debits uuid[], p_credits uuid[], p_amounts bigint[], p_currencies text[]
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  -- True when nothing in the batch can be refused: every id is new, every pair of accounts fits, and every account
  -- could pay all it owes before it receives anything.
  RETURN NOT EXISTS (SELECT FROM transfer WHERE id = ANY (p_ids))
    AND (SELECT count(DISTINCT id) FROM unnest(p_ids) id) = cardinality(p_ids)
    AND (SELECT count(*) FILTER (WHERE a.ledger_id = b.ledger_id AND a.id <> b.id AND d.amount > 0
                                   AND a.currency = d.currency AND b.currency = d.currency)
         FROM unnest(p_debits, p_credits, p_amounts, p_currencies) d (debit, credit, amount, currency)
         JOIN account a ON a.id = d.debit JOIN account b ON b.id = d.credit) = cardinality(p_ids)
    AND NOT EXISTS (
      SELECT FROM (SELECT debit, sum(amount) AS owed FROM unnest(p_debits, p_amounts) d (debit, amount) GROUP BY debit) o
      JOIN account a ON a.id = o.debit
      WHERE a.balance - a.reserved - o.owed < a.minimum_balance);
END $$;
`;

const judge = `
CREATE FUNCTION ledger_judge(
  p_ids uuid[], p_debits uuid[], p_credits uuid[], p_amounts bigint[], p_currencies text[],
  p_event_times timestamptz[], p_reasons text[], p_sources uuid[]
) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  verdicts text[];
  firsts int[];
  debits int[];
  credits int[];
  room bigint[];
BEGIN
  -- Each draft by itself: 'posted' so far, refused, or 'again' where an earlier draft of the batch has the same id.
  SELECT array_agg(verdict ORDER BY seq), array_agg(first ORDER BY seq) INTO verdicts, firsts
  FROM (
    SELECT d.seq, d.first, CASE
      WHEN t.id IS NOT NULL THEN
        CASE WHEN (t.debit_account_id, t.credit_account_id, t.amount, t.currency, t.event_time, t.reason)
                = (d.debit, d.credit, d.amount, d.currency, d.event_time, d.reason)
               AND t.source_id IS NOT DISTINCT FROM d.source
        THEN 'duplicate' ELSE 'conflict' END
      WHEN d.first < d.seq THEN CASE WHEN d.content = d.first_content THEN 'again' ELSE 'conflict' END
      WHEN a.id IS NULL OR b.id IS NULL THEN 'unknown-account'
      WHEN a.ledger_id <> b.ledger_id THEN 'other-ledger'
      WHEN a.currency <> d.currency OR b.currency <> d.currency THEN 'other-currency'
      WHEN d.amount <= 0 OR a.id = b.id THEN 'invalid'
      ELSE 'posted' END AS verdict
    FROM (
      SELECT u.*, (first_value(seq) OVER same)::int AS first, first_value(content) OVER same AS first_content
      FROM (
        SELECT *, ROW(debit, credit, amount, currency, event_time, reason, source)::text AS content
        FROM unnest(p_ids, p_debits, p_credits, p_amounts, p_currencies, p_event_times, p_reasons, p_sources)
          WITH ORDINALITY x (id, debit, credit, amount, currency, event_time, reason, source, seq)
      ) u
      WINDOW same AS (PARTITION BY id ORDER BY seq)
    ) d
    LEFT JOIN transfer t ON t.id = d.id
    LEFT JOIN account a ON a.id = d.debit
    LEFT JOIN account b ON b.id = d.credit
  ) judged;

  -- Accounts by a dense number, so that the walk works on arrays in memory. Null room is room without limit.
  SELECT array_agg(n ORDER BY seq) FILTER (WHERE debit), array_agg(n ORDER BY seq) FILTER (WHERE NOT debit)
  INTO debits, credits
  FROM (
    SELECT seq, debit, (dense_rank() OVER (ORDER BY account_id))::int AS n
    FROM (SELECT account_id, seq, true FROM unnest(p_debits) WITH ORDINALITY d (account_id, seq) UNION ALL
          SELECT account_id, seq, false FROM unnest(p_credits) WITH ORDINALITY c (account_id, seq))
      side (account_id, seq, debit)
  ) numbered;
  SELECT array_agg(a.balance - a.reserved - a.minimum_balance ORDER BY used.account_id) INTO room
  FROM (SELECT DISTINCT account_id FROM unnest(p_debits || p_credits) account_id) used
  LEFT JOIN account a ON a.id = used.account_id;

  FOR i IN 1 .. cardinality(p_ids) LOOP
    IF verdicts[i] = 'again' THEN
      verdicts[i] := CASE verdicts[firsts[i]] WHEN 'posted' THEN 'duplicate' ELSE verdicts[firsts[i]] END;
    ELSIF verdicts[i] = 'posted' THEN
      IF room[debits[i]] < p_amounts[i] THEN
        verdicts[i] := 'insufficient-funds';
      ELSE
        room[debits[i]] := room[debits[i]] - p_amounts[i];
        room[credits[i]] := room[credits[i]] + p_amounts[i];
      END IF;
    END IF;
  END LOOP;
  RETURN verdicts;
END $$;
`;

const write = `
CREATE FUNCTION ledger_write(
  p_ids uuid[], p_debits uuid[], p_credits uuid[], p_amounts bigint[], p_currencies text[],
  p_event_times timestamptz[], p_reasons text[], p_sources uuid[], p_booked_at timestamptz
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('ledger.writer', 'ledger_write', true);

  INSERT INTO transfer (id, ledger_id, debit_account_id, credit_account_id, source_id, amount, event_time, booked_at,
                        currency, reason)
  SELECT d.id, a.ledger_id, d.debit, d.credit, d.source, d.amount, d.event_time, p_booked_at, d.currency, d.reason
  FROM unnest(p_ids, p_debits, p_credits, p_amounts, p_currencies, p_event_times, p_reasons, p_sources)
    AS d (id, debit, credit, amount, currency, event_time, reason, source)
  JOIN account a ON a.id = d.debit;

  INSERT INTO entry (account_id, version, transfer_id, amount, balance_before, balance_after)
  SELECT s.account_id, a.version + s.step, s.transfer_id, s.amount,
         a.balance + s.running - s.amount, a.balance + s.running
  FROM (
    SELECT account_id, transfer_id, amount, row_number() OVER steps AS step, (sum(amount) OVER steps)::bigint AS running
    FROM (
      SELECT id, debit, -amount, seq FROM unnest(p_ids, p_debits, p_amounts) WITH ORDINALITY d (id, debit, amount, seq)
      UNION ALL
      SELECT id, credit, amount, seq FROM unnest(p_ids, p_credits, p_amounts) WITH ORDINALITY c (id, credit, amount, seq)
    ) side (transfer_id, account_id, amount, seq)
    WINDOW steps AS (PARTITION BY account_id ORDER BY seq ROWS UNBOUNDED PRECEDING)
  ) s
  JOIN account a ON a.id = s.account_id;

  UPDATE account a
  SET balance = a.balance + s.amount, version = a.version + s.steps, booked_at = p_booked_at
  FROM (
    SELECT account_id, sum(amount)::bigint AS amount, count(*) AS steps
    FROM (SELECT debit, -amount FROM unnest(p_debits, p_amounts) d (debit, amount) UNION ALL
          SELECT credit, amount FROM unnest(p_credits, p_amounts) c (credit, amount)) side (account_id, amount)
    GROUP BY account_id
  ) s
  WHERE a.id = s.account_id;

  PERFORM set_config('ledger.writer', '', true);
END $$;
`;

const post = `
CREATE FUNCTION ledger_post(
  p_ids uuid[], p_debits uuid[], p_credits uuid[], p_amounts bigint[], p_currencies text[],
  p_event_times timestamptz[], p_reasons text[], p_sources uuid[], p_now timestamptz
) RETURNS text[] LANGUAGE plpgsql ${pinnedPlans} AS $$
DECLARE
  v_booked_at timestamptz;
  verdicts text[];
BEGIN
  IF cardinality(p_ids) = 0 THEN
    RETURN '{}';
  END IF;
  -- Sorted, so that two batches never wait for each other crosswise. The booking time never runs backwards on an
  -- account, even where a clock does, so that "the balance at a time" is well defined.
  SELECT greatest(p_now, max(booked_at)) INTO v_booked_at FROM (
    SELECT booked_at FROM account WHERE id = ANY (p_debits || p_credits) ORDER BY id FOR NO KEY UPDATE
  ) locked;

  IF ledger_is_clean(p_ids, p_debits, p_credits, p_amounts, p_currencies) THEN
    PERFORM ledger_write(p_ids, p_debits, p_credits, p_amounts, p_currencies, p_event_times, p_reasons, p_sources,
                         v_booked_at);
    RETURN array_fill('posted'::text, ARRAY[cardinality(p_ids)]);
  END IF;

  verdicts := ledger_judge(p_ids, p_debits, p_credits, p_amounts, p_currencies, p_event_times, p_reasons, p_sources);
  IF 'posted' = ANY (verdicts) THEN
    PERFORM ledger_write(array_agg(id ORDER BY seq), array_agg(debit ORDER BY seq), array_agg(credit ORDER BY seq),
      array_agg(amount ORDER BY seq), array_agg(currency ORDER BY seq), array_agg(event_time ORDER BY seq),
      array_agg(reason ORDER BY seq), array_agg(source ORDER BY seq), v_booked_at)
    FROM unnest(p_ids, p_debits, p_credits, p_amounts, p_currencies, p_event_times, p_reasons, p_sources, verdicts)
      WITH ORDINALITY d (id, debit, credit, amount, currency, event_time, reason, source, verdict, seq)
    WHERE verdict = 'posted';
  END IF;
  RETURN verdicts;
END $$;
`;

export const postingFunctions = isClean + judge + write + post;
