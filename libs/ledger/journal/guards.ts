/**
 * What the database refuses, whoever asks.
 *
 * 1. Rows of `transfer` and `entry`, and an account's balance, version, reservation and booking time, are written by
 *    `ledger_write` alone: it names itself in a transaction-local setting that every guard reads. A setting, and not
 *    privileges, because the embedded server and most small installations have one role that owns everything.
 * 2. `transfer` and `entry` are append-only; accounts are not deleted and keep ledger and currency.
 * 3. The books balance after every statement, so also at every commit: new entries come in pairs that agree with their
 *    transfer, changed balances sum to zero for each ledger and currency, and a changed balance is what the entry of
 *    its version says. All are checked once per statement over its transition tables, so a batch of a thousand pays
 *    little more than one.
 *
 * Transition tables do not exist on distributed tables (Citus, CockroachDB): there, point 3 rests on `ledger_write`
 * alone and on the audit.
 */
export const journalGuards = `
CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: the journal is append-only, correct it by a counter transfer', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION ledger_require_writer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('ledger.writer', true) IS DISTINCT FROM 'ledger_write' THEN
    RAISE EXCEPTION '% on % is refused: ledger_post is the sole writer', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION ledger_check_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM added e LEFT JOIN transfer t ON t.id = e.transfer_id
    GROUP BY e.transfer_id
    HAVING count(*) <> 2 OR sum(e.amount) <> 0
        OR NOT coalesce(bool_and((e.account_id = t.debit_account_id AND e.amount = -t.amount)
                              OR (e.account_id = t.credit_account_id AND e.amount = t.amount)), false)
  ) THEN
    RAISE EXCEPTION 'entries that do not agree with their transfer' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION ledger_check_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT ledger_id, currency, balance FROM after UNION ALL
                 SELECT ledger_id, currency, -balance FROM before) change
    GROUP BY ledger_id, currency HAVING sum(balance) <> 0
  ) THEN
    RAISE EXCEPTION 'a ledger would no longer sum to zero' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (
    SELECT FROM after a
    LEFT JOIN entry e ON e.account_id = a.id AND e.version = a.version
    WHERE coalesce(e.balance_after, 0) <> a.balance OR (a.version > 0 AND e.version IS NULL)
  ) THEN
    RAISE EXCEPTION 'a balance would differ from its last entry' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION ledger_check_opened() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added WHERE balance <> 0 OR reserved <> 0 OR version <> 0) THEN
    RAISE EXCEPTION 'an account opens empty' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER transfer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER account_kept BEFORE DELETE OR TRUNCATE OR UPDATE OF id, ledger_id, currency ON account
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_kept BEFORE DELETE OR TRUNCATE OR UPDATE OF id, network_id, kind ON ledger
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();

CREATE TRIGGER transfer_sole_writer BEFORE INSERT ON transfer
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_require_writer();
CREATE TRIGGER entry_sole_writer BEFORE INSERT ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_require_writer();
CREATE TRIGGER account_sole_writer BEFORE UPDATE OF balance, reserved, version, booked_at ON account
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_require_writer();

CREATE TRIGGER entry_agrees AFTER INSERT ON entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_check_entries();
CREATE TRIGGER account_balances AFTER UPDATE ON account REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_check_balances();
CREATE TRIGGER account_opens_empty AFTER INSERT ON account REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_check_opened();
`;
