import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { ApiKeys, Problems, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';

const ApiKeyIn = z
  .strictObject({ firmId: Id.optional(), name: z.string().meta({ description: 'What the program is' }) })
  .meta({ id: 'ApiKeyIn' });

const IssuedOut = z
  .object({ id: z.string(), key: z.string().meta({ description: 'Shown this once' }), hint: z.string() })
  .meta({ id: 'IssuedApiKey' });

@Controller('v1/api-keys')
export class ApiKeyIssue {
  constructor(
    private readonly database: DataSource,
    private readonly keys: ApiKeys,
    private readonly targets: FirmTargets,
  ) {}

  @Post()
  @Endpoint({ access: 'api-key.write', status: 201, summary: 'Make a key for a program of a firm', answer: IssuedOut })
  async issue(
    @From() { actor }: Caller,
    @Body({ schema: ApiKeyIn }) { firmId, name }: z.infer<typeof ApiKeyIn>,
  ): Promise<z.infer<typeof IssuedOut>> {
    const firm = await this.targets.firmOf(actor, 'api-key.write', firmId);
    const problems = new Problems();
    problems.text('name', name, 80);
    problems.throwIfAny();
    return inTransaction(this.database, async (manager) => {
      const issued = await this.keys.issue(firm.id, name, actor.id, manager);
      const subject = { kind: 'api-key', id: issued.id, label: `${name} (${firm.name})` };
      await recordAudit(manager, actor, { action: 'api-key.issue', subject, after: { name, hint: issued.hint } });
      return issued;
    });
  }
}
