import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { writeDocument } from '#standards';
import { From } from '../access/caller.js';
import { DocumentSource } from '../access/document-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

@Controller('v1/documents')
export class DocumentUbl {
  constructor(private readonly source: DocumentSource) {}

  @Get(':id/ubl')
  @Endpoint({ access: 'document.read', summary: 'A document as UBL', mediaType: 'application/xml' })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { document, type } = await this.source.find(actor, id);
    attachment(reply, 'application/xml; charset=utf-8', `${document.documentType}-${document.number}.xml`);
    // The clearing stored it after it found that the body is a model of its type's binding.
    return writeDocument(type.binding, document.body as Parameters<typeof writeDocument>[1]);
  }
}
