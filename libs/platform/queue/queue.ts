/** The name of a queue, together with the type of what its jobs carry: plain JSON, ids rather than entities. */
export interface QueueDefinition<Payload> {
  readonly name: string;
  /** Only for the compiler: never present. */
  readonly payload?: Payload;
}

const defined = new Set<string>();

/**
 * Declares a queue, as a constant beside the payload's type, in the library whose jobs it carries. A name that is
 * declared twice stops the boot: two kinds of payload in one queue would be found out only when a job fails.
 */
export function defineQueue<Payload>(name: string): QueueDefinition<Payload> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`"${name}" is no name for a queue: use lower case and hyphens.`);
  if (defined.has(name)) throw new Error(`The queue "${name}" is defined twice.`);
  defined.add(name);
  return { name };
}

/** The queues that this process knows, for health pages and metrics. */
export function definedQueues(): string[] {
  return [...defined];
}

/** One job as its handler gets it. */
export interface Job<Payload> {
  readonly id: string;
  readonly queue: string;
  readonly payload: Payload;
  /** 1 for the first attempt. A crash in the middle of an attempt does not count. */
  readonly attempt: number;
}

/**
 * Does a job. Delivery is at least once: the same payload may come again, after a crash even when it was done, so a
 * handler recognises what is done by what is in the database.
 */
export type JobHandler<Payload> = (job: Job<Payload>) => Promise<void>;

export interface WorkerOptions<Payload> {
  /** Jobs at the same time in this process; 1 unless told otherwise. */
  readonly concurrency?: number;
  /** How often a job is tried before it counts as exhausted; 6 unless told otherwise, over about half a minute. */
  readonly attempts?: number;
  /**
   * Puts a job that keeps failing, or failed for good, on the dead-letter list. Only when that has succeeded does the
   * job leave the queue; until then it is tried again.
   */
  readonly onExhausted: (job: Job<Payload>, error: unknown) => Promise<void>;
}

export interface AddOptions {
  /** Milliseconds to wait before the job may start. */
  readonly delay?: number;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

export interface JobQueue<Payload> {
  readonly name: string;
  /** Resolves once the queue has stored the job. @throws KontorError queue-unavailable */
  add(payload: Payload, options?: AddOptions): Promise<void>;
  /** Stores all or none of the jobs, in order. @throws KontorError queue-unavailable */
  addBulk(payloads: readonly Payload[]): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** Jobs that no worker has taken yet. */
  waiting(): Promise<number>;
}

export interface JobWorker {
  readonly queue: string;
  /** Takes no further job, and resolves when those in work are done. */
  close(): Promise<void>;
}

/** The queues of a process, on PostgreSQL or on Redis/Valkey. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue<Payload>(definition: QueueDefinition<Payload>): JobQueue<Payload>;
  worker<Payload>(
    definition: QueueDefinition<Payload>,
    handler: JobHandler<Payload>,
    options: WorkerOptions<Payload>,
  ): JobWorker;
  /** Resolves if the queue's server answers. @throws KontorError queue-unavailable */
  ping(): Promise<void>;
  /** Closes the workers (each after the jobs it has in work), then the connections. */
  close(): Promise<void>;
}
