import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listFirms, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Country, flag, Id, LanguageCode, page, pageOf, queryText, words } from './input/common.js';
import { FirmOut, firmView } from './views/firm-view.js';

const FirmsQuery = z.strictObject({
  ...page,
  words,
  sector: queryText.optional(),
  country: Country.optional(),
  language: LanguageCode.optional().meta({ description: 'That the firm speaks' }),
  classId: Id.optional(),
  schoolId: Id.optional(),
  services: flag,
  closed: flag.meta({ description: 'Those that stopped trading as well' }),
  mine: flag.meta({ description: 'Only the firms whose documents you may see: your own, your classes’, or all' }),
});

const FirmPageOut = pageOf(FirmOut).meta({ id: 'FirmPage' });

@Controller('v1/firms')
export class FirmsList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'firm.read-public', summary: 'The yellow pages: the firms of the network', answer: FirmPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: FirmsQuery }) { mine, services, closed, after, ...search }: z.infer<typeof FirmsQuery>,
  ): Promise<z.infer<typeof FirmPageOut>> {
    const scope = scopeOf(actor, mine === 'true' ? 'firm.read' : 'firm.read-public');
    const wanted = services === undefined ? {} : { services: services === 'true' };
    const page = { ...search, ...wanted, closed: closed === 'true', cursor: after };
    const { items, next } = await listFirms(this.database.manager, scope, page);
    return { items: items.map(firmView), ...(next && { next }) };
  }
}
