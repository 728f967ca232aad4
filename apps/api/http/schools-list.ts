import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { School, scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

const SchoolOut = z
  .object({
    id: z.string(),
    name: z.string(),
    language: z.string(),
    street: z.string(),
    postCode: z.string(),
    city: z.string(),
    country: z.string(),
  })
  .meta({ id: 'School' });

const SchoolListOut = z.object({ items: z.array(SchoolOut) }).meta({ id: 'SchoolList' });

@Controller('v1/schools')
export class SchoolsList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'school.read', summary: 'The schools of the network', answer: SchoolListOut })
  async list(@From() { actor }: Caller): Promise<z.infer<typeof SchoolListOut>> {
    const { sql, parameters } = scopeCondition(scopeOf(actor, 'school.read'), { network: 's.network_id' });
    const rows = (await this.database.query(
      `SELECT s.id, s.name, s.language, s.street, s.post_code AS "postCode", s.city, s.country
       FROM school s WHERE ${sql} ORDER BY s.name`,
      parameters,
    )) as Pick<School, 'id' | 'name' | 'language' | 'street' | 'postCode' | 'city' | 'country'>[];
    return { items: rows };
  }
}
