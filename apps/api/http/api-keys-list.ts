import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { ApiKeys } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';

export const ApiKeysQuery = z.strictObject({ firmId: Id.optional() });

const ApiKeyListOut = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hint: z.string().meta({ description: 'How the key begins' }),
        createdAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime().nullable(),
        revokedAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'ApiKeyList' });

@Controller('v1/api-keys')
export class ApiKeysList {
  constructor(
    private readonly keys: ApiKeys,
    private readonly targets: FirmTargets,
  ) {}

  @Get()
  @Endpoint({ access: 'api-key.read', summary: 'The keys of a firm’s own programs', answer: ApiKeyListOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: ApiKeysQuery }) { firmId }: z.infer<typeof ApiKeysQuery>,
  ): Promise<z.infer<typeof ApiKeyListOut>> {
    const firm = await this.targets.firmOf(actor, 'api-key.read', firmId);
    const items = (await this.keys.list(firm.id)).map(({ id, name, hint, createdAt, lastUsedAt, revokedAt }) => ({
      id,
      name,
      hint,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      revokedAt: revokedAt?.toISOString() ?? null,
    }));
    return { items };
  }
}
