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
import { CLOCK, type Clock } from '#kernel';
import { installationMetrics } from '../../installation-metrics.js';

/** Health and metrics over HTTP, on KONTOR_PROBE_PORT. */
@Injectable()
export class Probes implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: ProbeServer | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: ConnectedConfig,
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { host, probePort: port, metricsToken } = this.config;
    if (port === 0) return;
    const { metrics, dataSource, queues, clock } = this;
    installationMetrics(metrics, { dataSource, queues, clock });
    this.server = await serveProbes({
      host,
      port,
      metrics,
      metricsToken,
      readiness: () => readiness(dataSource, queues),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }
}
