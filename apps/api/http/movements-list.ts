import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { movementsOf } from '#bank';
import { matchesOf, movementRestrictions } from '#clearing';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { amountOf } from './input/amount.js';
import { Day, IdParams, page, pageOf, sequenceCursor, words } from './input/common.js';
import { MovementOut, movementView } from './views/movement-view.js';

const MovementsQuery = z.strictObject({
  after: sequenceCursor,
  limit: page.limit,
  q: words.meta({ description: 'Words of the counterparty, the communication or a reference; all must occur' }),
  counterparty: words.meta({ description: 'A part of the name, or an IBAN' }),
  amountFrom: words.meta({ description: 'Without sign; of the movement, or of a payment in a batch' }),
  amountTo: words,
  direction: z.enum(['in', 'out']).optional(),
  from: Day.optional().meta({ description: 'First booking day' }),
  to: Day.optional().meta({ description: 'Last booking day' }),
  reconciliation: z
    .enum(['open', 'done'])
    .optional()
    .meta({ description: 'Payments that came in and are not, or are, allocated to claims in full' }),
});

const MovementPageOut = pageOf(MovementOut).meta({ id: 'MovementPage' });

@Controller('v1/bank-accounts')
export class MovementsList {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  @Get(':id/movements')
  @Endpoint({
    access: 'bank-account.read',
    summary: 'What came and went, newest first; a batch of payments is one movement',
    answer: MovementPageOut,
  })
  async list(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: MovementsQuery }) query: z.infer<typeof MovementsQuery>,
  ): Promise<z.infer<typeof MovementPageOut>> {
    const { currency } = await this.accounts.account(actor, 'bank-account.read', id);
    const { after, q, amountFrom, amountTo, reconciliation, ...rest } = query;
    const { manager } = this.database;
    const { items, next } = await movementsOf(manager, id, {
      ...rest,
      text: q,
      before: after === undefined ? undefined : BigInt(after),
      least: amountFrom === undefined ? undefined : amountOf(amountFrom, currency, '/amountFrom'),
      most: amountTo === undefined ? undefined : amountOf(amountTo, currency, '/amountTo'),
      restriction: reconciliation && movementRestrictions[reconciliation],
    });
    const matches = await matchesOf(
      manager,
      items.map(({ transferId }) => transferId),
    );
    const views = items.map((movement) => movementView(movement, currency, matches));
    return { items: views, ...(next !== undefined && { next: next.toString() }) };
  }
}
