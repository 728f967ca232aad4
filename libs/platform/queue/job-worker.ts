import { UnrecoverableError, type Job as StoredBullJob } from 'bullmq';
import { KontorError } from '#kernel';
import { isOutage } from '../db/database-errors.js';
import { withCorrelation } from '../logging/correlation.js';
import type { QueueConnections, StoredJob } from './connections.js';
import type { Job, JobHandler, JobWorker, WorkerOptions } from './queue.js';

const ATTEMPTS = 6;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/**
 * A worker that died is noticed when its lock has run out, at the second look after it: its jobs go to others after 3 to 5
 * seconds. A worker renews its locks every half of their duration; one that is held up for longer than that, by a long
 * computation or a busy machine, may see its job done a second time by another, which handlers allow for.
 */
export const recoveryTimes = {
  lockDuration: 3_000,
  stalledInterval: 1_000,
  /** So often may the worker of one job die before the job itself is taken to be the cause. */
  maxStalledCount: 10,
};

/** How a job ended: `failed` will be tried again, `exhausted` went to the dead-letter list. */
export type JobOutcome = 'done' | 'failed' | 'exhausted';

export interface QueueWatch {
  readonly log?: (message: string, error: unknown) => void;
  /** Told after every attempt how it ended, for metrics. */
  readonly onAttempt?: (queue: string, outcome: JobOutcome, seconds: number) => void;
}

/** Starts a worker whose jobs, when they keep failing, are handed over before they leave the queue. */
export function jobWorker<Payload>(
  connections: QueueConnections,
  name: string,
  handler: JobHandler<Payload>,
  options: WorkerOptions<Payload>,
  watch: QueueWatch,
): JobWorker {
  const process = (stored: StoredBullJob<StoredJob>) =>
    withCorrelation(stored.data.correlationId, () => timed(jobOf<Payload>(name, stored), handler, options, watch));
  const worker = connections.openWorker(name, process, {
    concurrency: options.concurrency ?? 1,
    ...recoveryTimes,
    runRetryDelay: 1_000,
    removeOnComplete: { count: 0 },
    settings: { backoffStrategy: (attemptsMade: number) => pauseAfter(attemptsMade) },
  });
  worker.on('error', (error) => watch.log?.(`The worker of ${name} has trouble with its queue.`, error));
  worker.on('failed', (stored, error) => {
    // Reached without our own hand only by a job whose worker died too often. BullMQ keeps it among the failed.
    if (!stored || !(error instanceof UnrecoverableError)) return;
    options
      .onExhausted(jobOf<Payload>(name, stored), error)
      .catch((cause: unknown) => watch.log?.(`Job ${stored.id} of ${name} is not on the dead-letter list.`, cause));
  });
  return { queue: name, close: () => worker.close() };
}

async function timed<Payload>(
  job: Job<Payload>,
  handler: JobHandler<Payload>,
  options: WorkerOptions<Payload>,
  watch: QueueWatch,
): Promise<void> {
  const start = performance.now();
  let outcome: JobOutcome = 'failed';
  try {
    outcome = await attempt(job, handler, options, watch);
  } finally {
    watch.onAttempt?.(job.queue, outcome, (performance.now() - start) / 1_000);
  }
}

async function attempt<Payload>(
  job: Job<Payload>,
  handler: JobHandler<Payload>,
  { attempts = ATTEMPTS, onExhausted }: WorkerOptions<Payload>,
  watch: QueueWatch,
): Promise<JobOutcome> {
  try {
    await handler(job);
    return 'done';
  } catch (error) {
    watch.log?.(`Attempt ${job.attempt} of job ${job.id} in ${job.queue} failed.`, error);
    // However long the database is away: that is not the job's fault, so it does not exhaust it.
    if (isOutage(error)) throw error;
    const final = error instanceof KontorError && error.kind === 'final';
    if (!final && job.attempt < attempts) throw error;
    await onExhausted(job, error);
    return 'exhausted';
  }
}

function jobOf<Payload>(queue: string, stored: StoredBullJob<StoredJob>): Job<Payload> {
  return {
    id: stored.id ?? '',
    queue,
    payload: stored.data.payload as Payload,
    attempt: stored.attemptsMade + 1,
  };
}

/** Doubles from attempt to attempt; drawn at random from its upper half, so that jobs that failed together part. */
function pauseAfter(attemptsMade: number): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attemptsMade);
  return Math.round(pause * (0.5 + Math.random() / 2));
}
