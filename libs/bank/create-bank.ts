import type { MigrationInterface, QueryRunner } from 'typeorm';
import { settleFunction } from './settlement/settle-function.js';
import { bankGuards, bankTables } from './tables.js';

/** Bank accounts, payment orders and statements, with the function that settles orders. */
export class CreateBank1763683600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [bankTables, bankGuards, settleFunction]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE statement, payment_order, bank_account, bank;
      DROP FUNCTION bank_settle, bank_refuse, bank_check_settled`);
  }
}
