import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction, publishLive } from '#platform';
import { recordAudit, resumeTrading } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/classes')
export class ClassResume {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
  ) {}

  @Delete(':id/pause')
  @Endpoint({ access: 'class.steer', status: 204, summary: 'Let a class trade again' })
  async resume(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const { schoolClass, subject } = await this.classes.find(actor, 'class.steer', id);
    const firmIds = (await this.classes.firms(id)).map((firm) => firm.id);
    await inTransaction(this.database, async (manager) => {
      await resumeTrading(manager, id);
      await recordAudit(manager, actor, { action: 'class.resume', subject });
      const { networkId } = schoolClass;
      if (firmIds.length > 0) await publishLive(manager, [{ networkId, firmIds, type: 'class.resumed', id }]);
    });
  }
}
