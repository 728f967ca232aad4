import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { sendDraft } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { DecisionWatch } from '../submission/decision-watch.js';
import { decidedWithin } from '../submission/prefer-wait.js';
import { IdParams } from './input/common.js';
import { versionIn } from './input/if-match.js';
import { ReceiptOut, receiptView } from './views/receipt-view.js';

@Controller('v1/drafts')
export class DraftSubmit {
  constructor(
    private readonly database: DataSource,
    private readonly desk: DraftDesk,
    private readonly watch: DecisionWatch,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/submission')
  @ApiHeader({ name: 'if-match', required: false, description: 'The version that was seen: its ETag' })
  @ApiHeader({ name: 'prefer', required: false, description: '`wait=10`' })
  @Endpoint({
    access: 'draft.write',
    status: 202,
    summary: 'Send a draft',
    description:
      'However often it is asked for, one document goes out. With If-Match only that version is sent. With `Prefer: wait=N` the answer waits up to N seconds (30 at most) for the decision; what is rejected can be taken up again by a new draft with `rejected`.',
    answer: ReceiptOut,
  })
  async submit(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Req() request: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof ReceiptOut>> {
    const { firm } = await this.desk.find(actor, 'draft.write', id);
    const ifMatch = request.headers['if-match'];
    const version = ifMatch === undefined ? undefined : versionIn(ifMatch);
    const { types, clock } = this;
    const surroundings = { directory: this.desk.targets.directory, types, clock };
    const sending = { version, personId: actor.personId, timeZone: firm.timeZone };
    const receipt = await inTransaction(this.database, (manager) => sendDraft(manager, surroundings, id, sending));
    void reply.header('location', `/v1/envelopes/${receipt.id}`);
    return receiptView(await decidedWithin(this.watch, receipt, request, reply), types, language);
  }
}
