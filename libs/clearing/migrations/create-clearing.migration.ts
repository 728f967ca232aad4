import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Envelopes, trade cases, documents and claims. What DESIGN promises is kept by the tables: a document never changes but for
 * its state and its reader's mark, its number and ordinal are unique, a claim's state follows from its amounts.
 */
export class CreateClearing1763683700000 implements MigrationInterface {
  name = 'CreateClearing1763683700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(envelopes);
    await runner.query(cases);
    await runner.query(documents);
    await runner.query(claims);
    await runner.query(immutability);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claim_payment, claim, document, number_series, trade_case, envelope');
    await runner.query('DROP FUNCTION document_immutable(), append_only()');
  }
}

/** A partial index holds the few envelopes that wait, so that finding them costs the same with ten million behind them. */
const envelopes = `
  CREATE TABLE envelope (
    id uuid CONSTRAINT envelope_pkey PRIMARY KEY,
    sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT envelope_sequence_unique UNIQUE,
    network_id uuid NOT NULL CONSTRAINT envelope_network_fk REFERENCES network (id),
    sender_firm_id uuid NOT NULL CONSTRAINT envelope_sender_fk REFERENCES firm (id),
    receiver_firm_id uuid NOT NULL CONSTRAINT envelope_receiver_fk REFERENCES firm (id),
    document_type text NOT NULL,
    idempotency_key text NOT NULL,
    content_hash bytea NOT NULL,
    media_type text NOT NULL,
    content text NOT NULL,
    lane smallint NOT NULL,
    state text NOT NULL DEFAULT 'received'
      CONSTRAINT envelope_state_known CHECK (state IN ('received', 'accepted', 'rejected', 'failed')),
    submitted_by uuid,
    submitted_at timestamptz NOT NULL,
    decided_at timestamptz,
    document_id uuid,
    findings jsonb NOT NULL DEFAULT '[]',
    CONSTRAINT envelope_decided CHECK ((state = 'received') = (decided_at IS NULL)),
    CONSTRAINT envelope_accepted_has_document CHECK ((state = 'accepted') = (document_id IS NOT NULL)),
    CONSTRAINT envelope_idempotency UNIQUE (sender_firm_id, idempotency_key)
  ) WITH (fillfactor = 90);
  CREATE INDEX envelope_waiting ON envelope (lane, sequence) WHERE state = 'received';
  CREATE INDEX envelope_by_sender ON envelope (sender_firm_id, sequence DESC);`;

const cases = `
  CREATE TABLE trade_case (
    id uuid CONSTRAINT trade_case_pkey PRIMARY KEY,
    network_id uuid NOT NULL CONSTRAINT trade_case_network_fk REFERENCES network (id),
    buyer_firm_id uuid NOT NULL CONSTRAINT trade_case_buyer_fk REFERENCES firm (id),
    seller_firm_id uuid NOT NULL CONSTRAINT trade_case_seller_fk REFERENCES firm (id),
    number text NOT NULL,
    opened_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    progress jsonb NOT NULL
  );
  CREATE INDEX trade_case_by_buyer ON trade_case (buyer_firm_id, id DESC);
  CREATE INDEX trade_case_by_seller ON trade_case (seller_firm_id, id DESC);

  CREATE TABLE number_series (
    firm_id uuid NOT NULL CONSTRAINT number_series_firm_fk REFERENCES firm (id),
    document_type text NOT NULL,
    last integer NOT NULL CONSTRAINT number_series_not_negative CHECK (last >= 0),
    CONSTRAINT number_series_pkey PRIMARY KEY (firm_id, document_type)
  ) WITH (fillfactor = 50);`;

