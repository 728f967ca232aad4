import { Body, Controller, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, changeIdentityProvider, IdentityProvider, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { SignInFlow } from '../signin/sign-in-flow.js';
import { IdParams } from './input/common.js';
import { IdentityProviderChangeIn } from './input/identity-provider-input.js';
import { IdentityProviderOut, identityProviderView } from './views/identity-provider-view.js';

@Controller('v1/identity-providers')
export class IdentityProviderChange {
  constructor(
    private readonly database: DataSource,
    private readonly flow: SignInFlow,
  ) {}

  @Patch(':id')
  @Endpoint({
    access: 'school.write',
    summary: 'Change how a school’s people sign in with its own service',
    description: 'The client secret stays when it is left out.',
    answer: IdentityProviderOut,
  })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: IdentityProviderChangeIn }) change: z.infer<typeof IdentityProviderChangeIn>,
  ): Promise<z.infer<typeof IdentityProviderOut>> {
    const before = await this.database.manager.findOneBy(IdentityProvider, { id });
    authorize(actor, 'school.write', before && { networkId: before.networkId });
    const { clientSecrets, rule, party } = this.flow;
    const { issuer = before.issuer } = change;
    if (issuer !== before.issuer) await party.tryOut({ name: before.name, clientId: before.clientId, issuer });
    const provider = await inTransaction(this.database, async (manager) => {
      const after = await changeIdentityProvider(manager, id, change, clientSecrets, rule);
      const subject = { kind: 'identity-provider', id, label: before.name };
      await recordAudit(manager, actor, { action: 'identity-provider.set', subject, before, after: after ?? null });
      return after ?? before;
    });
    return identityProviderView(provider, this.flow.redirectUri(provider));
  }
}
