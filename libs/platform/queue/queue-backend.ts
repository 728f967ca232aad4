import type { Queue } from 'bullmq';
import { connectPostgres, connectRedis, type QueueConnections, type StoredJob } from './connections.js';
import { answered, jobQueue } from './job-queue.js';
import { jobWorker, type QueueWatch } from './job-worker.js';
import type { JobWorker, QueueBackend } from './queue.js';

/**
 * Connects to the queue's server: PostgreSQL for `postgres://…` (its tables are made or brought up to date), Redis or
 * Valkey for `redis://…`. Rejects with the driver's error if it is not there.
 *
 * @param outboxUrl the database from which jobs come, where a job is forgotten only after it was added: if it is the same as
 *   `url`, adding does not wait for the disk
 */
export async function createQueueBackend(
  url: string,
  watch: QueueWatch = {},
  outboxUrl?: string,
): Promise<QueueBackend> {
  const connections = await (/^rediss?:/.test(url) ? connectRedis(url) : connectPostgres(url, outboxUrl));
  return queueBackend(connections, watch);
}

function queueBackend(connections: QueueConnections, watch: QueueWatch): QueueBackend {
  const queues = new Map<string, Queue<StoredJob>>();
  const workers: JobWorker[] = [];
  const open = (name: string): Queue<StoredJob> => {
    const known = queues.get(name) ?? connections.openQueue(name);
    if (!queues.has(name))
      known.on('error', (error) => watch.log?.(`The queue ${name} has trouble with its server.`, error));
    queues.set(name, known);
    return known;
  };
  return {
    kind: connections.kind,
    queue: ({ name }) => jobQueue(connections, open(name)),
    worker: ({ name }, handler, options) => {
      const worker = jobWorker(connections, name, handler, options, watch);
      workers.push(worker);
      return worker;
    },
    ping: async () => {
      await answered(connections, '*', () => connections.ping());
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await connections.close();
    },
  };
}
