/**
 * The tables of the bank.
 *
 * A bank account is an account of the bank's ledger and shares its id, a payment order's transfer has the order's id: so
 * both pairs are one to one by construction, and settlement looks nothing up twice.
 * `payment_order` leaves half of each page free and no index covers what settlement changes: the update of a settled
 * order stays on its page and touches no index.
 */
export const bankTables = `
CREATE TABLE bank (
  network_id uuid NOT NULL,
  ledger_id uuid NOT NULL,
  issue_account_id uuid NOT NULL,
  name text NOT NULL,
  bic text NOT NULL,
  currency text NOT NULL,
  CONSTRAINT bank_pkey PRIMARY KEY (network_id),
  CONSTRAINT bank_network_fk FOREIGN KEY (network_id) REFERENCES network (id),
  CONSTRAINT bank_ledger_fk FOREIGN KEY (ledger_id) REFERENCES ledger (id),
  CONSTRAINT bank_issue_account_fk FOREIGN KEY (issue_account_id) REFERENCES account (id)
);

CREATE TABLE bank_account (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  firm_id uuid,
  iban text NOT NULL,
  bic text NOT NULL,
  currency text NOT NULL,
  holder_name text NOT NULL,
  status text NOT NULL DEFAULT 'open',
  opened_at timestamptz NOT NULL,
  CONSTRAINT bank_account_pkey PRIMARY KEY (id),
  CONSTRAINT bank_account_iban_key UNIQUE (iban, network_id),
  CONSTRAINT bank_account_account_fk FOREIGN KEY (id) REFERENCES account (id),
  CONSTRAINT bank_account_bank_fk FOREIGN KEY (network_id) REFERENCES bank (network_id),
  CONSTRAINT bank_account_firm_fk FOREIGN KEY (firm_id) REFERENCES firm (id),
  CONSTRAINT bank_account_status_check CHECK (status IN ('open', 'blocked', 'closed'))
);
CREATE INDEX bank_account_network_idx ON bank_account (network_id, id);
CREATE INDEX bank_account_firm_idx ON bank_account (firm_id) WHERE firm_id IS NOT NULL;

CREATE TABLE payment_order (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  debtor_account_id uuid NOT NULL,
  batch_id uuid,
  submitted_by uuid,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  amount bigint NOT NULL,
  submitted_at timestamptz NOT NULL,
  decided_at timestamptz,
  requested_execution_date date NOT NULL,
  deferred boolean NOT NULL,
  currency text NOT NULL,
  status text NOT NULL DEFAULT 'pending',
  reason_code text,
  creditor_iban text NOT NULL,
  creditor_name text NOT NULL,
  end_to_end_id text NOT NULL,
  remittance_structured text,
  remittance_unstructured text,
  CONSTRAINT payment_order_pkey PRIMARY KEY (id),
  CONSTRAINT payment_order_reference_key UNIQUE (debtor_account_id, end_to_end_id),
  CONSTRAINT payment_order_debtor_fk FOREIGN KEY (debtor_account_id) REFERENCES bank_account (id),
  CONSTRAINT payment_order_amount_check CHECK (amount > 0),
  CONSTRAINT payment_order_status_check CHECK (status IN ('pending', 'settled', 'refused')),
  CONSTRAINT payment_order_reason_check CHECK ((status = 'refused') = (reason_code IS NOT NULL)),
  CONSTRAINT payment_order_decided_check CHECK ((status = 'pending') = (decided_at IS NULL)),
  CONSTRAINT payment_order_remittance_check CHECK (remittance_structured IS NULL OR remittance_unstructured IS NULL)
) WITH (fillfactor = 50);
CREATE INDEX payment_order_debtor_idx ON payment_order (debtor_account_id, sequence);
CREATE INDEX payment_order_deferred_idx ON payment_order (requested_execution_date) WHERE deferred;

CREATE TABLE statement (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  bank_account_id uuid NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL,
  from_version bigint NOT NULL,
  to_version bigint NOT NULL,
  previous_version bigint,
  opening_balance bigint NOT NULL,
  closing_balance bigint NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  sealed_at timestamptz NOT NULL,
  CONSTRAINT statement_pkey PRIMARY KEY (id),
  CONSTRAINT statement_number_key UNIQUE (bank_account_id, year, number),
  CONSTRAINT statement_from_key UNIQUE (bank_account_id, from_version),
  CONSTRAINT statement_closing_key UNIQUE (bank_account_id, to_version, closing_balance),
  -- A statement opens where another of the account closed, with its balance. With statement_from_key, which lets no two
  -- open at the same place, they form one chain from version 1.
  CONSTRAINT statement_previous_fk FOREIGN KEY (bank_account_id, previous_version, opening_balance)
    REFERENCES statement (bank_account_id, to_version, closing_balance),
  CONSTRAINT statement_account_fk FOREIGN KEY (bank_account_id) REFERENCES bank_account (id),
  CONSTRAINT statement_previous_check CHECK (previous_version IS NOT DISTINCT FROM nullif(from_version - 1, 0)),
  CONSTRAINT statement_first_check CHECK (from_version > 1 OR opening_balance = 0),
  CONSTRAINT statement_versions_check CHECK (from_version > 0 AND to_version >= from_version),
  CONSTRAINT statement_dates_check CHECK (to_date >= from_date),
  CONSTRAINT statement_number_check CHECK (number > 0)
);
CREATE INDEX statement_account_idx ON statement (bank_account_id, to_version);
`;

/** A decided payment order and a sealed statement stay as they are; a settled order has its transfer. */
export const bankGuards = `
CREATE FUNCTION bank_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: what the bank decided or sealed stays', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION bank_check_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM after o LEFT JOIN transfer t ON t.id = o.id
    WHERE (o.status = 'settled') <> (t.id IS NOT NULL)
       OR o.amount <> coalesce(t.amount, o.amount) OR o.debtor_account_id <> coalesce(t.debit_account_id, o.debtor_account_id)
  ) THEN
    RAISE EXCEPTION 'a payment order is settled if and only if it has its transfer'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER payment_order_decided BEFORE UPDATE ON payment_order
  FOR EACH ROW WHEN (OLD.status <> 'pending') EXECUTE FUNCTION bank_refuse();
CREATE TRIGGER payment_order_kept BEFORE DELETE OR TRUNCATE OR UPDATE OF
  id, network_id, debtor_account_id, amount, currency, creditor_iban, end_to_end_id, sequence ON payment_order
  FOR EACH STATEMENT EXECUTE FUNCTION bank_refuse();
CREATE TRIGGER payment_order_settled AFTER UPDATE ON payment_order REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION bank_check_settled();
CREATE TRIGGER statement_sealed BEFORE UPDATE OR DELETE OR TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION bank_refuse();
CREATE TRIGGER bank_account_kept BEFORE DELETE OR TRUNCATE OR UPDATE OF id, network_id, iban, currency ON bank_account
  FOR EACH STATEMENT EXECUTE FUNCTION bank_refuse();
`;
