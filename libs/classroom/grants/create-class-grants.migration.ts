import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money that a teacher had the central bank give to firms of a class; each firm's share is a transfer of the ledger. */
export class CreateClassGrants1795262600000 implements MigrationInterface {
  name = 'CreateClassGrants1795262600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE class_grant (
        id uuid CONSTRAINT class_grant_pkey PRIMARY KEY,
        network_id uuid NOT NULL CONSTRAINT class_grant_network_fk REFERENCES network (id),
        class_id uuid NOT NULL CONSTRAINT class_grant_class_fk REFERENCES school_class (id),
        firm_ids uuid[] NOT NULL CONSTRAINT class_grant_for_somebody CHECK (cardinality(firm_ids) > 0),
        amount_minor bigint NOT NULL CONSTRAINT class_grant_positive CHECK (amount_minor > 0),
        currency text NOT NULL,
        note text NOT NULL,
        granted_by uuid NOT NULL,
        granted_at timestamptz NOT NULL
      );
      CREATE INDEX class_grant_by_class ON class_grant (class_id, id DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE class_grant');
  }
}
