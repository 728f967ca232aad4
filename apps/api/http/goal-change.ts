import { Body, Controller, Inject, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { changeGoal, goalOf } from '#assessment';
import { CLOCK, KontorError, type Clock } from '#kernel';
import { notFound } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';
import { goalFields } from './input/goal-input.js';

const GoalChangeIn = z
  .strictObject({ ...goalFields, archived: z.boolean() })
  .partial()
  .meta({ id: 'LearningGoalChangeIn' });

@Controller('v1/goals')
export class GoalChange {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Patch(':id')
  @Endpoint({
    access: 'assessment.write',
    status: 204,
    summary: 'Change a learning goal, archive it or take it out of the archive',
  })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: GoalChangeIn }) change: z.infer<typeof GoalChangeIn>,
  ): Promise<void> {
    const { manager } = this.database;
    const goal = await goalOf(manager, id);
    if (!goal) throw new KontorError(notFound);
    await findGoalSet(manager, actor, 'assessment.write', goal.goalSetId);
    await changeGoal(manager, goal, change, this.clock.now());
  }
}
