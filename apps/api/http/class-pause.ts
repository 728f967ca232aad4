import { Controller, Inject, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction, publishLive } from '#platform';
import { pauseTrading, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/classes')
export class ClassPause {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Put(':id/pause')
  @Endpoint({
    access: 'class.steer',
    status: 204,
    summary: 'Pause the trade of a class',
    description: 'Its firms can hand in no documents and payments until it is resumed. What was accepted goes on.',
  })
  async pause(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const { schoolClass, subject } = await this.classes.find(actor, 'class.steer', id);
    const firmIds = (await this.classes.firms(id)).map((firm) => firm.id);
    await inTransaction(this.database, async (manager) => {
      await pauseTrading(manager, id, actor.id, this.clock.now());
      await recordAudit(manager, actor, { action: 'class.pause', subject });
      const { networkId } = schoolClass;
      if (firmIds.length > 0) await publishLive(manager, [{ networkId, firmIds, type: 'class.paused', id }]);
    });
  }
}
