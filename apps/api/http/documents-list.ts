import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listDocuments } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { flag, Id, page, pageOf, queryText, words } from './input/common.js';
import { DocumentSummaryOut, documentView } from './views/document-view.js';
import { withFirm } from './views/with-firm.js';

const DocumentsQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  box: z.enum(['inbox', 'outbox']).optional().meta({ description: 'What came in, or what went out; both without it' }),
  firmId: Id.optional().meta({ description: 'Only of this firm' }),
  documentType: queryText.optional(),
  caseId: Id.optional(),
  state: queryText.optional(),
  words: words.meta({ description: 'Part of the number' }),
  unread: flag,
});

const DocumentPageOut = pageOf(DocumentSummaryOut).meta({ id: 'DocumentPage' });

const columnsOf = {
  inbox: ['d.receiver_firm_id'],
  outbox: ['d.sender_firm_id'],
  both: ['d.receiver_firm_id', 'd.sender_firm_id'],
} as const;

@Controller('v1/documents')
export class DocumentsList {
  constructor(
    private readonly database: DataSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get()
  @Endpoint({
    access: 'document.read',
    summary: 'Documents that came in or went out, newest first',
    answer: DocumentPageOut,
  })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: DocumentsQuery }) query: z.infer<typeof DocumentsQuery>,
  ): Promise<z.infer<typeof DocumentPageOut>> {
    const { after, box, firmId, unread, ...filter } = query;
    const firm = columnsOf[box ?? 'both'];
    const scope = scopeCondition(scopeOf(actor, 'document.read'), { network: 'd.network_id', firm });
    const { items, next } = await listDocuments(this.database.manager, withFirm(scope, firm, firmId), {
      ...filter,
      before: after,
      unread: unread === 'true',
    });
    return { items: items.map((document) => documentView(document, this.types, language)), ...(next && { next }) };
  }
}
