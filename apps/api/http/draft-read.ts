import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { IdParams } from './input/common.js';
import { DraftOut } from './views/draft-view.js';

@Controller('v1/drafts')
export class DraftRead {
  constructor(private readonly desk: DraftDesk) {}

  @Get(':id')
  @Endpoint({
    access: 'draft.read',
    summary: 'A document that is still written',
    description: 'The ETag is its version, to be sent along as If-Match when it is saved.',
    answer: DraftOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof DraftOut>> {
    const { draft } = await this.desk.find(actor, 'draft.read', id);
    return this.desk.show(draft, language, reply);
  }
}
