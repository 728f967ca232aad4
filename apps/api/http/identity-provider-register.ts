import { Body, Controller, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, recordAudit, registerIdentityProvider, School } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { SignInFlow } from '../signin/sign-in-flow.js';
import { IdParams } from './input/common.js';
import { IdentityProviderIn } from './input/identity-provider-input.js';
import { IdentityProviderOut, identityProviderView } from './views/identity-provider-view.js';

@Controller('v1/schools')
export class IdentityProviderRegister {
  constructor(
    private readonly database: DataSource,
    private readonly flow: SignInFlow,
  ) {}

  @Post(':id/identity-providers')
  @Endpoint({
    access: 'school.write',
    status: 201,
    summary: 'Let a school’s people sign in with its own service (OpenID Connect)',
    description: 'The service is asked for its description first: one that does not answer is refused.',
    answer: IdentityProviderOut,
  })
  async register(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: IdentityProviderIn }) input: z.infer<typeof IdentityProviderIn>,
  ): Promise<z.infer<typeof IdentityProviderOut>> {
    const school = await this.database.manager.findOneBy(School, { id });
    authorize(actor, 'school.write', school && { networkId: school.networkId });
    const { clientSecrets, rule, party } = this.flow;
    await party.tryOut(input);
    const provider = await inTransaction(this.database, async (manager) => {
      const made = await registerIdentityProvider(manager, school, input, clientSecrets, rule);
      const subject = { kind: 'identity-provider', id: made.id, label: `${school.name}: ${made.name}` };
      await recordAudit(manager, actor, { action: 'identity-provider.set', subject, after: made });
      return made;
    });
    return identityProviderView(provider, this.flow.redirectUri(provider));
  }
}
