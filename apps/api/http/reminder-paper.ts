import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { reminderOf } from '#clearing';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { printReminder } from '../paper/reminder-paper.js';
import { sendPaper } from '../paper/send-paper.js';
import { IdParams } from './input/common.js';

@Controller('v1/reminders')
export class ReminderPaperRead {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Get(':id/paper')
  @Endpoint({ access: 'document.read', summary: 'A payment reminder as a letter (PDF)', mediaType: 'application/pdf' })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const { manager } = this.database;
    const reminder = await reminderOf(manager, id);
    const ids = reminder ? [reminder.creditorFirmId, reminder.debtorFirmId] : [];
    await this.targets.authorize(actor, 'document.read', ids);
    const firms = await this.targets.directory.byIds(ids);
    const paper = await printReminder(manager, reminder!, firms.get(ids[0]!)!, firms.get(ids[1]!)!);
    return sendPaper(reply, paper, `reminder-${reminder!.number}-${reminder!.level}.pdf`, ifNoneMatch);
  }
}
