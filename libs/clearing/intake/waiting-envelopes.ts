import type { EntityManager } from 'typeorm';
import { appendToOutbox, type Backlog } from '#platform';
import { envelopeTopic, laneKey } from './envelope.js';
import { laneCount } from './lane.js';

/** An envelope that is not decided. */
export interface WaitingEnvelope {
  readonly id: string;
  readonly lane: number;
  readonly sequence: string;
}

/** Envelopes that are not decided, lane by lane in their sequence; a partial index holds no others. */
export function waitingEnvelopes(manager: EntityManager, limit: number): Promise<WaitingEnvelope[]> {
  return manager.query(
    `SELECT id, lane, sequence FROM envelope WHERE state = 'received' ORDER BY lane, sequence LIMIT $1`,
    [limit],
  );
}

/** How many envelopes are not decided, and how long the oldest of them has waited: from the same partial index. */
export async function envelopeBacklog(manager: EntityManager, now: Date): Promise<Backlog> {
  const [row] = await manager.query<[Backlog]>(
    `SELECT (SELECT count(*)::int FROM envelope WHERE state = 'received') AS count,
       coalesce(extract(epoch FROM $1::timestamptz - min(first.submitted_at)), 0)::float AS oldest
     FROM generate_series(0, ${laneCount - 1}) AS lane (number) CROSS JOIN LATERAL (
       SELECT submitted_at FROM envelope WHERE lane = lane.number AND state = 'received' ORDER BY sequence LIMIT 1
     ) first`,
    [now],
  );
  return { count: row.count, oldest: Math.max(0, row.oldest) };
}

/** Publishes envelopes for their lanes to decide; one that is decided in the meantime is passed over there. */
export async function publishEnvelopes(manager: EntityManager, envelopes: readonly WaitingEnvelope[]): Promise<void> {
  await appendToOutbox(
    manager,
    envelopeTopic,
    envelopes.map(({ id, lane, sequence }) => ({ key: laneKey(lane), payload: { envelopeId: id, sequence } })),
  );
}
