import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payClaims } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Day, Id } from './input/common.js';
import { Refusal, refusalView } from './views/payment-order-view.js';

const ClaimsToPayIn = z
  .strictObject({
    accountId: Id.optional().meta({ description: 'The paying account; your firm’s first one without it' }),
    documentIds: z.array(Id).min(1).max(500),
    requestedExecutionDate: Day.optional(),
  })
  .meta({ id: 'ClaimsToPayIn' });

const ClaimPaymentsOut = z
  .object({
    items: z.array(
      z.object({
        documentId: z.string(),
        orderId: z.string(),
        endToEndId: z.string(),
        status: z.enum(['pending', 'settled', 'refused']),
        refusal: Refusal.nullable(),
        requestedExecutionDate: z.string(),
        repeated: z.boolean().meta({ description: 'The order for it had been given before' }),
      }),
    ),
  })
  .meta({ id: 'ClaimPayments' });

@Controller('v1/payable-claims')
export class PayableClaimsPay {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('payments')
  @Endpoint({
    access: 'payment-order.submit',
    status: 202,
    summary: 'Pay what is open on invoices, several as one batch; the same again pays nothing twice',
    answer: ClaimPaymentsOut,
  })
  async pay(
    @From() { actor, language }: Caller,
    @Body({ schema: ClaimsToPayIn }) body: z.infer<typeof ClaimsToPayIn>,
  ): Promise<z.infer<typeof ClaimPaymentsOut>> {
    const { accountId, documentIds, requestedExecutionDate } = body;
    const payer = await this.accounts.firmAccountOf(actor, 'payment-order.submit', accountId);
    const wanted = { ...payer, documentIds, requestedExecutionDate, personId: actor.personId, at: this.clock.now() };
    const payments = await inTransaction(this.database, (manager) => payClaims(manager, this.types, wanted));
    const items = payments.map(({ isNew, reasonCode, ...payment }) => ({
      ...payment,
      refusal: refusalView(reasonCode, language),
      repeated: !isNew,
    }));
    return { items };
  }
}
