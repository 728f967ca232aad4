import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Batches that the payer's account is debited for once (pain.001 `BtchBookg`), as statements show them. Neither the table
 * nor the index touches what settlement updates, so that a settled order still stays on its page.
 */
export class AddPaymentBatches1795262460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment_batch (
        id uuid NOT NULL,
        network_id uuid NOT NULL,
        reference text NOT NULL,
        submitted_at timestamptz NOT NULL,
        CONSTRAINT payment_batch_pkey PRIMARY KEY (id),
        CONSTRAINT payment_batch_bank_fk FOREIGN KEY (network_id) REFERENCES bank (network_id)
      );
      CREATE INDEX payment_order_batch_idx ON payment_order (batch_id, sequence) WHERE batch_id IS NOT NULL;
      CREATE TRIGGER payment_batch_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON payment_batch
        FOR EACH STATEMENT EXECUTE FUNCTION bank_refuse()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payment_order_batch_idx; DROP TABLE payment_batch');
  }
}
