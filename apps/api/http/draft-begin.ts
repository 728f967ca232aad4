import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { beginDraft } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DraftBeginning, DraftBeginIn } from '../drafting/draft-beginning.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { DraftOut } from './views/draft-view.js';

@Controller('v1/drafts')
export class DraftBegin {
  constructor(
    private readonly database: DataSource,
    private readonly desk: DraftDesk,
    private readonly beginning: DraftBeginning,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'draft.write',
    status: 201,
    summary: 'Begin a document',
    description:
      'Without a body it begins as the document’s type proposes: after the document in `basedOn` with what is still open there, without it with both parties. `rejected` takes up again what the clearing refused. The same `id` again is answered with the draft as it is.',
    answer: DraftOut,
  })
  async begin(
    @From() { actor, language }: Caller,
    @Body({ schema: DraftBeginIn }) input: z.infer<typeof DraftBeginIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof DraftOut>> {
    const firm = await this.desk.targets.firmOf(actor, 'draft.write', input.firm, '/firm');
    const draft = await this.beginning.of(actor, firm, input);
    const saving = { personId: actor.personId, at: this.clock.now() };
    const begun = await inTransaction(this.database, (manager) => beginDraft(manager, draft, saving));
    void reply.header('location', `/v1/drafts/${begun.id}`);
    return this.desk.show(begun, language, reply);
  }
}
