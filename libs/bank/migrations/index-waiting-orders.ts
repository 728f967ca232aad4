import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finds recent payment orders, of which those that wait too long are queued again. An index of the pending ones alone would
 * be smaller, but settlement would then change an indexed condition and no longer update a row on its page: that cost a
 * fifth to a quarter of the payments settled a second. Ranges of pages by day cost nothing, as orders come in by day.
 */
export class IndexWaitingOrders1795262520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX payment_order_execution_idx ON payment_order USING brin (requested_execution_date)
      WITH (pages_per_range = 32, autosummarize = on)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payment_order_execution_idx');
  }
}
