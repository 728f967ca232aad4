import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { amountNotPositive } from '#bank';
import { formatMinor, KontorError } from '#kernel';
import { inTransaction } from '#platform';
import { recordAudit, setStartCapital, steeringOf } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { amountOf } from './input/amount.js';
import { IdParams } from './input/common.js';

const StartCapitalIn = z
  .strictObject({
    amount: z.string().max(40).nullable().meta({ example: '25000.00', description: 'Null follows the network' }),
  })
  .meta({ id: 'StartCapitalIn' });

@Controller('v1/classes')
export class ClassStartCapital {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
  ) {}

  @Put(':id/start-capital')
  @Endpoint({ access: 'class.steer', status: 204, summary: 'Set what the bank gives a new firm of the class' })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: StartCapitalIn }) { amount }: z.infer<typeof StartCapitalIn>,
  ): Promise<void> {
    const { network, subject } = await this.classes.find(actor, 'class.steer', id);
    const capital = amount === null ? null : amountOf(amount, network.currency, '/amount');
    if (capital !== null && capital <= 0n) throw new KontorError(amountNotPositive, {}, { field: '/amount' });
    const told = (minor: bigint | null) => (minor === null ? null : formatMinor(minor, network.currency));
    await inTransaction(this.database, async (manager) => {
      const before = { startCapital: told((await steeringOf(manager, id)).startCapital) };
      await setStartCapital(manager, id, capital);
      const after = { startCapital: told(capital) };
      await recordAudit(manager, actor, { action: 'class.set-start-capital', subject, before, after });
    });
  }
}
