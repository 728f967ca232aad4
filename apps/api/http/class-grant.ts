import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { grantToFirms } from '#classroom';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { amountOf } from './input/amount.js';
import { Id, IdParams } from './input/common.js';
import { GrantOut, grantView } from './views/grant-view.js';

const GrantIn = z
  .strictObject({
    id: Id.meta({ description: 'Made by you: the same again is the same grant, and is booked once' }),
    firmIds: z.array(Id).min(1).max(200).optional().meta({ description: 'All firms of the class without it' }),
    amount: z.string().max(40).meta({ example: '5000.00', description: 'For each firm' }),
    note: z.string().max(1000).meta({ description: 'What it is for' }),
  })
  .meta({ id: 'GrantIn' });

@Controller('v1/classes')
export class ClassGrant {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/grants')
  @Endpoint({
    access: 'class.steer',
    status: 201,
    summary: 'Give firms of a class money from the central bank',
    answer: GrantOut,
  })
  async grant(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id: classId }: IdParams,
    @Body({ schema: GrantIn }) { id, firmIds, amount, note }: z.infer<typeof GrantIn>,
  ): Promise<z.infer<typeof GrantOut>> {
    const { network, subject } = await this.classes.find(actor, 'class.steer', classId);
    const wanted = {
      id,
      networkId: network.id,
      classId,
      firmIds: firmIds ?? null,
      amount: amountOf(amount, network.currency, '/amount'),
      note,
      by: actor.id,
    };
    return inTransaction(this.database, async (manager) => {
      const granted = grantView(await grantToFirms(manager, wanted, this.clock.now()));
      await recordAudit(manager, actor, { action: 'class.grant', subject, after: granted });
      return granted;
    });
  }
}
