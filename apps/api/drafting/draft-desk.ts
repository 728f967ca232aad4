import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { draftOf, type Draft } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import type { Action, Actor, FirmRecord } from '#registry';
import { FirmTargets } from '../access/firm-targets.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { draftSummaryView, type DraftOut } from '../http/views/draft-view.js';

/** What the endpoints of drafts share: who may, and how a draft is shown. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly database: DataSource,
    readonly targets: FirmTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  /** @throws KontorError `not-found` */
  async find(actor: Actor, action: Action, id: string): Promise<{ draft: Draft; firm: FirmRecord }> {
    const draft = await draftOf(this.database.manager, id);
    await this.targets.authorize(actor, action, draft ? [draft.firmId] : []);
    return { draft: draft!, firm: (await this.targets.directory.byId(draft!.firmId))! };
  }

  /** The draft as its readers see it; its version is the answer's ETag. */
  async show(draft: Draft, language: Language, reply: FastifyReply): Promise<z.infer<typeof DraftOut>> {
    void reply.header('etag', `"${draft.version}"`).header('cache-control', 'private, no-cache');
    const wanted = draft.receiver === null ? [] : [draft.receiver];
    const receivers = await this.targets.directory.byParticipantIds(draft.networkId, wanted);
    return { ...draftSummaryView(draft, receivers, this.types, language), body: draft.body };
  }
}
