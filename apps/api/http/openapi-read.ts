import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../access/endpoint.js';
import { ApiDescription } from '../boot/api-description.js';

@Controller('openapi.json')
export class OpenapiRead {
  constructor(private readonly description: ApiDescription) {}

  @Get()
  @Endpoint({ access: 'public', summary: 'This description' })
  read(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'public, max-age=60');
    return this.description.text;
  }
}
