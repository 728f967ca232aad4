import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';

export type Cell = string | number | bigint | boolean | Date | Decimal | object | null | undefined;

export interface RowShape<Row extends object> {
  readonly table: string;
  /** Column name → PostgreSQL type: `{ id: 'uuid', amount: 'bigint', body: 'jsonb' }`. No array types: see below. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  /** What follows the rows: `ON CONFLICT DO NOTHING`, `RETURNING id`. */
  readonly suffix?: string;
}

/**
 * Inserts any number of rows by one statement with one array per column: about three times as fast as TypeORM's insert,
 * and not bound by the 65,535 parameters of a statement. unnest() flattens arrays of arrays, so a column of an array
 * type cannot be inserted this way.
 *
 * @returns what RETURNING in `suffix` asks for, else an empty list
 */
export async function insertRows<Row extends object, Returned extends object = object>(
  manager: EntityManager,
  shape: RowShape<Row>,
  rows: readonly Row[],
): Promise<Returned[]> {
  if (rows.length === 0) return [];
  const columns = Object.entries<string>(shape.columns);
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  const parameters = columns.map(([name, type]) => rows.map((row) => cellOf(row[name as keyof Row] as Cell, type)));
  const sql = `INSERT INTO ${shape.table} (${names}) SELECT * FROM unnest(${arrays}) ${shape.suffix ?? ''}`;
  const result: unknown = await manager.query(sql, parameters);
  return Array.isArray(result) ? (result as Returned[]) : [];
}

function cellOf(value: Cell, type: string): unknown {
  if (value === undefined || value === null) return null;
  // An object inside an array parameter would be taken for a nested array or lose its quotes.
  if (type === 'jsonb' || type === 'json') return JSON.stringify(value);
  if (value instanceof Decimal) return value.toFixed();
  return typeof value === 'bigint' ? value.toString() : value;
}
