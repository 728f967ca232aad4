import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says of dead letters from before they had a network whose they are: of the envelope or the payment order in them. */
export class DeadLettersOfNetworks1795262400020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE dead_letter d SET network_id = e.network_id FROM envelope e
      WHERE d.network_id IS NULL AND d.queue = 'envelope'
        AND e.id::text = d.payload #>> '{events,0,payload,envelopeId}';
      UPDATE dead_letter d SET network_id = o.network_id FROM payment_order o
      WHERE d.network_id IS NULL AND d.queue = 'payment-order'
        AND o.id::text = d.payload #>> '{events,0,payload,orderId}'`);
  }

  /** Nothing to undo: the column goes with the migration that brought it. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
