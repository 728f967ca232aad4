import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { CLOCK, KontorError, type Clock } from '#kernel';
import {
  CONFIG,
  METRICS,
  metricsAccess,
  QUEUES,
  type ConnectedConfig,
  type Metrics,
  type MetricsAccess,
  type QueueBackend,
} from '#platform';
import { installationMetrics } from '../../installation-metrics.js';
import type { KontorRequest } from '../access/kontor-request.js';
import { metricsFromElsewhere, metricsTokenWanted } from '../errors/http-errors.js';
import { Endpoint } from '../access/endpoint.js';

@Controller('metrics')
export class MetricsRead {
  private readonly access: MetricsAccess;

  constructor(
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(CONFIG) { metricsToken }: ConnectedConfig,
    @Inject(QUEUES) queues: QueueBackend,
    @Inject(CLOCK) clock: Clock,
    dataSource: DataSource,
  ) {
    this.access = metricsAccess(metricsToken);
    installationMetrics(metrics, { dataSource, queues, clock });
  }

  @Get()
  @Endpoint({
    access: 'public',
    summary: 'What this process measures, for Prometheus',
    description:
      'For whoever shows KONTOR_METRICS_TOKEN as a bearer token; where none is set, for who asks directly from the machine itself or a private network.',
    mediaType: 'text/plain',
  })
  async read(@Req() { raw }: KontorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const verdict = this.access(raw);
    if (verdict === 'token-wanted') throw new KontorError(metricsTokenWanted);
    if (verdict === 'from-elsewhere') throw new KontorError(metricsFromElsewhere);
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }
}
