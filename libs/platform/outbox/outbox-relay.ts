import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { QueueBackend, QueueDefinition } from '../queue/queue.js';
import { noticesVanishedHost } from '../db/vanished-host.js';
import { fold, together, type PendingRow } from './fold.js';
import type { OutboxBatch } from './outbox.js';

export interface OutboxRelayOptions {
  /** The database that holds the outbox. */
  readonly url: string;
  readonly backend: QueueBackend;
  /** Topic → the queues that get its batches, for topics with several followers; else the queue of the topic's name. */
  readonly routes?: Readonly<Record<string, readonly QueueDefinition<unknown>[]>>;
  /** Topics whose keys share a job while few events are pending: their consumers look at the key of each event. */
  readonly sharing?: readonly QueueDefinition<unknown>[];
  readonly log?: (message: string, error?: unknown) => void;
  /** Told the topic and how many events were published, for metrics. */
  readonly onPublished?: (topic: string, events: number) => void;
  /** Events in a job at most. */
  readonly batchSize?: number;
}

const BATCH_SIZE = 200;
const ROWS_PER_ROUND = 2_000;
/**
 * While this many jobs wait in a queue, its topic stays in the outbox. So a queue that lags behind gets fewer and fuller
 * jobs instead of more, and a long backlog lies in the database, not in Redis' memory.
 */
const WAITING_JOBS = 8;

/**
 * So many pending events at most go into one job where keys may share it. A job costs about as much as deciding a document;
 * beyond that number, a job for each key lets several workers begin with different ones.
 */
const SHARED_EVENTS = 32;

const SHORTEST_PAUSE = 5;
const LONGEST_PAUSE = 40;
const ELECTION_PAUSE = 500;
const FIRST_RETRY = 100;
const LONGEST_RETRY = 5_000;

/** `kont` and `outb` in ASCII: who holds this lock is the relay that works. */
const RELAY_LOCK = [0x6b6f6e74, 0x6f757462];

/**
 * Carries events from the outbox to the queues: at least once, in order within a key. Start one in every process that
 * likes; an advisory lock lets one of them work, and the next one take over when its connection ends. Rows are deleted
 * only after the queue has acknowledged their jobs, so a crash at any point repeats events and loses none.
 */
export class OutboxRelay {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: OutboxRelayOptions) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the round in work is done, and the next relay may work. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let retry = FIRST_RETRY;
    while (!this.stopped) {
      try {
        await this.session(() => (retry = FIRST_RETRY));
      } catch (error) {
        if (this.stopped) return;
        this.options.log?.(`The outbox is not relayed now; next attempt in ${retry} ms.`, error);
        await this.pause(retry);
        retry = Math.min(retry * 2, LONGEST_RETRY);
      }
    }
  }

  /** Works as long as one connection to the database lasts. */
  private async session(worked: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      application_name: 'kontor-relay',
      // A deletion that a crash undoes is one more repetition.
      options: `${noticesVanishedHost} -c synchronous_commit=off`,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    // A dropped connection also fails the next query: that is where it is dealt with.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await this.awaitElection(client);
      let pause = SHORTEST_PAUSE;
      while (!this.stopped) {
        const published = await this.round(client);
        worked();
        pause = published > 0 ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
        if (published < ROWS_PER_ROUND) await this.pause(pause);
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async awaitElection(client: pg.Client): Promise<void> {
    const sql = 'SELECT pg_try_advisory_lock($1, $2) AS elected';
    while (!this.stopped) {
      const { rows } = await client.query<{ elected: boolean }>(sql, RELAY_LOCK);
      if (rows[0]?.elected) return;
      await this.pause(ELECTION_PAUSE);
    }
  }

  private async round(client: pg.Client): Promise<number> {
    let published = 0;
    for (const topic of await pendingTopics(client)) published += await this.relay(client, topic);
    return published;
  }

  private async relay(client: pg.Client, topic: string): Promise<number> {
    const queues = (this.options.routes?.[topic] ?? [{ name: topic }]).map((queue) =>
      this.options.backend.queue(queue),
    );
    const waiting = await Promise.all(queues.map((queue) => queue.waiting()));
    if (Math.max(...waiting) >= WAITING_JOBS) return 0;
    const rows = await pendingRows(client, topic);
    if (rows.length === 0) return 0;
    const batches = this.batches(topic, rows);
    await Promise.all(queues.map((queue) => queue.addBulk(batches)));
    const ids = rows.map(({ id }) => id);
    await client.query('DELETE FROM outbox WHERE topic = $1 AND id = ANY ($2::bigint[])', [topic, ids]);
    this.options.onPublished?.(topic, rows.length);
    return rows.length;
  }

  private batches(topic: string, rows: readonly PendingRow[]): OutboxBatch<object>[] {
    const size = this.options.batchSize ?? BATCH_SIZE;
    const shared = rows.length <= SHARED_EVENTS && this.options.sharing?.some(({ name }) => name === topic);
    return shared ? [together(rows)] : fold(rows, size);
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

/** Steps from topic to topic along the primary key, where SELECT DISTINCT would read every pending row. */
async function pendingTopics(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ topic: string }>(`
    WITH RECURSIVE step AS (
      SELECT min(topic) AS topic FROM outbox
      UNION ALL
      SELECT (SELECT min(topic) FROM outbox WHERE topic > step.topic) FROM step WHERE step.topic IS NOT NULL
    )
    SELECT topic FROM step WHERE topic IS NOT NULL`);
  return rows.map(({ topic }) => topic);
}

async function pendingRows(client: pg.Client, topic: string): Promise<PendingRow[]> {
  const { rows } = await client.query<PendingRow>({
    name: 'pending-rows',
    text: 'SELECT id, key, payload, correlation_id FROM outbox WHERE topic = $1 ORDER BY id LIMIT $2',
    values: [topic, ROWS_PER_ROUND],
  });
  return rows;
}
