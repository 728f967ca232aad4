import { Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction, QUEUES, retryDeadLetter, type QueueBackend } from '#platform';
import { authorize, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/dead-letters')
export class DeadLetterRetry {
  constructor(
    private readonly database: DataSource,
    @Inject(QUEUES) private readonly queues: QueueBackend,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/retry')
  @Endpoint({ access: 'dead-letter.retry', status: 202, summary: 'Send a failed job back to its queue' })
  async retry(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    authorize(actor, 'dead-letter.retry', { networkId: actor.networkId });
    const { networkId } = actor;
    await inTransaction(this.database, async (manager) => {
      const letter = await retryDeadLetter(manager, this.queues, this.clock, { networkId, id });
      const subject = { kind: 'dead-letter', id, label: `${letter.queue}: ${letter.errorCode}` };
      await recordAudit(manager, actor, { action: 'dead-letter.retry', subject });
    });
  }
}
