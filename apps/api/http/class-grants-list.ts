import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { grantsOf } from '#classroom';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { GrantOut, grantView } from './views/grant-view.js';

const GrantListOut = z.object({ items: z.array(GrantOut) }).meta({ id: 'GrantList' });

@Controller('v1/classes')
export class ClassGrantsList {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
  ) {}

  @Get(':id/grants')
  @Endpoint({ access: 'class.steer', summary: 'What firms of a class were given, newest first', answer: GrantListOut })
  async list(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof GrantListOut>> {
    await this.classes.find(actor, 'class.steer', id);
    return { items: (await grantsOf(this.database.manager, id)).map(grantView) };
  }
}
