import { Controller, Delete, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { ApiKeys, notFound, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { ApiKeysQuery } from './api-keys-list.js';
import { IdParams } from './input/common.js';

@Controller('v1/api-keys')
export class ApiKeyRevoke {
  constructor(
    private readonly database: DataSource,
    private readonly keys: ApiKeys,
    private readonly targets: FirmTargets,
  ) {}

  @Delete(':id')
  @Endpoint({ access: 'api-key.write', status: 204, summary: 'Revoke a key' })
  async revoke(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: ApiKeysQuery }) { firmId }: z.infer<typeof ApiKeysQuery>,
  ): Promise<void> {
    const firm = await this.targets.firmOf(actor, 'api-key.write', firmId);
    const key = (await this.keys.list(firm.id)).find((each) => each.id === id);
    await inTransaction(this.database, async (manager) => {
      if (!key || !(await this.keys.revoke(firm.id, id, manager))) throw new KontorError(notFound);
      const subject = { kind: 'api-key', id, label: `${key.name} (${firm.name})` };
      await recordAudit(manager, actor, { action: 'api-key.revoke', subject, before: { hint: key.hint } });
    });
  }
}
