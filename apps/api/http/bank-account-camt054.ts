import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { notificationOf } from '#bank';
import { CLOCK, newId, type Clock } from '#kernel';
import { writeCamtNotifications } from '#standards';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { CamtDaysQuery } from './input/camt.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

/** Some megabytes of XML; who receives more in the days asked for asks for fewer days. */
const mostEntries = 10_000;

@Controller('v1/bank-accounts')
export class BankAccountCamt054 {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/camt054')
  @Endpoint({
    access: 'bank-account.read',
    summary: 'What arrived on an account in some days, as ISO 20022 camt.054.001.08, or .02 when asked for',
    description: `Days of the network’s time zone, both included; the first ${mostEntries} entries of them.`,
    mediaType: 'application/xml',
  })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: CamtDaysQuery }) { version, from, to }: CamtDaysQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const account = await this.accounts.account(actor, 'bank-account.read', id);
    const notification = await notificationOf(this.database.manager, account, { from, to, limit: mostEntries });
    const name = `${account.iban}-${from}-${to}-notification.xml`;
    attachment(reply, 'application/xml; charset=utf-8', name);
    // Days that are not over may tell more when asked again.
    void reply.header('cache-control', 'private, no-cache');
    const options = { messageId: newId().replaceAll('-', ''), createdAt: this.clock.now().toISOString() };
    return writeCamtNotifications([notification], options, `camt.054.001.${version}`);
  }
}
