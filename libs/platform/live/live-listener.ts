import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { filter, Subject, type Observable } from 'rxjs';
import { LIVE_CHANNEL, type LiveEvent } from './live-event.js';

const SHORTEST_RETRY = 100;
const LONGEST_RETRY = 5_000;

/**
 * Receives the live events of all processes over one connection of its own, and shares them out within this process.
 * Notifications that are sent while the connection is down are lost, so `resyncs` then tells everybody to look again.
 */
export class LiveListener {
  private readonly received = new Subject<LiveEvent>();
  private readonly missed = new Subject<void>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private client: pg.Client | undefined;

  /** Fires after the connection was down: events may have been missed, so clients have to load anew what they show. */
  readonly resyncs: Observable<void> = this.missed.asObservable();

  constructor(
    private readonly url: string,
    private readonly log: (message: string, error?: unknown) => void = () => undefined,
  ) {}

  /** Resolves once it listens for the first time. */
  async start(): Promise<void> {
    if (this.running) return;
    let first: (() => void) | undefined;
    const listening = new Promise<void>((resolve) => (first = resolve));
    this.running = this.run(() => {
      if (first) first();
      else this.missed.next();
      first = undefined;
    });
    await listening;
  }

  /** The events that `concerns` accepts, from the moment of subscribing on. */
  events(concerns: (event: LiveEvent) => boolean): Observable<LiveEvent> {
    return this.received.pipe(filter(concerns));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.client?.end().catch(() => undefined);
    await this.running;
    this.received.complete();
    this.missed.complete();
  }

  private async run(onListening: () => void): Promise<void> {
    let retry = SHORTEST_RETRY;
    while (!this.stopping.signal.aborted) {
      try {
        await this.session(() => {
          retry = SHORTEST_RETRY;
          onListening();
        });
      } catch (error) {
        this.log(`Live events pause; next attempt in ${retry} ms.`, error);
      }
      await sleep(retry, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      retry = Math.min(retry * 2, LONGEST_RETRY);
    }
  }

  /** Listens until the connection ends. */
  private async session(onListening: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kontor-live',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    this.client = client;
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', (error) => this.log('The connection for live events broke.', error));
    client.on('notification', ({ payload }) => this.share(payload ?? '[]'));
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
      onListening();
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private share(payload: string): void {
    for (const event of JSON.parse(payload) as LiveEvent[]) this.received.next(event);
  }
}
