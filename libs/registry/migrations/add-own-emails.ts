import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tells the addresses that people wrote themselves from those that their school or the office wrote. Of the ones that are there
 * the audit log knows who wrote them.
 */
export class AddOwnEmails1795269000000 implements MigrationInterface {
  readonly reasons = { 'changes-all-rows': 'a network has some thousands of people, and few of them wrote an address' };

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person ADD COLUMN email_is_own boolean NOT NULL DEFAULT false');
    await runner.query(`
      UPDATE person p SET email_is_own = true
      WHERE p.email IS NOT NULL AND EXISTS (
        SELECT FROM audit_entry a
        WHERE a.action = 'person.change' AND a.actor_id = p.id AND a.subject_id = p.id::text
          AND a.after ->> 'email' = p.email)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN email_is_own');
  }
}
