import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { IntakeBound, lookAtBacklog } from '#clearing';
import { CONFIG, LOGGER, METRICS, type ConnectedConfig, type Logger, type Metrics } from '#platform';

const pause = 1_000;

/** Looks once a second at what waits for the clearing, so that no request has to count it. */
@Injectable()
export class IntakeWatch implements OnApplicationBootstrap, OnModuleDestroy {
  readonly bound: IntakeBound;
  private readonly stopping = new AbortController();
  private watching: Promise<void> | undefined;

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) { waitingEnvelopes, waitingSeconds }: ConnectedConfig,
    @Inject(METRICS) metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.bound = new IntakeBound({ envelopes: waitingEnvelopes, seconds: waitingSeconds });
    metrics.gauge(
      'kontor_intake_drained_envelopes_per_second',
      'Envelopes that the clearing decides in a second; 0 while too few wait to tell.',
      () => this.bound.drainRate ?? 0,
    );
  }

  onApplicationBootstrap(): void {
    this.watching = this.watch();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(): Promise<void> {
    const { signal } = this.stopping;
    for (let seen = '0'; !signal.aborted; await sleep(pause, undefined, { signal }).catch(() => undefined)) {
      try {
        const look = await lookAtBacklog(this.database.manager, seen);
        this.bound.observe(look, performance.now());
        seen = look.newest;
      } catch (error) {
        // Without the database nothing can be taken in anyway.
        this.logger.debug({ err: error }, 'What waits for the clearing could not be counted.');
      }
    }
  }
}