const documents = `
  CREATE TABLE document (
    id uuid CONSTRAINT document_pkey PRIMARY KEY,
    network_id uuid NOT NULL CONSTRAINT document_network_fk REFERENCES network (id),
    envelope_id uuid NOT NULL CONSTRAINT document_envelope_unique UNIQUE
      CONSTRAINT document_envelope_fk REFERENCES envelope (id),
    case_id uuid NOT NULL CONSTRAINT document_case_fk REFERENCES trade_case (id),
    document_type text NOT NULL,
    number text NOT NULL,
    ordinal integer NOT NULL CONSTRAINT document_ordinal_positive CHECK (ordinal > 0),
    sender_firm_id uuid NOT NULL CONSTRAINT document_sender_fk REFERENCES firm (id),
    receiver_firm_id uuid NOT NULL CONSTRAINT document_receiver_fk REFERENCES firm (id),
    issue_date date NOT NULL,
    currency text,
    amount_minor bigint,
    state text NOT NULL,
    accepted_at timestamptz NOT NULL,
    read_at timestamptz,
    content_hash bytea NOT NULL,
    findings jsonb NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT document_number_unique UNIQUE (sender_firm_id, document_type, number),
    CONSTRAINT document_ordinal_unique UNIQUE (sender_firm_id, document_type, ordinal)
  ) WITH (fillfactor = 90);
  CREATE INDEX document_by_receiver ON document (receiver_firm_id, id DESC);
  CREATE INDEX document_by_sender ON document (sender_firm_id, id DESC);
  CREATE INDEX document_by_case ON document (case_id);`;

const claims = `
  CREATE TABLE claim (
    document_id uuid CONSTRAINT claim_pkey PRIMARY KEY CONSTRAINT claim_document_fk REFERENCES document (id),
    network_id uuid NOT NULL,
    case_id uuid NOT NULL,
    document_type text NOT NULL,
    number text NOT NULL,
    creditor_firm_id uuid NOT NULL CONSTRAINT claim_creditor_fk REFERENCES firm (id),
    debtor_firm_id uuid NOT NULL CONSTRAINT claim_debtor_fk REFERENCES firm (id),
    currency text NOT NULL,
    payable_minor bigint NOT NULL CONSTRAINT claim_payable_not_negative CHECK (payable_minor >= 0),
    offset_minor bigint NOT NULL DEFAULT 0 CONSTRAINT claim_offset_not_negative CHECK (offset_minor >= 0),
    paid_minor bigint NOT NULL DEFAULT 0 CONSTRAINT claim_paid_not_negative CHECK (paid_minor >= 0),
    offsets_document_id uuid CONSTRAINT claim_offsets_fk REFERENCES claim (document_id),
    structured_communication text,
    state text GENERATED ALWAYS AS (
      CASE WHEN payable_minor = paid_minor + offset_minor THEN 'paid'
           WHEN payable_minor < paid_minor + offset_minor THEN 'over-paid'
           WHEN paid_minor + offset_minor > 0 THEN 'part-paid'
           ELSE 'open' END) STORED
  ) WITH (fillfactor = 80);
  CREATE INDEX claim_by_communication ON claim (creditor_firm_id, structured_communication);
  CREATE INDEX claim_by_number ON claim (creditor_firm_id, number);
  CREATE INDEX claim_by_debtor ON claim (debtor_firm_id, document_id DESC);

  CREATE TABLE claim_payment (
    payment_order_id uuid CONSTRAINT claim_payment_pkey PRIMARY KEY
      CONSTRAINT claim_payment_order_fk REFERENCES payment_order (id),
    document_id uuid NOT NULL CONSTRAINT claim_payment_claim_fk REFERENCES claim (document_id),
    amount_minor bigint NOT NULL CONSTRAINT claim_payment_positive CHECK (amount_minor > 0),
    paid_at timestamptz NOT NULL
  );
  CREATE INDEX claim_payment_by_claim ON claim_payment (document_id);`;

const immutability = `
  CREATE FUNCTION document_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'a document is immutable: correct it by a further document' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER document_immutable BEFORE UPDATE OF id, network_id, envelope_id, case_id, document_type, number, ordinal,
    sender_firm_id, receiver_firm_id, issue_date, currency, amount_minor, accepted_at, content_hash, findings, body
    ON document FOR EACH ROW EXECUTE FUNCTION document_immutable();
  CREATE TRIGGER document_never_deleted BEFORE DELETE OR TRUNCATE ON document
    FOR EACH STATEMENT EXECUTE FUNCTION document_immutable();

  CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER claim_payment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON claim_payment
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();`;
