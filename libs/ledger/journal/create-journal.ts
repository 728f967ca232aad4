import type { MigrationInterface, QueryRunner } from 'typeorm';
import { journalGuards } from './guards.js';
import { postingFunctions } from './posting.js';
import { readingFunctions } from './reading.js';
import { journalTables } from './tables.js';

/** Ledgers, accounts, transfers and entries, with the functions that write them and the guards that keep them true. */
export class CreateJournal1763683300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [journalTables, journalGuards, postingFunctions, readingFunctions]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE entry, transfer, account, ledger;
      DROP FUNCTION ledger_post, ledger_is_clean, ledger_judge, ledger_write, ledger_version_at,
        ledger_refuse, ledger_require_writer, ledger_check_entries, ledger_check_balances, ledger_check_opened`);
  }
}
