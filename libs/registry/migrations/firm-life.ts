import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a new firm gets from the bank, and that a firm's life can end. */
export class FirmLife1795262600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE network ADD COLUMN start_capital_minor bigint NOT NULL DEFAULT 5000000,
        ADD CONSTRAINT network_start_capital_check CHECK (start_capital_minor >= 0);
      ALTER TABLE firm ADD COLUMN closed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE firm DROP COLUMN closed_at;
      ALTER TABLE network DROP COLUMN start_capital_minor`);
  }
}
