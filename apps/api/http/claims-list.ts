import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listClaims, settlements } from '#clearing';
import { scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf } from './input/common.js';
import { withFirm } from './views/with-firm.js';

const states = z.enum(['open', 'part-paid', 'paid', 'over-paid']);

const ClaimsQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  firmId: Id.optional(),
  role: z.enum(['creditor', 'debtor']).optional().meta({ description: 'Whether it is owed to you, or by you' }),
  state: states.optional(),
});

const ClaimOut = z
  .object({
    documentId: z.string(),
    caseId: z.string(),
    documentType: z.string(),
    number: z.string(),
    creditorFirmId: z.string(),
    debtorFirmId: z.string(),
    currency: z.string(),
    payable: z.string(),
    offset: z.string().meta({ description: 'Settled against a credit note or invoice' }),
    paid: z.string(),
    outstanding: z.string().meta({ description: 'Negative when more was paid than asked for' }),
    state: states,
    settledBy: z.enum(settlements).nullable().meta({ description: 'What settled it, as far as it is' }),
    structuredCommunication: z.string().nullable(),
    dueDate: z.iso.date().nullable(),
  })
  .meta({ id: 'Claim' });

const ClaimPageOut = pageOf(ClaimOut).meta({ id: 'ClaimPage' });

const columnsOf = {
  creditor: ['c.creditor_firm_id'],
  debtor: ['c.debtor_firm_id'],
  both: ['c.creditor_firm_id', 'c.debtor_firm_id'],
} as const;

@Controller('v1/claims')
export class ClaimsList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({
    access: 'document.read',
    summary: 'What is owed because of documents, newest first',
    answer: ClaimPageOut,
  })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: ClaimsQuery }) query: z.infer<typeof ClaimsQuery>,
  ): Promise<z.infer<typeof ClaimPageOut>> {
    const { after, limit, firmId, role, state } = query;
    const firm = columnsOf[role ?? 'both'];
    const scope = scopeCondition(scopeOf(actor, 'document.read'), { network: 'c.network_id', firm });
    const { manager } = this.database;
    const { items, next } = await listClaims(manager, withFirm(scope, firm, firmId), { state, before: after, limit });
    return { items, ...(next && { next }) };
  }
}
