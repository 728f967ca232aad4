/**
 * The peers that settlement is measured against: the same work in bare SQL, as a careful database programmer would write
 * it for this one purpose, without idempotence by content, verdicts, guards against other writers or booking times.
 */

/** With `references` the tables carry the foreign keys of a textbook schema; without, nothing is checked row by row. */
export function bareSchema(references: boolean): string {
  const fk = (target: string): string => (references ? `REFERENCES ${target}` : '');
  return `
    DROP SCHEMA IF EXISTS bare CASCADE;
    CREATE SCHEMA bare;
    CREATE TABLE bare.account (
      id uuid PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0), version bigint NOT NULL DEFAULT 0
    ) WITH (fillfactor = 50);
    CREATE TABLE bare.transfer (
      id uuid PRIMARY KEY, debit_id uuid NOT NULL ${fk('bare.account')}, credit_id uuid NOT NULL ${fk('bare.account')},
      amount bigint NOT NULL CHECK (amount > 0), booked_at timestamptz NOT NULL
    );
    CREATE TABLE bare.entry (
      account_id uuid NOT NULL ${fk('bare.account')}, version bigint NOT NULL,
      transfer_id uuid NOT NULL ${fk('bare.transfer')}, amount bigint NOT NULL, balance_after bigint NOT NULL,
      PRIMARY KEY (account_id, version)
    );
    CREATE TABLE bare.payment_order (
      id uuid PRIMARY KEY, seq bigint GENERATED ALWAYS AS IDENTITY, debit_id uuid NOT NULL ${fk('bare.account')},
      credit_id uuid NOT NULL ${fk('bare.account')}, amount bigint NOT NULL, reference text NOT NULL,
      status text NOT NULL DEFAULT 'pending', transfer_id uuid ${fk('bare.transfer')}, decided_at timestamptz,
      UNIQUE (debit_id, reference)
    ) WITH (fillfactor = 50);
    ${bareSettle}`;
}

/** Set-based: claim, lock, check funds as they run in sequence, write. A batch that would overdraw is refused whole. */
const bareSettle = `
  CREATE FUNCTION bare.settle(p_orders uuid[]) RETURNS SETOF bare.payment_order LANGUAGE plpgsql
  SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
  AS $$
  DECLARE
    claimed uuid[];
    overdrawn boolean;
  BEGIN
    SELECT array_agg(id) INTO claimed FROM (
      SELECT id FROM bare.payment_order WHERE id = ANY (p_orders) AND status = 'pending' ORDER BY seq FOR NO KEY UPDATE) o;
    PERFORM FROM bare.account WHERE id IN (
      SELECT debit_id FROM bare.payment_order WHERE id = ANY (claimed) UNION
      SELECT credit_id FROM bare.payment_order WHERE id = ANY (claimed)) ORDER BY id FOR NO KEY UPDATE;

    INSERT INTO bare.transfer SELECT id, debit_id, credit_id, amount, now() FROM bare.payment_order WHERE id = ANY (claimed);
    WITH written AS (
      INSERT INTO bare.entry
      SELECT s.account_id, a.version + s.step, s.id, s.amount, a.balance + s.running
      FROM (
        SELECT account_id, id, amount, row_number() OVER steps AS step, sum(amount) OVER steps AS running
        FROM (SELECT debit_id, id, -amount, seq FROM bare.payment_order WHERE id = ANY (claimed) UNION ALL
              SELECT credit_id, id, amount, seq FROM bare.payment_order WHERE id = ANY (claimed))
          side (account_id, id, amount, seq)
        WINDOW steps AS (PARTITION BY account_id ORDER BY seq ROWS UNBOUNDED PRECEDING)
      ) s JOIN bare.account a ON a.id = s.account_id
      RETURNING amount, balance_after)
    SELECT bool_or(amount < 0 AND balance_after < 0) INTO overdrawn FROM written;
    IF overdrawn THEN
      RAISE EXCEPTION 'insufficient funds';
    END IF;
    UPDATE bare.account a SET balance = a.balance + s.amount, version = a.version + s.steps
    FROM (SELECT account_id, sum(amount) AS amount, count(*) AS steps
          FROM (SELECT debit_id, -amount FROM bare.payment_order WHERE id = ANY (claimed) UNION ALL
                SELECT credit_id, amount FROM bare.payment_order WHERE id = ANY (claimed)) side (account_id, amount)
          GROUP BY account_id) s
    WHERE a.id = s.account_id;
    UPDATE bare.payment_order SET status = 'settled', transfer_id = id, decided_at = now() WHERE id = ANY (claimed);
    RETURN QUERY SELECT * FROM bare.payment_order WHERE id = ANY (p_orders);
  END $$;`;

/** One payment in one transaction, statement by statement, the way most applications do it. */
export const bareSingle = [
  `SELECT id FROM bare.account WHERE id = ANY (ARRAY[$1, $2]::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
  `INSERT INTO bare.transfer VALUES ($1, $2, $3, $4, now())`,
  `UPDATE bare.account SET balance = balance - $2, version = version + 1 WHERE id = $1 RETURNING version, balance`,
  `UPDATE bare.account SET balance = balance + $2, version = version + 1 WHERE id = $1 RETURNING version, balance`,
  `INSERT INTO bare.entry VALUES ($1, $2, $3, $4, $5), ($6, $7, $3, $8, $9)`,
  `UPDATE bare.payment_order SET status = 'settled', transfer_id = id, decided_at = now() WHERE id = $1 AND status = 'pending'`,
] as const;
