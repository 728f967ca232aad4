import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { statementsOf } from '#bank';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, page, pageOf, sequenceCursor } from './input/common.js';
import { StatementOut, statementView } from './views/statement-view.js';

const StatementsQuery = z.strictObject({
  after: sequenceCursor,
  limit: page.limit,
  accountId: Id.optional().meta({ description: 'Your firm’s first account without it' }),
});

const StatementPageOut = pageOf(StatementOut).meta({ id: 'StatementPage' });

@Controller('v1/statements')
export class StatementsList {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  @Get()
  @Endpoint({ access: 'statement.read', summary: 'An account’s statements, newest first', answer: StatementPageOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: StatementsQuery }) { after, limit, accountId }: z.infer<typeof StatementsQuery>,
  ): Promise<z.infer<typeof StatementPageOut>> {
    const account = await this.accounts.accountOf(actor, 'statement.read', accountId);
    const before = after === undefined ? undefined : BigInt(after);
    const { items, next } = await statementsOf(this.database.manager, account.id, { before, limit });
    const views = items.map((statement) => statementView(statement, account.currency));
    return { items: views, ...(next !== undefined && { next: next.toString() }) };
  }
}
