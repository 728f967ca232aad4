import { Body, Controller, Headers, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { saveDraft } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { IdParams } from './input/common.js';
import { DraftBody, Receiver } from './input/draft-input.js';
import { versionIn } from './input/if-match.js';
import { DraftOut } from './views/draft-view.js';

const DraftSaveIn = z
  .strictObject({ receiver: Receiver.nullable().optional(), body: DraftBody })
  .meta({ id: 'DraftSaveIn' });

@Controller('v1/drafts')
export class DraftSave {
  constructor(
    private readonly database: DataSource,
    private readonly desk: DraftDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':id')
  @ApiHeader({ name: 'if-match', required: false, description: 'The version that was read: its ETag; 428 without it' })
  @Endpoint({
    access: 'draft.write',
    summary: 'Save a draft',
    description:
      'Needs If-Match with the version that was read. When somebody else saved it meanwhile the answer is 412 `draft-changed`, which says who and when, and nothing is overwritten. A receiver that is left out stays.',
    answer: DraftOut,
  })
  async save(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: DraftSaveIn }) change: z.infer<typeof DraftSaveIn>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof DraftOut>> {
    const { firm } = await this.desk.find(actor, 'draft.write', id);
    const seen = { id, version: versionIn(ifMatch), timeZone: firm.timeZone };
    const saving = { personId: actor.personId, at: this.clock.now() };
    const saved = await inTransaction(this.database, (manager) => saveDraft(manager, seen, change, saving));
    return this.desk.show(saved, language, reply);
  }
}
