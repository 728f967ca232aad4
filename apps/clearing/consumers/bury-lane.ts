import type { EntityManager } from 'typeorm';
import type { Clock } from '#kernel';
import { recordDeadLetter, type Job } from '#platform';
import type { LaneBatch } from './lane-batch.js';

/**
 * Puts a job of one lane or several that keeps failing on the dead-letter list, a part of it for each network whose envelopes it
 * carries: lanes are shared, and an office sees only what is its own.
 */
export async function buryLane(
  manager: EntityManager,
  clock: Clock,
  job: Job<LaneBatch>,
  error: unknown,
): Promise<void> {
  const { events } = job.payload;
  const rows = (await manager.query('SELECT id, network_id AS "networkId" FROM envelope WHERE id = ANY($1::uuid[])', [
    events.map(({ payload }) => payload.envelopeId),
  ])) as { id: string; networkId: string }[];
  const networkOf = new Map(rows.map(({ id, networkId }) => [id, networkId]));
  const networkIds = new Set(events.map(({ payload }) => networkOf.get(payload.envelopeId) ?? null));
  for (const networkId of networkIds) {
    const some = events.filter(({ payload }) => (networkOf.get(payload.envelopeId) ?? null) === networkId);
    const id = networkIds.size === 1 ? job.id : `${job.id}/${networkId}`;
    await recordDeadLetter(manager, clock, { ...job, id, networkId, payload: { ...job.payload, events: some } }, error);
  }
}
