import { Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { authorize, recordAudit, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { windUpFirm } from '../firms/open-firm.js';
import { IdParams } from './input/common.js';

@Controller('v1/firms')
export class FirmClose {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/close')
  @Endpoint({
    access: 'firm.close',
    status: 204,
    summary: 'Close a firm',
    description:
      'It sends, receives and pays no more, and its bank accounts are closed. What it did can still be read. Only the office can open it again.',
  })
  async close(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const { directory } = this.targets;
    const firm = await directory.byId(id);
    authorize(actor, 'firm.close', firm && targetOfFirm(firm));
    await inTransaction(this.database, async (manager) => {
      await windUpFirm(manager, id, this.clock.now());
      await recordAudit(manager, actor, { action: 'firm.close', subject: firmSubject(firm!) });
    });
    directory.invalidate([id]);
  }
}
