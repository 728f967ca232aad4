import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { reconcile } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { MovementSource, receivedPayment } from '../access/movement-source.js';
import { amountOf } from './input/amount.js';
import { Id } from './input/common.js';
import { MovementParams } from './input/movement.js';
import { OpenedMovementOut } from './views/opened-movement.js';

const ReconciliationIn = z
  .strictObject({
    claims: z
      .array(
        z.strictObject({
          documentId: Id,
          amount: z
            .string()
            .max(40)
            .optional()
            .meta({ description: 'What is open on the claim without it, as far as the payment reaches' }),
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({ id: 'ReconciliationIn' });

@Controller('v1/bank-accounts')
export class MovementReconcile {
  constructor(
    private readonly database: DataSource,
    private readonly source: MovementSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':id/movements/:number/reconciliation')
  @Endpoint({
    access: 'claim.reconcile',
    summary: 'Say which claims a payment that came in stands for',
    answer: OpenedMovementOut,
  })
  async reconcile(
    @From() { actor }: Caller,
    @Param({ schema: MovementParams }) { id, number }: MovementParams,
    @Body({ schema: ReconciliationIn }) { claims }: z.infer<typeof ReconciliationIn>,
  ): Promise<z.infer<typeof OpenedMovementOut>> {
    const found = await this.source.find(actor, 'claim.reconcile', id, BigInt(number));
    const payment = receivedPayment(found, actor, this.clock.now());
    const wanted = claims.map(({ documentId, amount }, index) => ({
      documentId,
      ...(amount !== undefined && { amount: amountOf(amount, found.account.currency, `/claims/${index}/amount`) }),
    }));
    await inTransaction(this.database, (manager) => reconcile(manager, payment, wanted));
    return this.source.opened(found);
  }
}
