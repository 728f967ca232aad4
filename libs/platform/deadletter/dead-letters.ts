import { IsNull, type EntityManager } from 'typeorm';
import { defineError, KontorError, newId, type Clock } from '#kernel';
import { sqlStateOf } from '../db/database-errors.js';
import { correlationId } from '../logging/correlation.js';
import type { Job, QueueBackend } from '../queue/queue.js';
import { DeadLetter } from './dead-letter.entity.js';

export const unknownDeadLetter = defineError('unknown-dead-letter', 'final', {
  nl: 'Deze mislukte taak bestaat niet, of ze is al opnieuw geprobeerd of afgesloten.',
  fr: "Cette tâche échouée n'existe pas, ou elle a déjà été relancée ou classée.",
  de: 'Diesen fehlgeschlagenen Auftrag gibt es nicht, oder er wurde bereits erneut versucht oder abgeschlossen.',
  en: 'This failed job does not exist, or it has already been retried or resolved.',
});

const LONGEST_TEXT = 8_000;

/**
 * Puts a job on the dead-letter list of its network, the `onExhausted` of every worker. Safe to repeat: a job that is on
 * the list and still open only has its error renewed.
 */
export async function recordDeadLetter(
  manager: EntityManager,
  clock: Clock,
  job: Job<unknown> & { readonly networkId: string | null },
  error: unknown,
): Promise<void> {
  await manager.query(
    `INSERT INTO dead_letter (id, queue, job_id, payload, error_code, error_text, attempts, correlation_id,
       failed_at, network_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (queue, job_id) WHERE retried_at IS NULL AND resolved_at IS NULL
     DO UPDATE SET error_code = excluded.error_code, error_text = excluded.error_text,
                   attempts = excluded.attempts, failed_at = excluded.failed_at`,
    [
      newId(),
      job.queue,
      job.id,
      JSON.stringify(job.payload),
      codeOf(error),
      textOf(error),
      job.attempt,
      correlationId() ?? null,
      clock.now(),
      job.networkId,
    ],
  );
}

export interface DeadLetterFilter {
  readonly networkId?: string;
  readonly queue?: string;
  /** Only those that nobody has dealt with yet. */
  readonly open?: boolean;
  /** The id of the last one of the page before. */
  readonly after?: string;
  readonly limit?: number;
}

/** The newest first, a page at a time. */
export async function listDeadLetters(manager: EntityManager, filter: DeadLetterFilter = {}): Promise<DeadLetter[]> {
  const query = manager
    .createQueryBuilder(DeadLetter, 'letter')
    .orderBy('letter.id', 'DESC')
    .limit(filter.limit ?? 50);
  if (filter.networkId) query.andWhere('letter.network_id = :networkId', { networkId: filter.networkId });
  if (filter.queue) query.andWhere('letter.queue = :queue', { queue: filter.queue });
  if (filter.open) query.andWhere('letter.retried_at IS NULL AND letter.resolved_at IS NULL');
  if (filter.after) query.andWhere('letter.id < :after', { after: filter.after });
  return query.getMany();
}

/** A dead letter of a network that nobody has dealt with. */
export interface OpenDeadLetter {
  readonly networkId: string;
  readonly id: string;
}

/**
 * Sends a dead letter's job back to its queue. Give it a transaction's manager: the row is locked meanwhile, so that two
 * clicks send it once.
 *
 * @throws KontorError unknown-dead-letter (for one of another network too), queue-unavailable
 */
export async function retryDeadLetter(
  manager: EntityManager,
  backend: QueueBackend,
  clock: Clock,
  which: OpenDeadLetter,
): Promise<DeadLetter> {
  const letter = await openLetter(manager, which);
  await backend.queue({ name: letter.queue }).add(letter.payload);
  await manager.update(DeadLetter, letter.id, { retriedAt: clock.now() });
  return letter;
}

/** Puts a dead letter away without doing its job, by a transaction's manager. @throws KontorError unknown-dead-letter */
export async function resolveDeadLetter(
  manager: EntityManager,
  clock: Clock,
  which: OpenDeadLetter,
): Promise<DeadLetter> {
  const letter = await openLetter(manager, which);
  await manager.update(DeadLetter, letter.id, { resolvedAt: clock.now() });
  return letter;
}

async function openLetter(manager: EntityManager, { networkId, id }: OpenDeadLetter): Promise<DeadLetter> {
  const letter = await manager.findOne(DeadLetter, {
    where: { id, networkId, retriedAt: IsNull(), resolvedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!letter) throw new KontorError(unknownDeadLetter);
  return letter;
}

function codeOf(error: unknown): string {
  if (error instanceof KontorError) return error.code;
  return sqlStateOf(error) ?? (error instanceof Error ? error.name : 'unknown');
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // PostgreSQL's text cannot hold the character NUL, which a message may quote from a damaged file.
  return text.replaceAll('\0', '').slice(0, LONGEST_TEXT);
}
