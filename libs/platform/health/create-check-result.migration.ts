import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCheckResult1795262800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE check_result (
        name text NOT NULL,
        at timestamptz NOT NULL,
        findings integer NOT NULL,
        CONSTRAINT check_result_pkey PRIMARY KEY (name)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE check_result');
  }
}
