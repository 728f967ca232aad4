import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDeadLetter1763683200010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dead_letter (
        id uuid NOT NULL,
        queue text NOT NULL,
        job_id text NOT NULL,
        payload jsonb NOT NULL,
        error_code text NOT NULL,
        error_text text NOT NULL,
        attempts integer NOT NULL,
        correlation_id text,
        failed_at timestamptz NOT NULL,
        retried_at timestamptz,
        resolved_at timestamptz,
        CONSTRAINT dead_letter_pkey PRIMARY KEY (id)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX dead_letter_open_job_key ON dead_letter (queue, job_id)
      WHERE retried_at IS NULL AND resolved_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dead_letter');
  }
}
