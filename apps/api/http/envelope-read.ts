import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { receiptOf } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { NamedReceiptOut, namedReceiptView } from './views/named-receipt-view.js';

@Controller('v1/envelopes')
export class EnvelopeRead {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id')
  @Endpoint({ access: 'envelope.read', summary: 'The receipt of a submission', answer: NamedReceiptOut })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof NamedReceiptOut>> {
    const receipt = await receiptOf(this.database.manager, id);
    await this.targets.authorize(actor, 'envelope.read', receipt ? [receipt.senderFirmId] : []);
    const { senderFirmId, receiverFirmId } = receipt!;
    const firms = await this.targets.directory.byIds([senderFirmId, receiverFirmId]);
    return namedReceiptView(receipt!, firms, this.types, language);
  }
}
