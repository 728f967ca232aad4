import type { EntityManager } from 'typeorm';

export interface Backlog {
  readonly count: number;
  /** Seconds that the oldest has waited; 0 when none does. */
  readonly oldest: number;
}

/** Events that no queue has taken yet. */
export async function outboxBacklog(manager: EntityManager): Promise<Backlog> {
  const [row] = (await manager.query(
    `SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(created_at)), 0)::float AS oldest FROM outbox`,
  )) as Backlog[];
  return { count: row!.count, oldest: Math.max(0, row!.oldest) };
}

/**
 * How many clearing processes live, by the connection that the relay of each of them holds. Needs no table of its own,
 * and a process that was killed is gone from it as soon as PostgreSQL notices.
 */
export async function livingRelays(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'kontor-relay'`,
  )) as { count: number }[];
  return row!.count;
}
