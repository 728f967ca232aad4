import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose job a dead letter was. No foreign key: networks are a library's further up. */
export class DeadLetterNetwork1795262400010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE dead_letter ADD COLUMN network_id uuid;
      CREATE INDEX dead_letter_network_idx ON dead_letter (network_id, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dead_letter DROP COLUMN network_id');
  }
}
