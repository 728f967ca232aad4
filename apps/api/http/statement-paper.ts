import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { formatterOf } from '#doctype';
import { contentHash, renderPage, statementPage } from '#paper';
import { FirmDirectory } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { StatementSource } from '../access/statement-source.js';
import { sendPaper } from '../paper/send-paper.js';
import { statementParties } from '../paper/statement-parties.js';
import { PaperQuery } from './document-paper.js';
import { IdParams } from './input/common.js';

@Controller('v1/statements')
export class StatementPaper {
  constructor(
    private readonly source: StatementSource,
    private readonly directory: FirmDirectory,
  ) {}

  @Get(':id/paper')
  @Endpoint({ access: 'statement.read', summary: 'A statement as PDF', mediaType: 'application/pdf' })
  async read(
    @From() { actor, language: asked }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: PaperQuery }) query: z.infer<typeof PaperQuery>,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { account, row, statement } = await this.source.find(actor, id);
    const holder = account.firmId ? await this.directory.byId(account.firmId) : undefined;
    const language = query.language ?? holder?.language ?? asked;
    const blocks = statementPage(statement, statementParties(account, holder), formatterOf(language));
    const title = blocks[0]?.kind === 'letterhead' ? `${blocks[0].title} ${blocks[0].number}` : account.iban;
    const createdAt = new Date(`${statement.toDate}T00:00:00Z`);
    const bytes = await renderPage(blocks, { language, title, createdAt });
    const paper = { bytes, hash: contentHash(bytes) };
    return sendPaper(reply, paper, `${account.iban}-${row.year}-${row.number}.pdf`, ifNoneMatch);
  }
}
