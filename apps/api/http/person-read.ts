import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { authorize, findPerson, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { PersonOut, personView } from './views/person-view.js';

@Controller('v1/people')
export class PersonRead {
  constructor(private readonly database: DataSource) {}

  @Get(':id')
  @Endpoint({ access: 'person.read', summary: 'A person', answer: PersonOut })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof PersonOut>> {
    const person = await findPerson(this.database.manager, id);
    authorize(actor, 'person.read', person && targetsOfPerson(person));
    return personView(person!);
  }
}
