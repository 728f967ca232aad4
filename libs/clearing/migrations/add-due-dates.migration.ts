import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a claim is due, the reminders that were sent for it, who opened which document, and the indexes that the first page of
 * a firm's office looks things up with. All of it is added, so that the version before goes on running.
 */
export class AddDueDates1795262460100 implements MigrationInterface {
  name = 'AddDueDates1795262460100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim ADD COLUMN due_date date');
    // What was accepted before has it in its body, where the clearing found it to be a day.
    await runner.query(`
      UPDATE claim c SET due_date = (d.body->>'dueDate')::date FROM document d
      WHERE d.id = c.document_id AND d.body->>'dueDate' ~ '^20\\d\\d-\\d\\d-\\d\\d$'`);
    await runner.query(indexes);
    await runner.query(reminders);
    await runner.query(opened);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_opened, claim_reminder');
    await runner.query('DROP INDEX claim_open_by_debtor, claim_open_by_creditor, document_unread, envelope_rejected');
    await runner.query('ALTER TABLE claim DROP COLUMN due_date');
  }
}

/** Partial, so that they hold the few that still wait, and cost nothing once a thing is done. */
const indexes = `
  CREATE INDEX claim_open_by_debtor ON claim (debtor_firm_id, due_date) WHERE state IN ('open', 'part-paid');
  CREATE INDEX claim_open_by_creditor ON claim (creditor_firm_id, due_date) WHERE state IN ('open', 'part-paid');
  CREATE INDEX document_unread ON document (receiver_firm_id, id DESC) WHERE read_at IS NULL;
  CREATE INDEX envelope_rejected ON envelope (sender_firm_id, sequence DESC) WHERE state = 'rejected';`;

const reminders = `
  CREATE TABLE claim_reminder (
    id uuid CONSTRAINT claim_reminder_pkey PRIMARY KEY,
    network_id uuid NOT NULL CONSTRAINT claim_reminder_network_fk REFERENCES network (id),
    document_id uuid NOT NULL CONSTRAINT claim_reminder_claim_fk REFERENCES claim (document_id),
    level smallint NOT NULL CONSTRAINT claim_reminder_level CHECK (level BETWEEN 1 AND 3),
    language text NOT NULL,
    text text NOT NULL,
    currency text NOT NULL,
    outstanding_minor bigint NOT NULL CONSTRAINT claim_reminder_positive CHECK (outstanding_minor > 0),
    pay_by date NOT NULL,
    sent_by uuid,
    sent_at timestamptz NOT NULL,
    CONSTRAINT claim_reminder_level_unique UNIQUE (document_id, level)
  );
  CREATE TRIGGER claim_reminder_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON claim_reminder
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();`;

const opened = `
  CREATE TABLE document_opened (
    person_id uuid NOT NULL,
    document_id uuid NOT NULL CONSTRAINT document_opened_document_fk REFERENCES document (id),
    opened_at timestamptz NOT NULL,
    CONSTRAINT document_opened_pkey PRIMARY KEY (person_id, document_id)
  );`;
