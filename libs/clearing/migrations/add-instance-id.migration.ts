import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sender's own id of an envelope (SBDH), by which the receipt has to name it; envelopes before this have none. */
export class AddEnvelopeInstanceId1763726400000 implements MigrationInterface {
  name = 'AddEnvelopeInstanceId1763726400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope ADD COLUMN instance_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope DROP COLUMN instance_id');
  }
}
