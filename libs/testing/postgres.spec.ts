import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase } from './index.js';

class CreatePebble1763683200099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE pebble (n int)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pebble');
  }
}

test('every test database is migrated, and apart from the others', async () => {
  const settings = { entities: [], migrations: [CreatePebble1763683200099] };
  const [one, other] = await Promise.all([testDatabase(settings), testDatabase(settings)]);
  try {
    await one.dataSource.query('INSERT INTO pebble VALUES (1)');
    expect(await one.dataSource.query('SELECT n FROM pebble')).toEqual([{ n: 1 }]);
    expect(await other.dataSource.query('SELECT n FROM pebble')).toEqual([]);
  } finally {
    await one.close();
    await other.close();
  }
});

test('a database with an unlike set of migrations does not get the wrong tables', async () => {
  const bare = await testDatabase({ entities: [], migrations: [] });
  try {
    await expect(bare.dataSource.query('SELECT n FROM pebble')).rejects.toThrow('"pebble" does not exist');
  } finally {
    await bare.close();
  }
});
