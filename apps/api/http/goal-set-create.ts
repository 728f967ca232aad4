import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { copyGoalSet, createGoalSet } from '#assessment';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, findGoalSet } from '../assessment/find.js';
import { Id } from './input/common.js';
import { IdOut } from './views/id-out.js';

const GoalSetIn = z
  .strictObject({
    classId: Id,
    wholeSchool: z.boolean().default(false).meta({ description: 'For all classes of the school of that class' }),
    name: z.string(),
    copyOf: Id.optional().meta({ description: 'A set whose goals it begins with' }),
  })
  .meta({ id: 'GoalSetIn' });

@Controller('v1/goal-sets')
export class GoalSetCreate {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'assessment.write',
    status: 201,
    summary: 'Begin a set of learning goals, empty or as a copy of another',
    answer: IdOut,
  })
  async create(
    @From() { actor }: Caller,
    @Body({ schema: GoalSetIn }) { classId, wholeSchool, name, copyOf }: z.infer<typeof GoalSetIn>,
  ): Promise<z.infer<typeof IdOut>> {
    const { manager } = this.database;
    const { networkId, schoolId } = await findClass(manager, actor, 'assessment.write', classId);
    if (copyOf !== undefined) await findGoalSet(manager, actor, 'assessment.read', copyOf);
    const set = { networkId, schoolId, classId: wholeSchool ? null : classId, name, createdBy: actor.personId };
    const at = this.clock.now();
    const id = await inTransaction(this.database, (inner) =>
      copyOf === undefined ? createGoalSet(inner, set, at) : copyGoalSet(inner, copyOf, set, at),
    );
    return { id };
  }
}
