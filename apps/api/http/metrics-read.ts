import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { METRICS, type Metrics } from '#platform';
import { Endpoint } from '../access/endpoint.js';

@Controller('metrics')
export class MetricsRead {
  constructor(@Inject(METRICS) private readonly metrics: Metrics) {}

  @Get()
  @Endpoint({ access: 'public', summary: 'What this process measures, for Prometheus', mediaType: 'text/plain' })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }
}
