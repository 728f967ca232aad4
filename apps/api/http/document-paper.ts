import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { From } from '../access/caller.js';
import { DocumentSource } from '../access/document-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DocumentPaper } from '../paper/document-paper.js';
import { sendPaper } from '../paper/send-paper.js';
import { IdParams, LanguageCode } from './input/common.js';

export const PaperQuery = z.strictObject({ language: LanguageCode.optional() });

@Controller('v1/documents')
export class DocumentPaperRead {
  constructor(
    private readonly source: DocumentSource,
    private readonly paper: DocumentPaper,
  ) {}

  @Get(':id/paper')
  @Endpoint({
    access: 'document.read',
    summary: 'A document as PDF',
    description: 'In the receiver’s language, unless another is asked for.',
    mediaType: 'application/pdf',
  })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: PaperQuery }) { language }: z.infer<typeof PaperQuery>,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const found = await this.source.find(actor, id);
    const { documentType, number } = found.document;
    const paper = await this.paper.print(found, language ?? found.receiver.language);
    return sendPaper(reply, paper, `${documentType}-${number}.pdf`, ifNoneMatch);
  }
}
