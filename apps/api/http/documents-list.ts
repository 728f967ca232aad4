import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listDocuments, type Condition } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { scopeCondition, scopeOf, type Actor } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Day, flag, Id, page, pageOf, queryText, words } from './input/common.js';
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
  words: words.meta({ description: 'Part of the number, or of the other firm’s name' }),
  from: Day.optional().meta({ description: 'First day of issue' }),
  to: Day.optional().meta({ description: 'Last day of issue' }),
  unread: flag,
});

const ListedDocumentOut = DocumentSummaryOut.extend({
  opened: z.boolean().meta({ description: 'Whether you opened it; others of your firm may have' }),
}).meta({ id: 'ListedDocument' });

const DocumentPageOut = pageOf(ListedDocumentOut).meta({ id: 'DocumentPage' });

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
    const reach = { networkId: actor.networkId, firms: firmsOf(actor, firmId), box, personId: actor.personId };
    const { items, next } = await listDocuments(this.database.manager, reach, {
      ...filter,
      before: after,
      unread: unread === 'true',
    });
    const views = items.map((document) => ({
      ...documentView(document, this.types, language),
      opened: document.opened,
    }));
    return { items: views, ...(next && { next }) };
  }
}

/** Who sees the whole network, and names no firm, is not slowed down by looking at each. */
function firmsOf(actor: Actor, firmId: string | undefined): Condition | undefined {
  const scope = scopeOf(actor, 'document.read');
  if (scope.whole && firmId === undefined) return undefined;
  const columns = ['f.id'];
  return withFirm(scopeCondition(scope, { network: 'f.network_id', firm: columns }), columns, firmId);
}
