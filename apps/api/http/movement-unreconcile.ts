import { Controller, Delete, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { undoReconciliation } from '#clearing';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { MovementSource, receivedPayment } from '../access/movement-source.js';
import { Id } from './input/common.js';
import { MovementParams } from './input/movement.js';
import { OpenedMovementOut } from './views/opened-movement.js';

const UndoQuery = z.strictObject({ documentId: Id.optional().meta({ description: 'This claim only' }) });

@Controller('v1/bank-accounts')
export class MovementUnreconcile {
  constructor(
    private readonly database: DataSource,
    private readonly source: MovementSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Delete(':id/movements/:number/reconciliation')
  @Endpoint({
    access: 'claim.reconcile',
    summary: 'Take back which claims a payment stands for; what was decided stays on record',
    answer: OpenedMovementOut,
  })
  async undo(
    @From() { actor }: Caller,
    @Param({ schema: MovementParams }) { id, number }: MovementParams,
    @Query({ schema: UndoQuery }) { documentId }: z.infer<typeof UndoQuery>,
  ): Promise<z.infer<typeof OpenedMovementOut>> {
    const found = await this.source.find(actor, 'claim.reconcile', id, BigInt(number));
    const payment = receivedPayment(found, actor, this.clock.now());
    await inTransaction(this.database, (manager) => undoReconciliation(manager, payment, documentId));
    return this.source.opened(found);
  }
}
