import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { clearingBehind, IntakeBound, lookAtBacklog, lookAtPaymentBacklog, paymentsBehind } from '#clearing';
import { CONFIG, LOGGER, METRICS, type ConnectedConfig, type Logger, type Metrics } from '#platform';

const pause = 1_000;

/** Looks once a second at the documents and payments that wait for the clearing, so that no request has to count them. */
@Injectable()
export class IntakeWatch implements OnApplicationBootstrap, OnModuleDestroy {
  readonly documents: IntakeBound;
  readonly payments: IntakeBound;
  private readonly stopping = new AbortController();
  private watching: Promise<unknown> | undefined;

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) { waitingEnvelopes, waitingSeconds }: ConnectedConfig,
    @Inject(METRICS) metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const limits = { waiting: waitingEnvelopes, seconds: waitingSeconds };
    this.documents = new IntakeBound(limits, clearingBehind);
    this.payments = new IntakeBound(limits, paymentsBehind);
    metrics.gauge(
      'kontor_intake_drained_envelopes_per_second',
      'Envelopes that the clearing decides in a second; 0 while too few wait to tell.',
      () => this.documents.drainRate ?? 0,
    );
    metrics.gauge(
      'kontor_intake_drained_payments_per_second',
      'Payment orders that the clearing takes up in a second; 0 while too few wait to tell.',
      () => this.payments.drainRate ?? 0,
    );
  }

  onApplicationBootstrap(): void {
    this.watching = Promise.all([
      this.watch(this.documents, lookAtBacklog),
      this.watch(this.payments, lookAtPaymentBacklog),
    ]);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(bound: IntakeBound, lookAt: typeof lookAtBacklog): Promise<void> {
    const { signal } = this.stopping;
    for (let seen = '0'; !signal.aborted; await sleep(pause, undefined, { signal }).catch(() => undefined)) {
      try {
        const look = await lookAt(this.database.manager, seen);
        bound.observe(look, performance.now());
        seen = look.newest;
      } catch (error) {
        // Without the database nothing can be taken in anyway.
        this.logger.debug({ err: error }, 'What waits for the clearing could not be counted.');
      }
    }
  }
}
