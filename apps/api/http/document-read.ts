import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { markOpened, markRead } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { CLOCK, type Clock } from '#kernel';
import { From } from '../access/caller.js';
import { DocumentSource } from '../access/document-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { DocumentSummaryOut, documentView } from './views/document-view.js';

const DocumentOut = DocumentSummaryOut.extend({ body: z.unknown() }).meta({ id: 'Document' });

@Controller('v1/documents')
export class DocumentRead {
  constructor(
    private readonly database: DataSource,
    private readonly source: DocumentSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Endpoint({
    access: 'document.read',
    summary: 'A document',
    description: 'When somebody of the receiving firm reads it for the first time, it counts as opened.',
    answer: DocumentOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof DocumentOut>> {
    const { document } = await this.source.find(actor, id);
    const opened = document.readAt === null && actor.firmIds.includes(document.receiverFirmId);
    const readAt = opened ? this.clock.now() : document.readAt;
    if (opened && readAt) await markRead(this.database.manager, id, readAt);
    if (actor.personId) await markOpened(this.database.manager, id, actor.personId, this.clock.now());
    return { ...documentView({ ...document, readAt }, this.types, language), body: document.body };
  }
}
