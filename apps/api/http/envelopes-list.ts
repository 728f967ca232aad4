import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listReceipts, type Condition } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { FirmDirectory, scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { flag, Id, page, pageOf, sequenceCursor } from './input/common.js';
import { NamedReceiptOut, namedReceiptView } from './views/named-receipt-view.js';
import { withFirm } from './views/with-firm.js';

const EnvelopesQuery = z.strictObject({
  after: sequenceCursor,
  limit: page.limit,
  state: z.enum(['received', 'accepted', 'rejected', 'failed']).optional(),
  firmId: Id.optional().meta({ description: 'Only of this firm' }),
  accepted: flag.meta({ description: 'False for all that has not been accepted' }),
});

const ReceiptPageOut = pageOf(NamedReceiptOut).meta({ id: 'ReceiptPage' });

@Controller('v1/envelopes')
export class EnvelopesList {
  constructor(
    private readonly database: DataSource,
    private readonly directory: FirmDirectory,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get()
  @Endpoint({ access: 'envelope.read', summary: 'What was submitted, newest first', answer: ReceiptPageOut })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: EnvelopesQuery }) query: z.infer<typeof EnvelopesQuery>,
  ): Promise<z.infer<typeof ReceiptPageOut>> {
    const { after, limit, state, firmId, accepted } = query;
    const columns = ['e.sender_firm_id'];
    const scope = scopeCondition(scopeOf(actor, 'envelope.read'), { network: 'e.network_id', firm: columns });
    const ofFirm = withFirm(scope, columns, firmId);
    const condition = accepted === undefined ? ofFirm : withDecision(ofFirm, accepted === 'true');
    const { items, next } = await listReceipts(this.database.manager, condition, { state, before: after, limit });
    const firms = await this.directory.byIds(
      items.flatMap(({ senderFirmId, receiverFirmId }) => [senderFirmId, receiverFirmId]),
    );
    const views = items.map((receipt) => namedReceiptView(receipt, firms, this.types, language));
    return { items: views, ...(next && { next }) };
  }
}

function withDecision({ sql, parameters }: Condition, accepted: boolean): Condition {
  return { sql: `${sql} AND e.state ${accepted ? '=' : '<>'} 'accepted'`, parameters };
}
