import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, recordAudit, registerClass, School } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';
import { IdOut } from './views/id-out.js';

const ClassIn = z
  .strictObject({
    schoolId: Id,
    name: z.string(),
    schoolYear: z.string().meta({ example: '2026-2027' }),
    strictness: z.enum(['strict', 'didactic']).nullable().optional(),
  })
  .meta({ id: 'ClassIn' });

@Controller('v1/classes')
export class ClassRegister {
  constructor(private readonly database: DataSource) {}

  @Post()
  @Endpoint({ access: 'class.register', status: 201, summary: 'Open a class at a school', answer: IdOut })
  async register(
    @From() { actor }: Caller,
    @Body({ schema: ClassIn }) input: z.infer<typeof ClassIn>,
  ): Promise<z.infer<typeof IdOut>> {
    const school = await this.database.manager.findOneBy(School, { id: input.schoolId });
    authorize(actor, 'class.register', school && { networkId: school.networkId });
    return inTransaction(this.database, async (manager) => {
      const { id, name } = await registerClass(manager, { ...input, networkId: actor.networkId });
      const subject = { kind: 'class', id, label: `${name} (${school.name})` };
      await recordAudit(manager, actor, { action: 'class.register', subject, after: input });
      return { id };
    });
  }
}
