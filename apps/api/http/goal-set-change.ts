import { Body, Controller, Inject, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { changeGoalSet } from '#assessment';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';

const GoalSetChangeIn = z
  .strictObject({ name: z.string(), archived: z.boolean() })
  .partial()
  .meta({ id: 'GoalSetChangeIn' });

@Controller('v1/goal-sets')
export class GoalSetChange {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Patch(':id')
  @Endpoint({
    access: 'assessment.write',
    status: 204,
    summary: 'Rename a set of learning goals, archive it or take it out of the archive',
  })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: GoalSetChangeIn }) change: z.infer<typeof GoalSetChangeIn>,
  ): Promise<void> {
    await findGoalSet(this.database.manager, actor, 'assessment.write', id);
    await inTransaction(this.database, (manager) => changeGoalSet(manager, id, change, this.clock.now()));
  }
}
