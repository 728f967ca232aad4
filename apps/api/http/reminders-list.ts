import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listReminders } from '#clearing';
import { scopeCondition, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf } from './input/common.js';
import { ReminderOut, reminderView } from './views/reminder-view.js';
import { withFirm } from './views/with-firm.js';

const RemindersQuery = z.strictObject({
  after: Id.optional(),
  limit: page.limit,
  firmId: Id.optional(),
  role: z.enum(['creditor', 'debtor']).optional().meta({ description: 'Whether you sent them, or they came to you' }),
  documentId: Id.optional().meta({ description: 'Only for the claim of this document' }),
});

const ReminderPageOut = pageOf(ReminderOut).meta({ id: 'ReminderPage' });

const columnsOf = {
  creditor: ['c.creditor_firm_id'],
  debtor: ['c.debtor_firm_id'],
  both: ['c.creditor_firm_id', 'c.debtor_firm_id'],
} as const;

@Controller('v1/reminders')
export class RemindersList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'document.read', summary: 'Payment reminders, newest first', answer: ReminderPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: RemindersQuery }) query: z.infer<typeof RemindersQuery>,
  ): Promise<z.infer<typeof ReminderPageOut>> {
    const { after, limit, firmId, role, documentId } = query;
    const firm = columnsOf[role ?? 'both'];
    const scope = scopeCondition(scopeOf(actor, 'document.read'), { network: 'c.network_id', firm });
    const ofFirm = withFirm(scope, firm, firmId);
    const condition = withFirm(ofFirm, ['c.document_id'], documentId);
    const { items, next } = await listReminders(this.database.manager, condition, { before: after, limit });
    return { items: items.map(reminderView), ...(next && { next }) };
  }
}
