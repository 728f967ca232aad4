import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { envelopeTopic } from '#clearing';
import {
  CONFIG,
  LOGGER,
  METRICS,
  OutboxRelay,
  QUEUES,
  type ConnectedConfig,
  type Logger,
  type Metrics,
  type QueueBackend,
} from '#platform';

/** The outbox's relay as long as the process lives; it stops before the queues close. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly relay: OutboxRelay;

  constructor(
    @Inject(CONFIG) config: ConnectedConfig,
    @Inject(QUEUES) backend: QueueBackend,
    @Inject(METRICS) metrics: Metrics,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.relay = new OutboxRelay({
      url: config.databaseUrl,
      backend,
      log: (message, error) => logger.warn({ err: error }, message),
      sharing: [envelopeTopic],
      onPublished: metrics.onPublished,
    });
  }

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.relay.stop();
  }
}
