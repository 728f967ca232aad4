import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Contents and bodies of more than a few lines go out of line. A row is written anew whenever its state changes, twice in the
 * life of most documents; with a compressed body of a kilobyte in it that costs more than the change, and leaves no
 * room on its page, without which all indexes are written, too.
 */
export class KeepBodiesOutOfLine1795276800000 implements MigrationInterface {
  name = 'KeepBodiesOutOfLine1795276800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE envelope SET (toast_tuple_target = 256)');
    await runner.query('ALTER TABLE document SET (toast_tuple_target = 256, fillfactor = 75)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document RESET (toast_tuple_target), SET (fillfactor = 90)');
    await runner.query('ALTER TABLE envelope RESET (toast_tuple_target)');
  }
}
