import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listReceipts } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { page, pageOf, sequenceCursor } from './input/common.js';
import { ReceiptOut, receiptView } from './views/receipt-view.js';

const EnvelopesQuery = z.strictObject({
  after: sequenceCursor,
  limit: page.limit,
  state: z.enum(['received', 'accepted', 'rejected', 'failed']).optional(),
});

const ReceiptPageOut = pageOf(ReceiptOut).meta({ id: 'ReceiptPage' });

@Controller('v1/envelopes')
export class EnvelopesList {
  constructor(
    private readonly database: DataSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get()
  @Endpoint({ access: 'envelope.read', summary: 'What was submitted, newest first', answer: ReceiptPageOut })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: EnvelopesQuery }) { after, limit, state }: z.infer<typeof EnvelopesQuery>,
  ): Promise<z.infer<typeof ReceiptPageOut>> {
    const condition = scopeCondition(scopeOf(actor, 'envelope.read'), {
      network: 'e.network_id',
      firm: ['e.sender_firm_id'],
    });
    const { items, next } = await listReceipts(this.database.manager, condition, { state, before: after, limit });
    return { items: items.map((receipt) => receiptView(receipt, this.types, language)), ...(next && { next }) };
  }
}
