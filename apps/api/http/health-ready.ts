import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { QUEUES, readiness, type QueueBackend, type Readiness } from '#platform';
import { Endpoint } from '../access/endpoint.js';

const UpOrDown = z.enum(['up', 'down']);
const ReadyOut = z
  .object({ ready: z.boolean(), checks: z.object({ database: UpOrDown, queue: UpOrDown }) })
  .meta({ id: 'Ready' });

@Controller('health/ready')
export class HealthReady {
  constructor(
    private readonly database: DataSource,
    @Inject(QUEUES) private readonly queues: QueueBackend,
  ) {}

  @Get()
  @Endpoint({ access: 'public', summary: 'Whether this process can do its work now (503 when not)', answer: ReadyOut })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const state = await readiness(this.database, this.queues);
    void reply.code(state.ready ? 200 : 503);
    return state;
  }
}
