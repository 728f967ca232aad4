import type { EntityManager } from 'typeorm';
import { appendToOutbox } from '#platform';
import { envelopeTopic, laneKey } from './envelope.js';

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

/** Publishes envelopes for their lanes to decide; one that is decided in the meantime is passed over there. */
export async function publishEnvelopes(manager: EntityManager, envelopes: readonly WaitingEnvelope[]): Promise<void> {
  await appendToOutbox(
    manager,
    envelopeTopic,
    envelopes.map(({ id, lane, sequence }) => ({ key: laneKey(lane), payload: { envelopeId: id, sequence } })),
  );
}
