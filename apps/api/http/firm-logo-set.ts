import { Controller, Param, Put, Req } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { authorize, logoMediaType, recordAudit, setLogo, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { unsupportedMediaType } from '../errors/http-errors.js';
import { IdParams } from './input/common.js';

@Controller('v1/firms')
export class FirmLogoSet {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Put(':id/logo')
  @Endpoint({
    access: 'firm.write',
    status: 204,
    summary: 'Give a firm its logo',
    description: 'A PNG of at most 256 kB and 2000 pixels a side.',
    readsFile: [logoMediaType],
  })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Req() { body }: KontorRequest,
  ): Promise<void> {
    const firm = await this.targets.directory.byId(id);
    authorize(actor, 'firm.write', firm && targetOfFirm(firm));
    if (!Buffer.isBuffer(body)) throw new KontorError(unsupportedMediaType);
    await inTransaction(this.database, async (manager) => {
      await setLogo(manager, id, body);
      const after = { logoBytes: body.length };
      await recordAudit(manager, actor, { action: 'firm.change', subject: firmSubject(firm), after });
    });
    this.targets.directory.invalidate([id]);
  }
}
