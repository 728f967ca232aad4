import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertRows } from '#platform';

/**
 * Inserts entities, one or thousands, by one statement made from the entity's own column definitions. Columns that no
 * row carries keep their default.
 */
export async function insertEntities<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  const metadata = manager.dataSource.getMetadata(entity);
  const present = metadata.columns.filter(({ propertyName }) => rows.some((row) => row[propertyName] !== undefined));
  const columns = Object.fromEntries(present.map((column) => [column.databaseName, String(column.type)]));
  const values = rows.map((row) =>
    Object.fromEntries(present.map((column) => [column.databaseName, row[column.propertyName] as string])),
  );
  await insertRows(manager, { table: metadata.tablePath, columns }, values);
}
