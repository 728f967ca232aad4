import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import type { ServerResponse } from 'node:http';
import { newId } from '#kernel';
import { LIVE, LOGGER, type LiveEvent, type LiveListener, type Logger } from '#platform';
import { concernsOf, firmsInReach, type Reached } from './reach.js';
import { DataSource } from 'typeorm';
import type { Actor } from '#registry';

/** Often enough that no proxy takes the connection for dead, and that who signs out is cut off soon. */
const heartbeatMilliseconds = 20_000;
/** A client that does not read is cut off; it comes back and loads anew. */
const mostBuffered = 1_000_000;

interface Stream {
  readonly response: ServerResponse;
  reached: Reached;
}

export interface StreamOptions {
  readonly response: ServerResponse;
  readonly actor: Actor;
  /** The client had a stream before, and may have missed something since. */
  readonly resumes: boolean;
  /** Who the credential belongs to now; undefined once it is worth nothing. */
  readonly again: () => Promise<Actor | undefined>;
}

/** The open streams of live events of this process (Server-Sent Events, WHATWG HTML, section 9.2). */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly open = new Set<ServerResponse>();
  private closing = false;

  constructor(
    private readonly database: DataSource,
    @Inject(LIVE) private readonly live: LiveListener,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get size(): number {
    return this.open.size;
  }

  /** Sends events until the client goes, the credential ends or the process stops. The head has been written. */
  async run({ response, actor, resumes, again }: StreamOptions): Promise<void> {
    const stream: Stream = { response, reached: await firmsInReach(this.database.manager, actor) };
    if (this.closing || response.destroyed) return void response.end();
    const subscriptions = [
      this.live.events((event) => concernsOf(stream.reached, event)).subscribe((event) => send(response, event)),
      this.live.resyncs.subscribe(() => resync(response)),
    ];
    const beating = setInterval(() => void this.beat(stream, again), heartbeatMilliseconds);
    this.open.add(response);
    response.once('close', () => this.end(response, beating, subscriptions));
    response.write('retry: 2000\n\n');
    heartbeat(response);
    if (resumes) resync(response);
  }

  /** Before the server stops taking requests: it would wait for streams that never end by themselves. */
  onModuleDestroy(): void {
    this.closing = true;
    for (const response of this.open) response.end();
  }

  private end(response: ServerResponse, beating: NodeJS.Timeout, subscriptions: readonly Subscription[]): void {
    clearInterval(beating);
    for (const subscription of subscriptions) subscription.unsubscribe();
    this.open.delete(response);
  }

  /** What somebody may see changes while they look: a new class, another firm, a session that ended. */
  private async beat(stream: Stream, again: StreamOptions['again']): Promise<void> {
    const { response } = stream;
    try {
      const actor = await again();
      if (!actor || response.writableLength > mostBuffered) return void response.end();
      stream.reached = await firmsInReach(this.database.manager, actor);
    } catch (error) {
      this.logger.debug({ err: error }, 'A stream of events keeps what it knew of its reader.');
    }
    heartbeat(response);
  }
}

/** Without a name of its own for each type: whoever listens gets all of them, those of tomorrow too; the data says which. */
function send(response: ServerResponse, { type, id, firmIds, details }: LiveEvent): void {
  const data = JSON.stringify({ type, id, firmIds, ...(details && { details }) });
  response.write(`id: ${newId()}\ndata: ${data}\n\n`);
}

/**
 * An event of its own name, which a browser hands on, as it does not a comment: who hears none for a while knows that the
 * connection is dead, though it looks open. It has no id, since nothing happened.
 */
function heartbeat(response: ServerResponse): void {
  response.write(`event: heartbeat\ndata: {"intervalMilliseconds":${heartbeatMilliseconds}}\n\n`);
}

function resync(response: ServerResponse): void {
  response.write(`id: ${newId()}\ndata: {"type":"resync"}\n\n`);
}
