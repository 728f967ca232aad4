import { Body, Controller, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { addGoal } from '#assessment';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';
import { goalFields } from './input/goal-input.js';
import { IdOut } from './views/id-out.js';

const GoalIn = z.strictObject({ ...goalFields, checks: goalFields.checks.default([]) }).meta({ id: 'LearningGoalIn' });

@Controller('v1/goal-sets')
export class GoalAdd {
  constructor(private readonly database: DataSource) {}

  @Post(':id/goals')
  @Endpoint({ access: 'assessment.write', status: 201, summary: 'Add a learning goal to a set', answer: IdOut })
  async add(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id: goalSetId }: IdParams,
    @Body({ schema: GoalIn }) goal: z.infer<typeof GoalIn>,
  ): Promise<z.infer<typeof IdOut>> {
    const { networkId } = await findGoalSet(this.database.manager, actor, 'assessment.write', goalSetId);
    const id = await inTransaction(this.database, (manager) => addGoal(manager, { networkId, goalSetId }, goal));
    return { id };
  }
}
