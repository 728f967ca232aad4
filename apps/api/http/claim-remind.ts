import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listClaims, sendReminder } from '#clearing';
import { CLOCK, dayOf, KontorError, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { authorize, notFound, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { ReminderOut, reminderView } from './views/reminder-view.js';

const RemindIn = z
  .strictObject({
    level: z.int().min(1).max(3).optional().meta({ description: 'The next one; sent again it is the same reminder' }),
    text: z
      .string()
      .max(10_000)
      .optional()
      .meta({ description: 'In place of the usual text, in the debtor’s language' }),
  })
  .meta({ id: 'RemindIn' });

@Controller('v1/claims')
export class ClaimRemind {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/reminders')
  @Endpoint({
    access: 'envelope.submit',
    status: 201,
    summary: 'Remind a debtor of what is overdue',
    description: 'The id is that of the document which is to be paid. The debtor is told at once, and gets a letter.',
    answer: ReminderOut,
  })
  async remind(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: RemindIn }) { level, text }: z.infer<typeof RemindIn>,
  ): Promise<z.infer<typeof ReminderOut>> {
    const { items } = await listClaims(this.database.manager, { sql: 'c.document_id = $1', parameters: [id] });
    const [claim] = items;
    await this.targets.authorize(actor, 'document.read', claim ? [claim.creditorFirmId, claim.debtorFirmId] : []);
    const firms = await this.targets.directory.byIds([claim!.creditorFirmId, claim!.debtorFirmId]);
    const [creditor, debtor] = [firms.get(claim!.creditorFirmId), firms.get(claim!.debtorFirmId)];
    if (!creditor || !debtor) throw new KontorError(notFound);
    authorize(actor, 'envelope.submit', targetOfFirm(creditor));
    const at = this.clock.now();
    const wanted = {
      documentId: id,
      ...(level !== undefined && { level }),
      ...(text !== undefined && { text }),
      language: debtor.language,
      personId: actor.personId,
      at,
      today: dayOf(at, creditor.timeZone),
    };
    return reminderView(await inTransaction(this.database, (manager) => sendReminder(manager, wanted)));
  }
}
