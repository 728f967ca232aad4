import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log; a trigger keeps everybody from changing what stands in it. */
export class CreateAudit1795262400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        actor_name text NOT NULL,
        actor_role text NOT NULL,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text,
        subject_label text NOT NULL,
        before jsonb,
        after jsonb,
        correlation_id text,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT audit_entry_pkey PRIMARY KEY (id),
        CONSTRAINT audit_entry_network_fk FOREIGN KEY (network_id) REFERENCES network (id)
      );
      CREATE INDEX audit_entry_network_idx ON audit_entry (network_id, id);
      CREATE INDEX audit_entry_actor_idx ON audit_entry (actor_id, id);

      CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% on audit_entry is refused: the audit log is append-only', TG_OP
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry; DROP FUNCTION audit_refuse');
  }
}
