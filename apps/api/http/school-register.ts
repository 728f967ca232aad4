import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, recordAudit, registerSchool } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { LanguageCode } from './input/common.js';
import { IdOut } from './views/id-out.js';

const SchoolIn = z
  .strictObject({
    name: z.string(),
    language: LanguageCode,
    street: z.string(),
    postCode: z.string(),
    city: z.string(),
    country: z.string().max(60),
  })
  .meta({ id: 'SchoolIn' });

@Controller('v1/schools')
export class SchoolRegister {
  constructor(private readonly database: DataSource) {}

  @Post()
  @Endpoint({ access: 'school.write', status: 201, summary: 'Register a school', answer: IdOut })
  async register(
    @From() { actor }: Caller,
    @Body({ schema: SchoolIn }) input: z.infer<typeof SchoolIn>,
  ): Promise<z.infer<typeof IdOut>> {
    authorize(actor, 'school.write', { networkId: actor.networkId });
    return inTransaction(this.database, async (manager) => {
      const { id, name } = await registerSchool(manager, { ...input, networkId: actor.networkId });
      await recordAudit(manager, actor, {
        action: 'school.register',
        subject: { kind: 'school', id, label: name },
        after: input,
      });
      return { id };
    });
  }
}
