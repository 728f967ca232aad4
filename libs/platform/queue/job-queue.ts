import type { Queue } from 'bullmq';
import { KontorError } from '#kernel';
import { correlationId } from '../logging/correlation.js';
import type { QueueConnections, StoredJob } from './connections.js';
import { queueUnavailable } from './queue-errors.js';
import type { JobQueue } from './queue.js';

/** A server that does not answer within this time counts as unavailable: `add` of itself would wait for ever. */
const ANSWER_TIMEOUT = 10_000;

export function jobQueue<Payload>(connections: QueueConnections, queue: Queue<StoredJob>): JobQueue<Payload> {
  const { name } = queue;
  const ask = <T>(request: () => Promise<T>): Promise<T> => answered(connections, name, request);
  const stored = (payload: Payload): StoredJob => ({ payload, correlationId: correlationId() });
  return {
    name,
    add: async (payload, { delay } = {}) => {
      await ask(() => queue.add(name, stored(payload), { ...jobOptions, delay }));
    },
    addBulk: async (payloads) => {
      const [first] = payloads;
      if (first === undefined) return;
      // Many at once, BullMQ puts into tables made for the purpose, which costs PostgreSQL far more than one job.
      if (payloads.length === 1) return void (await ask(() => queue.add(name, stored(first), jobOptions)));
      await ask(() => queue.addBulk(payloads.map((payload) => ({ name, data: stored(payload), opts: jobOptions }))));
    },
    waiting: () => ask(() => queue.getWaitingCount()),
    counts: async () => {
      const counts = await ask(() => queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'));
      const of = (state: string) => counts[state] ?? 0;
      return {
        waiting: of('waiting') + of('prioritized'),
        active: of('active'),
        delayed: of('delayed'),
        failed: of('failed'),
      };
    },
  };
}

/**
 * The worker decides after which attempt a job is exhausted, so that a job leaves the queue only when it is safely on
 * the dead-letter list; to BullMQ, a job may be tried for ever.
 */
const jobOptions = {
  attempts: 1_000_000,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: false,
} as const;

/** @throws KontorError queue-unavailable when the request fails or gets no answer in time */
export async function answered<T>(connections: QueueConnections, queue: string, request: () => Promise<T>): Promise<T> {
  if (!connections.reachable()) throw new KontorError(queueUnavailable, { queue });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ANSWER_TIMEOUT} ms.`)), ANSWER_TIMEOUT);
  });
  try {
    return await Promise.race([request(), timeout]);
  } catch (cause) {
    throw new KontorError(queueUnavailable, { queue }, { cause });
  } finally {
    clearTimeout(timer);
  }
}
