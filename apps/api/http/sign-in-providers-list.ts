import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { offeredProviders } from '#registry';
import { Endpoint } from '../access/endpoint.js';
import { words } from './input/common.js';

const OfferedProvidersQuery = z.strictObject({
  school: words.meta({ description: 'The id of a school, or a part of its name' }),
});

const OfferedProvidersOut = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        school: z.string(),
        start: z.string().meta({ description: 'The path to send the browser to' }),
      }),
    ),
  })
  .meta({ id: 'SignInProviders' });

@Controller('v1/sign-in/providers')
export class SignInProvidersList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'public', summary: 'The schools whose own sign-in can be used', answer: OfferedProvidersOut })
  async list(
    @Query({ schema: OfferedProvidersQuery }) { school }: z.infer<typeof OfferedProvidersQuery>,
  ): Promise<z.infer<typeof OfferedProvidersOut>> {
    const offered = await offeredProviders(this.database.manager, school);
    return { items: offered.map((provider) => ({ ...provider, start: `/v1/sign-in/oidc/${provider.id}/start` })) };
  }
}
