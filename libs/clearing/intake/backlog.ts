import type { EntityManager } from 'typeorm';

/** What waits for the clearing, beside what waited at the look before. */
export interface BacklogLook {
  readonly waiting: number;
  /** How many of them already waited at the look before. */
  readonly remaining: number;
  /** The highest sequence among them, a bigint in decimal; `'0'` when none waits. */
  readonly newest: string;
}

/**
 * Counts the envelopes that wait, along a partial index that holds no others.
 * @param seen `newest` of the look before
 */
export async function lookAtBacklog(manager: EntityManager, seen: string): Promise<BacklogLook> {
  const [row] = (await manager.query(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE sequence <= $1::bigint)::int AS remaining,
            coalesce(max(sequence), 0)::text AS newest
     FROM envelope WHERE state = 'received'`,
    [seen],
  )) as BacklogLook[];
  return row!;
}
