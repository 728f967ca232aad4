import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listDrafts } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { FirmDirectory, scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Id, page, pageOf } from './input/common.js';
import { DraftSummaryOut, draftSummaryView } from './views/draft-view.js';
import { withFirm } from './views/with-firm.js';

const DraftsQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  firm: Id.optional().meta({ description: 'Only of this firm' }),
});

const DraftPageOut = pageOf(DraftSummaryOut).meta({ id: 'DraftPage' });

@Controller('v1/drafts')
export class DraftsList {
  constructor(
    private readonly database: DataSource,
    private readonly directory: FirmDirectory,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get()
  @Endpoint({ access: 'draft.read', summary: 'Documents that are still written, newest first', answer: DraftPageOut })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: DraftsQuery }) { after, limit, firm }: z.infer<typeof DraftsQuery>,
  ): Promise<z.infer<typeof DraftPageOut>> {
    const columns = ['r.firm_id'];
    const scope = scopeCondition(scopeOf(actor, 'draft.read'), { network: 'r.network_id', firm: columns });
    const { manager } = this.database;
    const { items, next } = await listDrafts(manager, withFirm(scope, columns, firm), { before: after, limit });
    const wanted = items.flatMap(({ receiver }) => receiver ?? []);
    const receivers = await this.directory.byParticipantIds(actor.networkId, wanted);
    const views = items.map((draft) => draftSummaryView(draft, receivers, this.types, language));
    return { items: views, ...(next && { next }) };
  }
}
