import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people decided about payments that found no claim, or the wrong one. Only ever added to: what was taken back is a row
 * with the negative amount. A claim's paid amount is the sum of its payments that were matched and of these rows.
 */
export class AddClaimAllocations1795262580000 implements MigrationInterface {
  name = 'AddClaimAllocations1795262580000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_allocation (
        id uuid CONSTRAINT claim_allocation_pkey PRIMARY KEY,
        network_id uuid NOT NULL CONSTRAINT claim_allocation_network_fk REFERENCES network (id),
        payment_order_id uuid NOT NULL CONSTRAINT claim_allocation_order_fk REFERENCES payment_order (id),
        document_id uuid NOT NULL CONSTRAINT claim_allocation_claim_fk REFERENCES claim (document_id),
        amount_minor bigint NOT NULL CONSTRAINT claim_allocation_not_zero CHECK (amount_minor <> 0),
        decided_by uuid,
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX claim_allocation_by_order ON claim_allocation (payment_order_id);
      CREATE INDEX claim_allocation_by_claim ON claim_allocation (document_id);
      CREATE TRIGGER claim_allocation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON claim_allocation
        FOR EACH STATEMENT EXECUTE FUNCTION append_only()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claim_allocation');
  }
}
