import { Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction, resolveDeadLetter } from '#platform';
import { authorize, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/dead-letters')
export class DeadLetterResolve {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/resolve')
  @Endpoint({ access: 'dead-letter.retry', status: 204, summary: 'Put a failed job away without doing it' })
  async resolve(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    authorize(actor, 'dead-letter.retry', { networkId: actor.networkId });
    const { networkId } = actor;
    await inTransaction(this.database, async (manager) => {
      const letter = await resolveDeadLetter(manager, this.clock, { networkId, id });
      const subject = { kind: 'dead-letter', id, label: `${letter.queue}: ${letter.errorCode}` };
      await recordAudit(manager, actor, { action: 'dead-letter.resolve', subject });
    });
  }
}
