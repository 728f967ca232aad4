import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listCases } from '#clearing';
import { scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf } from './input/common.js';
import { CaseOut, caseView } from './views/case-view.js';
import { withFirm } from './views/with-firm.js';

const CasesQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  firmId: Id.optional(),
  role: z
    .enum(['buyer', 'seller'])
    .optional()
    .meta({ description: 'Which side your firms, or the named firm, are on' }),
});

const CasePageOut = pageOf(CaseOut).meta({ id: 'TradeCasePage' });

const columnsOf = {
  buyer: ['c.buyer_firm_id'],
  seller: ['c.seller_firm_id'],
  both: ['c.buyer_firm_id', 'c.seller_firm_id'],
} as const;

@Controller('v1/cases')
export class CasesList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'case.read', summary: 'Trade cases, newest first', answer: CasePageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: CasesQuery }) { after, limit, firmId, role }: z.infer<typeof CasesQuery>,
  ): Promise<z.infer<typeof CasePageOut>> {
    const firm = columnsOf[role ?? 'both'];
    const scope = scopeCondition(scopeOf(actor, 'case.read'), { network: 'c.network_id', firm });
    const { manager } = this.database;
    const { items, next } = await listCases(manager, withFirm(scope, firm, firmId), { before: after, limit });
    return { items: items.map(caseView), ...(next && { next }) };
  }
}
