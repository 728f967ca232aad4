import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listClasses, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

export const ClassOut = z
  .object({
    id: z.string(),
    schoolId: z.string(),
    schoolName: z.string(),
    name: z.string(),
    schoolYear: z.string().meta({ example: '2026-2027' }),
    strictness: z.enum(['strict', 'didactic']).nullable().meta({ description: 'Null follows the network' }),
    firmCount: z.number().int(),
  })
  .meta({ id: 'Class' });

const ClassListOut = z.object({ items: z.array(ClassOut) }).meta({ id: 'ClassList' });

@Controller('v1/classes')
export class ClassesList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'class.read', summary: 'The classes that you teach, or all', answer: ClassListOut })
  async list(@From() { actor }: Caller): Promise<z.infer<typeof ClassListOut>> {
    const classes = await listClasses(this.database.manager, scopeOf(actor, 'class.read'));
    return { items: classes.map(({ networkId: _network, ...schoolClass }) => schoolClass) };
  }
}
