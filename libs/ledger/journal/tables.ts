/**
 * The tables of the journal.
 *
 * `account` holds the balance in the row that is locked; no index covers a column that a posting changes and the fill
 * factor leaves room on the page, so that an update of a balance is heap-only and touches no index.
 * `transfer` and `entry` carry no row-by-row foreign keys to `account`: accounts are never deleted and ids never change,
 * so `ledger_check_entries` proves the same once per statement for a fraction of the cost (see guards.ts). It also
 * leaves `entry` free to be distributed by account.
 */
export const journalTables = `
CREATE TABLE ledger (
  id uuid NOT NULL,
  network_id uuid NOT NULL,
  firm_id uuid,
  kind text NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT ledger_pkey PRIMARY KEY (id),
  CONSTRAINT ledger_kind_check CHECK (kind IN ('bank', 'stock', 'books'))
);
CREATE INDEX ledger_network_idx ON ledger (network_id, kind);
CREATE INDEX ledger_firm_idx ON ledger (firm_id) WHERE firm_id IS NOT NULL;

CREATE TABLE account (
  id uuid NOT NULL,
  ledger_id uuid NOT NULL,
  firm_id uuid,
  minimum_balance bigint,
  balance bigint NOT NULL DEFAULT 0,
  reserved bigint NOT NULL DEFAULT 0,
  version bigint NOT NULL DEFAULT 0,
  booked_at timestamptz NOT NULL DEFAULT '-infinity',
  currency text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_ledger_fk FOREIGN KEY (ledger_id) REFERENCES ledger (id),
  CONSTRAINT account_code_key UNIQUE (ledger_id, code),
  CONSTRAINT account_reserved_check CHECK (reserved >= 0),
  CONSTRAINT account_minimum_balance_check CHECK (balance - reserved >= minimum_balance),
  CONSTRAINT account_currency_check CHECK (currency ~ '^([A-Z]{3}|stock)$')
) WITH (fillfactor = 50);
CREATE INDEX account_firm_idx ON account (firm_id) WHERE firm_id IS NOT NULL;

CREATE TABLE transfer (
  id uuid NOT NULL,
  ledger_id uuid NOT NULL,
  debit_account_id uuid NOT NULL,
  credit_account_id uuid NOT NULL,
  source_id uuid,
  amount bigint NOT NULL,
  event_time timestamptz NOT NULL,
  booked_at timestamptz NOT NULL,
  currency text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT transfer_pkey PRIMARY KEY (id),
  CONSTRAINT transfer_amount_check CHECK (amount > 0),
  CONSTRAINT transfer_sides_check CHECK (debit_account_id <> credit_account_id)
);
CREATE INDEX transfer_source_idx ON transfer (source_id) WHERE source_id IS NOT NULL;

CREATE TABLE entry (
  account_id uuid NOT NULL,
  version bigint NOT NULL,
  transfer_id uuid NOT NULL,
  amount bigint NOT NULL,
  balance_before bigint NOT NULL,
  balance_after bigint NOT NULL,
  CONSTRAINT entry_pkey PRIMARY KEY (account_id, version),
  CONSTRAINT entry_balance_check CHECK (balance_after = balance_before + amount),
  CONSTRAINT entry_version_check CHECK (version > 0)
);
`;
