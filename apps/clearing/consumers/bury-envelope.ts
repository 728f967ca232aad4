import type { EntityManager } from 'typeorm';
import { envelopeTopic, laneKey } from '#clearing';
import type { Clock } from '#kernel';
import { correlationId, recordDeadLetter } from '#platform';
import type { LaneBatch } from './lane-batch.js';

/** Puts an envelope that could not be processed on the dead-letter list, as a job that tries it again when it is sent back. */
export async function buryEnvelope(
  manager: EntityManager,
  clock: Clock,
  { id, sequence }: { readonly id: string; readonly sequence: string },
  error: unknown,
): Promise<void> {
  const [row] = (await manager.query('SELECT lane, network_id AS "networkId" FROM envelope WHERE id = $1', [id])) as {
    lane: number;
    networkId: string;
  }[];
  const event = { id: sequence, payload: { envelopeId: id, sequence }, correlationId: correlationId() ?? null };
  const payload: LaneBatch = { key: laneKey(row?.lane ?? 0), events: [event], revived: [id] };
  const networkId = row?.networkId ?? null;
  await recordDeadLetter(manager, clock, { id, queue: envelopeTopic.name, payload, attempt: 1, networkId }, error);
}
