import { Redis } from 'ioredis';
import pg from 'pg';
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  withBackend,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';

export type StoredJob = { readonly payload: unknown; readonly correlationId: string | undefined };

/** What differs between the two servers that BullMQ can keep its jobs in. */
export interface QueueConnections {
  readonly kind: 'postgres' | 'redis';
  openQueue(name: string): Queue<StoredJob>;
  openWorker(
    name: string,
    processor: Processor<StoredJob>,
    options: Omit<WorkerOptions, 'connection'>,
  ): Worker<StoredJob>;
  /** False while it is known that the server cannot be reached, so that nobody waits for an answer in vain. */
  reachable(): boolean;
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

/** BullMQ's tables live in a schema of their own, beside Kontor's. */
const SCHEMA = 'bullmq';

const WAITS_FOR_NO_DISK = '-c synchronous_commit=off';

/**
 * One pool for adding and one for working. What a worker writes (taken, done) may be lost in a power cut, since the job
 * then simply comes again: so it need not wait for the disk.
 *
 * What is added must be on disk before the outbox has forgotten it for good. Where both are in the same server, its log sees
 * to that: the outbox forgets after the add is acknowledged, so later in the log, of which a crash can only cut off the end.
 * On a server of its own the queue acknowledges what is on disk.
 */
export async function connectPostgres(url: string, outboxUrl: string | undefined): Promise<QueueConnections> {
  const adding = poolOf(url, 'kontor-queue', 4, url === outboxUrl ? WAITS_FOR_NO_DISK : '');
  const working = poolOf(url, 'kontor-worker', 24, WAITS_FOR_NO_DISK);
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  try {
    await migrateQueueTables(adding);
  } catch (error) {
    await Promise.all([adding.end(), working.end()]);
    throw error;
  }
  return {
    kind: 'postgres',
    openQueue: (name) => new PostgresQueue<StoredJob>(name, { connection: adding }) as unknown as Queue<StoredJob>,
    openWorker: (name, processor, options) =>
      new PostgresWorker<StoredJob>(name, processor, {
        ...options,
        connection: working,
      }) as unknown as Worker<StoredJob>,
    reachable: () => true,
    ping: () => adding.query('SELECT 1'),
    close: async () => {
      await Promise.all([adding.end(), working.end()]);
    },
  };
}

async function migrateQueueTables(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}

function poolOf(url: string, name: string, max: number, options: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${SCHEMA} ${options}`,
  });
  // An idle connection that drops is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * Adding fails at once while Redis is away, instead of piling up in memory: whoever adds has the job in a table and
 * tries again. Workers wait for as long as it takes.
 */
export async function connectRedis(url: string): Promise<QueueConnections> {
  const adding = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    lazyConnect: true,
    disconnectTimeout: 200,
  });
  adding.on('error', () => undefined);
  try {
    await adding.connect();
  } catch (error) {
    adding.disconnect();
    throw error;
  }
  return {
    kind: 'redis',
    openQueue: (name) => new Queue<StoredJob>(name, { connection: adding }),
    openWorker: (name, processor, options) =>
      new Worker<StoredJob>(name, processor, {
        ...options,
        connection: { url, maxRetriesPerRequest: null, disconnectTimeout: 200 },
      }),
    reachable: () => adding.status === 'ready',
    ping: () => adding.ping(),
    close: async () => adding.disconnect(),
  };
}
