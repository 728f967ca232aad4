import { Controller, Get, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { goalsOf } from '#assessment';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';
import { GoalOut, GoalSetOut, goalSetView, goalView } from './views/goal-view.js';

const GoalSetWithGoalsOut = GoalSetOut.extend({ goals: z.array(GoalOut) }).meta({ id: 'GoalSetWithGoals' });

@Controller('v1/goal-sets')
export class GoalSetRead {
  constructor(private readonly database: DataSource) {}

  @Get(':id')
  @Endpoint({
    access: 'assessment.read',
    summary: 'A set with all its goals, those in the archive too',
    answer: GoalSetWithGoalsOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof GoalSetWithGoalsOut>> {
    const { manager } = this.database;
    const set = await findGoalSet(manager, actor, 'assessment.read', id);
    const goals = await goalsOf(manager, [id], { archived: true });
    return { ...goalSetView(set), goals: goals.map((goal) => goalView(goal, language)) };
  }
}
