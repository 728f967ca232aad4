import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction } from '#platform';
import { authorize, IdentityProvider, recordAudit, removeIdentityProvider } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

@Controller('v1/identity-providers')
export class IdentityProviderRemove {
  constructor(private readonly database: DataSource) {}

  @Delete(':id')
  @Endpoint({
    access: 'school.write',
    status: 204,
    summary: 'End the sign-in with a school’s own service',
    description: 'Its people sign in with their passwords again; whom the service knew is forgotten.',
  })
  async remove(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    const before = await this.database.manager.findOneBy(IdentityProvider, { id });
    authorize(actor, 'school.write', before && { networkId: before.networkId });
    await inTransaction(this.database, async (manager) => {
      await removeIdentityProvider(manager, id);
      const subject = { kind: 'identity-provider', id, label: before.name };
      await recordAudit(manager, actor, { action: 'identity-provider.remove', subject, before });
    });
  }
}
