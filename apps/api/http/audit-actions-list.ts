import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { auditActionCodes, auditActions } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';

const AuditActionsOut = z
  .object({ items: z.array(z.object({ code: z.enum(auditActionCodes), name: z.string() })) })
  .meta({ id: 'AuditActionList' });

@Controller('v1/audit-actions')
export class AuditActionsList {
  @Get()
  @Endpoint({ access: 'audit.read', summary: 'What the audit log can tell of', answer: AuditActionsOut })
  list(@From() { language }: Caller): z.infer<typeof AuditActionsOut> {
    const items = auditActionCodes.map((code) => ({ code, name: auditActions[code][language] }));
    return { items: items.sort((one, other) => one.name.localeCompare(other.name, language)) };
  }
}
