import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listPeople, roles, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf, words } from './input/common.js';
import { PersonOut, personView } from './views/person-view.js';

const PeopleQuery = z.strictObject({ ...page, words, firmId: Id.optional(), role: z.enum(roles).optional() });

const PersonPageOut = pageOf(PersonOut).meta({ id: 'PersonPage' });

@Controller('v1/people')
export class PeopleList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'person.read', summary: 'The people within your reach', answer: PersonPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: PeopleQuery }) { after, ...search }: z.infer<typeof PeopleQuery>,
  ): Promise<z.infer<typeof PersonPageOut>> {
    const scope = scopeOf(actor, 'person.read');
    const { items, next } = await listPeople(this.database.manager, scope, { ...search, cursor: after });
    return { items: items.map(personView), ...(next && { next }) };
  }
}
