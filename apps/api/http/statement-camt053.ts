import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeCamtStatements } from '#standards';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { StatementSource } from '../access/statement-source.js';
import { CamtQuery } from './input/camt.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

@Controller('v1/statements')
export class StatementCamt053 {
  constructor(private readonly source: StatementSource) {}

  @Get(':id/camt053')
  @Endpoint({
    access: 'statement.read',
    summary: 'A statement as ISO 20022 camt.053.001.08, or .02 when asked for',
    mediaType: 'application/xml',
  })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: CamtQuery }) { version }: CamtQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { row, account, statement } = await this.source.find(actor, id);
    attachment(reply, 'application/xml; charset=utf-8', `${account.iban}-${row.year}-${row.number}.xml`);
    const messageId = id.replaceAll('-', '');
    return writeCamtStatements(
      [statement],
      { messageId, createdAt: row.sealedAt.toISOString() },
      `camt.053.001.${version}`,
    );
  }
}
