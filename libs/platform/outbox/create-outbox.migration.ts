import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows live for milliseconds, so the table is small and its dead rows many: vacuum goes by their number and does not
 * pause. The primary key begins with the topic, because the relay takes the rows of one topic in order of id.
 */
export class CreateOutbox1763683200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY,
        topic text NOT NULL,
        key text,
        payload jsonb NOT NULL,
        correlation_id text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT outbox_pkey PRIMARY KEY (topic, id)
      ) WITH (
        autovacuum_vacuum_scale_factor = 0,
        autovacuum_vacuum_threshold = 5000,
        autovacuum_vacuum_cost_delay = 0
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox');
  }
}
