import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { listGoalSets } from '#assessment';
import { scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { flag } from './input/common.js';
import { GoalSetOut, goalSetView } from './views/goal-view.js';

const GoalSetsQuery = z.strictObject({ archived: flag });

const GoalSetsOut = z.object({ items: z.array(GoalSetOut) }).meta({ id: 'GoalSets' });

@Controller('v1/goal-sets')
export class GoalSetsList {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'assessment.read', summary: 'The sets of learning goals of your classes', answer: GoalSetsOut })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: GoalSetsQuery }) { archived }: z.infer<typeof GoalSetsQuery>,
  ): Promise<z.infer<typeof GoalSetsOut>> {
    const scope = scopeOf(actor, 'assessment.read');
    const sets = await listGoalSets(this.database.manager, scope, { archived: archived === 'true' });
    return { items: sets.map(goalSetView) };
  }
}
