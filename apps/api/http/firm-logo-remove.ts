import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '#platform';
import { authorize, recordAudit, setLogo, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { IdParams } from './input/common.js';

@Controller('v1/firms')
export class FirmLogoRemove {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Delete(':id/logo')
  @Endpoint({ access: 'firm.write', status: 204, summary: 'Take a firm’s logo away' })
  async remove(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const firm = await this.targets.directory.byId(id);
    authorize(actor, 'firm.write', firm && targetOfFirm(firm));
    await inTransaction(this.database, async (manager) => {
      await setLogo(manager, id, null);
      const after = { logoBytes: 0 };
      await recordAudit(manager, actor, { action: 'firm.change', subject: firmSubject(firm), after });
    });
    this.targets.directory.invalidate([id]);
  }
}
