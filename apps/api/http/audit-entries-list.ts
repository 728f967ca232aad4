import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { auditActionCodes, auditActions, authorize, listAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf, queryText, words } from './input/common.js';

const instant = z.iso.datetime({ offset: true }).optional();

const AuditQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  words,
  actorId: Id.optional(),
  action: z.enum(auditActionCodes).optional(),
  subjectId: queryText.optional(),
  from: instant,
  until: instant.meta({ description: 'Exclusive' }),
});

const fields = z.record(z.string(), z.unknown()).nullable();

const AuditEntryOut = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    actorId: z.string(),
    actorName: z.string(),
    actorRole: z.string(),
    action: z.string(),
    actionText: z.string().meta({ description: 'In the reader’s language' }),
    subjectKind: z.string(),
    subjectId: z.string().nullable(),
    subjectLabel: z.string(),
    before: fields.meta({ description: 'The fields that changed, as they were' }),
    after: fields.meta({ description: 'The fields that changed, as they became' }),
    correlationId: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });

const AuditPageOut = pageOf(AuditEntryOut).meta({ id: 'AuditPage' });

@Controller('v1/audit-entries')
export class AuditEntriesList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'audit.read', summary: 'Who did what in the network, newest first', answer: AuditPageOut })
  async list(
    @From() { actor, language }: Caller,
    @Query({ schema: AuditQuery }) { from, until, ...search }: z.infer<typeof AuditQuery>,
  ): Promise<z.infer<typeof AuditPageOut>> {
    authorize(actor, 'audit.read', { networkId: actor.networkId });
    const period = { ...(from && { from: new Date(from) }), ...(until && { until: new Date(until) }) };
    const { items, next } = await listAudit(this.database.manager, actor.networkId, { ...search, ...period });
    const views = items.map(({ networkId: _network, at, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      actionText: auditActions[entry.action]?.[language] ?? entry.action,
    }));
    return { items: views, ...(next && { next }) };
  }
}
