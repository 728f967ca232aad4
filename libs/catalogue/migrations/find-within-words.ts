import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { LocalizedText } from '#kernel';
import { searchVector } from '../search/words.js';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly gtin: string | null;
  readonly names: LocalizedText;
}

const batch = 1000;

/** Products that were stored before are found by parts of their words too. What a version before this one writes is found by beginnings. */
export class FindWithinWords1795268000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = (await runner.query(
        'SELECT id, number, gtin, names FROM product WHERE id > $1 ORDER BY id LIMIT $2',
        [after, batch],
      )) as Row[];
      if (rows.length === 0) return;
      await runner.query(
        `UPDATE product p SET search = r.search::tsvector
         FROM unnest($1::uuid[], $2::text[]) AS r (id, search) WHERE p.id = r.id`,
        [rows.map(({ id }) => id), rows.map(searchVector)],
      );
      after = rows.at(-1)!.id;
    }
  }

  /** The version before this one finds with what is there. */
  async down(): Promise<void> {}
}
