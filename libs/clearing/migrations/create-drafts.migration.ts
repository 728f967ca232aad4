import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that somebody still writes. What is sent keeps the envelope that it became, so that it is sent once. */
export class CreateDrafts1763900000000 implements MigrationInterface {
  name = 'CreateDrafts1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        id uuid CONSTRAINT draft_pkey PRIMARY KEY,
        network_id uuid NOT NULL CONSTRAINT draft_network_fk REFERENCES network (id),
        firm_id uuid NOT NULL CONSTRAINT draft_firm_fk REFERENCES firm (id),
        document_type text NOT NULL,
        receiver text,
        based_on uuid CONSTRAINT draft_based_on_fk REFERENCES document (id),
        replaces uuid CONSTRAINT draft_replaces_fk REFERENCES envelope (id),
        body jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1 CONSTRAINT draft_version_positive CHECK (version > 0),
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        envelope_id uuid CONSTRAINT draft_envelope_fk REFERENCES envelope (id)
      )`);
    await runner.query('CREATE INDEX draft_open_by_firm ON draft (firm_id, id DESC) WHERE envelope_id IS NULL');
    await runner.query('CREATE INDEX draft_by_replaced ON draft (replaces) WHERE replaces IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft');
  }
}
