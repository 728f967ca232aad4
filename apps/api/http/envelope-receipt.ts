import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { receiptOf } from '#clearing';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { ReceiptDocument } from '../submission/receipt-document.js';
import { IdParams } from './input/common.js';

const ReceiptQuery = z.strictObject({
  envelope: z.enum(['none', 'sbdh']).default('none').meta({ description: 'sbdh: in an envelope, as on the network' }),
});

@Controller('v1/envelopes')
export class EnvelopeReceiptRead {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly receipts: ReceiptDocument,
  ) {}

  @Get(':id/receipt')
  @Endpoint({
    access: 'envelope.read',
    summary: 'The receipt of a submission as Message Level Response (Peppol T71)',
    description: 'AB: received, not decided yet; AP: accepted; RE: rejected. Each finding is a line response.',
    mediaType: 'application/xml',
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: ReceiptQuery }) { envelope }: z.infer<typeof ReceiptQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const receipt = await receiptOf(this.database.manager, id);
    await this.targets.authorize(actor, 'envelope.read', receipt ? [receipt.senderFirmId] : []);
    void reply.header('content-type', 'application/xml; charset=utf-8').header('cache-control', 'private, no-cache');
    return this.receipts.write(receipt!, language, envelope === 'sbdh');
  }
}
