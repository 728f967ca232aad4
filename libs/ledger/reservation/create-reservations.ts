import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reservationFunctions, reservationTables } from './reservation-sql.js';

/** Two-phase transfers. */
export class CreateReservations1763683300010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reservationTables);
    await runner.query(reservationFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reservation; DROP FUNCTION ledger_reserve, ledger_decide');
  }
}
