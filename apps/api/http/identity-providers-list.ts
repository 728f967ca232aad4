import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { authorize, IdentityProvider } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { SignInFlow } from '../signin/sign-in-flow.js';
import { Id } from './input/common.js';
import { IdentityProviderOut, identityProviderView } from './views/identity-provider-view.js';

const IdentityProvidersQuery = z.strictObject({ schoolId: Id.optional() });

const IdentityProviderListOut = z.object({ items: z.array(IdentityProviderOut) }).meta({ id: 'IdentityProviderList' });

@Controller('v1/identity-providers')
export class IdentityProvidersList {
  constructor(
    private readonly database: DataSource,
    private readonly flow: SignInFlow,
  ) {}

  @Get()
  @Endpoint({
    access: 'school.write',
    summary: 'The sign-in services of schools, as the office set them up',
    answer: IdentityProviderListOut,
  })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: IdentityProvidersQuery }) { schoolId }: z.infer<typeof IdentityProvidersQuery>,
  ): Promise<z.infer<typeof IdentityProviderListOut>> {
    const { networkId } = actor;
    authorize(actor, 'school.write', { networkId });
    const where = { networkId, ...(schoolId && { schoolId }) };
    const found = await this.database.manager.find(IdentityProvider, { where, order: { name: 'ASC' } });
    return { items: found.map((provider) => identityProviderView(provider, this.flow.redirectUri(provider))) };
  }
}
