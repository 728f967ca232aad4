import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The request that submitted an envelope, so that the logs of all that followed from it can be found by one id. */
export class AddEnvelopeCorrelation1795274400000 implements MigrationInterface {
  name = 'AddEnvelopeCorrelation1795274400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope ADD COLUMN correlation_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope DROP COLUMN correlation_id');
  }
}
