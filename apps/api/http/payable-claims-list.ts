import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { payableClaims } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { formatMinor } from '#kernel';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Day, Id } from './input/common.js';

const PayableQuery = z.strictObject({
  accountId: Id.optional().meta({ description: 'The paying account; your firm’s first one without it' }),
  until: Day.optional().meta({ description: 'Due on this day at the latest, or without a day' }),
});

const PayableOut = z
  .object({
    accountId: z.string(),
    items: z.array(
      z.object({
        documentId: z.string(),
        documentType: z.string(),
        number: z.string(),
        caseId: z.string(),
        creditorFirmId: z.string(),
        creditorName: z.string(),
        creditorIban: z.string().meta({ description: 'What the document asks for, else the creditor’s own account' }),
        outstanding: z.string(),
        currency: z.string(),
        dueDate: z.iso.date().nullable(),
        structuredCommunication: z.string().nullable(),
        ordered: z
          .enum(['pending', 'settled'])
          .nullable()
          .meta({ description: 'What became of the order for it, where one was given and not refused' }),
      }),
    ),
  })
  .meta({ id: 'PayableClaims' });

/** What a page can show to choose from; the rest follows when these are paid. */
const most = 500;

@Controller('v1/payable-claims')
export class PayableClaimsList {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get()
  @Endpoint({
    access: 'payment-order.read',
    summary: 'What a firm owes and may pay at once, what is due first in front',
    answer: PayableOut,
  })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: PayableQuery }) { accountId, until }: z.infer<typeof PayableQuery>,
  ): Promise<z.infer<typeof PayableOut>> {
    const { id, firmId, currency } = await this.accounts.accountOf(actor, 'payment-order.read', accountId);
    const filter = { currency, until, limit: most };
    const claims = firmId ? await payableClaims(this.database.manager, this.types, firmId, filter) : [];
    const items = claims.map(({ outstanding, orderId: _order, ...claim }) => ({
      ...claim,
      outstanding: formatMinor(outstanding, claim.currency),
    }));
    return { accountId: id, items };
  }
}
