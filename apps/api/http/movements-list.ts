import { Controller, Get, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { movementsOf } from '#bank';
import { formatMinor } from '#kernel';
import { AccountTargets } from '../access/account-targets.js';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams, page, pageOf, sequenceCursor } from './input/common.js';

const MovementsQuery = z.strictObject({ after: sequenceCursor, limit: page.limit });

const MovementOut = z
  .object({
    number: z.string().meta({ description: 'Of the movement on the account, from 1' }),
    transferId: z.string(),
    amount: z.string().meta({ description: 'Positive came in, negative went out' }),
    balanceAfter: z.string(),
    currency: z.string(),
    bookedAt: z.iso.datetime(),
    bookingDate: z.iso.date(),
    reason: z.string(),
    counterparty: z.object({ name: z.string(), iban: z.string().nullable(), bic: z.string().nullable() }),
    endToEndId: z.string().nullable(),
    remittanceStructured: z.string().nullable(),
    remittanceUnstructured: z.string().nullable(),
  })
  .meta({ id: 'Movement' });

const MovementPageOut = pageOf(MovementOut).meta({ id: 'MovementPage' });

@Controller('v1/bank-accounts')
export class MovementsList {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  @Get(':id/movements')
  @Endpoint({ access: 'bank-account.read', summary: 'What came and went, newest first', answer: MovementPageOut })
  async list(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: MovementsQuery }) { after, limit }: z.infer<typeof MovementsQuery>,
  ): Promise<z.infer<typeof MovementPageOut>> {
    const { currency } = await this.accounts.account(actor, 'bank-account.read', id);
    const before = after === undefined ? undefined : BigInt(after);
    const { items, next } = await movementsOf(this.database.manager, id, { before, limit });
    const views = items.map(({ version, amount, balanceAfter, bookedAt, ...rest }) => ({
      ...rest,
      number: version.toString(),
      amount: formatMinor(amount, currency),
      balanceAfter: formatMinor(balanceAfter, currency),
      currency,
      bookedAt: bookedAt.toISOString(),
    }));
    return { items: views, ...(next !== undefined && { next: next.toString() }) };
  }
}
