import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  CONFIG,
  METRICS,
  QUEUES,
  readiness,
  serveProbes,
  type ConnectedConfig,
  type Metrics,
  type ProbeServer,
  type QueueBackend,
} from '#platform';

/** Health and metrics over HTTP, on KONTOR_PROBE_PORT. */
@Injectable()
export class Probes implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: ProbeServer | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: ConnectedConfig,
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(METRICS) private readonly metrics: Metrics,
    private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { host, probePort: port } = this.config;
    if (port === 0) return;
    this.server = await serveProbes({
      host,
      port,
      metrics: this.metrics,
      readiness: () => readiness(this.dataSource, this.queues),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }
}
