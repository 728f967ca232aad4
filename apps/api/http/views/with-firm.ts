import type { Condition } from '#clearing';

/** Narrows a condition to rows in which one of the columns is the firm; as it is when no firm is named. */
export function withFirm(
  { sql, parameters }: Condition,
  columns: readonly string[],
  firmId: string | undefined,
): Condition {
  if (firmId === undefined) return { sql, parameters };
  const place = `$${parameters.length + 1}::uuid`;
  const ofFirm = columns.map((column) => `${column} = ${place}`).join(' OR ');
  return { sql: `${sql} AND (${ofFirm})`, parameters: [...parameters, firmId] };
}
