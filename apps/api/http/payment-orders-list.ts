import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { paymentOrdersOf } from '#bank';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf, sequenceCursor } from './input/common.js';
import { PaymentOrderOut, paymentOrderView } from './views/payment-order-view.js';

const PaymentOrdersQuery = z.strictObject({
  after: sequenceCursor,
  limit: page.limit,
  accountId: Id.optional().meta({ description: 'The paying account; your firm’s first one without it' }),
  status: z.enum(['pending', 'settled', 'refused']).optional(),
});

const PaymentOrderPageOut = pageOf(PaymentOrderOut).meta({ id: 'PaymentOrderPage' });

@Controller('v1/payment-orders')
export class PaymentOrdersList {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  @Get()
  @Endpoint({
    access: 'payment-order.read',
    summary: 'An account’s payment orders, newest first',
    answer: PaymentOrderPageOut,
  })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: PaymentOrdersQuery }) query: z.infer<typeof PaymentOrdersQuery>,
  ): Promise<z.infer<typeof PaymentOrderPageOut>> {
    const { after, limit, accountId, status } = query;
    const account = await this.accounts.accountOf(actor, 'payment-order.read', accountId);
    const before = after === undefined ? undefined : BigInt(after);
    const { items, next } = await paymentOrdersOf(this.database.manager, account.id, { status, before, limit });
    const views = items.map((order) => paymentOrderView(order, language));
    return { items: views, ...(next !== undefined && { next: next.toString() }) };
  }
}
