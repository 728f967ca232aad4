import { Controller, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '#platform';
import { authorize, recordAudit, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { restoreFirm } from '../firms/open-firm.js';
import { IdParams } from './input/common.js';

@Controller('v1/firms')
export class FirmReopen {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Post(':id/reopen')
  @Endpoint({
    access: 'firm.reopen',
    status: 204,
    summary: 'Let a closed firm trade again',
    description: 'Its bank accounts are open again too, with what was on them.',
  })
  async reopen(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const { directory } = this.targets;
    const firm = await directory.byId(id);
    authorize(actor, 'firm.reopen', firm && targetOfFirm(firm));
    await inTransaction(this.database, async (manager) => {
      await restoreFirm(manager, id);
      await recordAudit(manager, actor, { action: 'firm.reopen', subject: firmSubject(firm) });
    });
    directory.invalidate([id]);
  }
}
