import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeCoda } from '#standards';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { StatementSource } from '../access/statement-source.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

@Controller('v1/statements')
export class StatementCoda {
  constructor(private readonly source: StatementSource) {}

  @Get(':id/coda')
  @Endpoint({ access: 'statement.read', summary: 'A statement as a CODA 2.6 file', mediaType: 'text/plain' })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { row, account, statement } = await this.source.find(actor, id);
    attachment(reply, 'text/plain; charset=us-ascii', `${account.iban}-${row.year}-${row.number}.cod`);
    return writeCoda([statement]);
  }
}
