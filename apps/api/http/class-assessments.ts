import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { latestAssessments, proposalsFor, rollOfClass, type Assessment, type Proposal } from '#assessment';
import { CLOCK, type Clock } from '#kernel';
import { scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, goalsOfClass } from '../assessment/find.js';
import { Id, IdParams } from './input/common.js';
import { ColourSchema } from './views/assessment-view.js';
import { GoalOut, goalView } from './views/goal-view.js';

export const ClassGoalsQuery = z.strictObject({
  goalSetId: Id.optional().meta({ description: 'One set of the class or its school; all of them when left out' }),
});

const CellOut = z.object({
  personId: z.string(),
  goalId: z.string(),
  colour: ColourSchema.nullable().meta({ description: 'What the teacher judged; null when not yet' }),
  feedback: z.string().nullable(),
  assessedAt: z.iso.datetime().nullable(),
  proposed: ColourSchema.nullable().meta({ description: 'What the checks propose; null for a goal without checks' }),
  basis: z.enum(['own', 'firm', 'none']),
  observations: z.int().meta({ description: 'How many the proposal rests on' }),
});

const ClassAssessmentsOut = z
  .object({
    students: z.array(
      z.object({
        personId: z.string(),
        displayName: z.string(),
        firms: z.array(z.object({ firmId: z.string(), name: z.string(), department: z.string() })),
      }),
    ),
    goals: z.array(GoalOut),
    cells: z.array(CellOut).meta({ description: 'Those with a judgement or a proposal' }),
  })
  .meta({ id: 'ClassAssessments' });

@Controller('v1/classes')
export class ClassAssessments {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/assessments')
  @Endpoint({
    access: 'assessment.write',
    summary: 'The students of a class by learning goals: what counts, and what the checks propose',
    answer: ClassAssessmentsOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: ClassGoalsQuery }) { goalSetId }: z.infer<typeof ClassGoalsQuery>,
  ): Promise<z.infer<typeof ClassAssessmentsOut>> {
    const { manager } = this.database;
    const schoolClass = await findClass(manager, actor, 'assessment.write', id);
    const goals = await goalsOfClass(manager, schoolClass, goalSetId);
    const roll = await rollOfClass(manager, id);
    const latest = await latestAssessments(manager, scopeOf(actor, 'assessment.read'), { classId: id });
    const proposals = await proposalsFor(manager, roll, goals, this.clock.now());
    return {
      students: roll.map(({ firms, ...student }) => ({ ...student, firms: [...firms] })),
      goals: goals.map((goal) => goalView(goal, language)),
      cells: cellsOf(latest, proposals, new Set(goals.map((goal) => goal.id))),
    };
  }
}

function cellsOf(
  latest: readonly Assessment[],
  proposals: readonly Proposal[],
  goalIds: ReadonlySet<string>,
): z.infer<typeof CellOut>[] {
  const cells = new Map<string, z.infer<typeof CellOut>>();
  for (const { personId, goalId, colour, basis, observations } of proposals) {
    const nothing = { colour: null, feedback: null, assessedAt: null };
    const proposal = { proposed: colour, basis, observations: observations.length };
    cells.set(`${personId} ${goalId}`, { personId, goalId, ...nothing, ...proposal });
  }
  for (const { personId, goalId, colour, feedback, assessedAt } of latest) {
    if (!goalIds.has(goalId)) continue;
    const key = `${personId} ${goalId}`;
    const known = cells.get(key) ?? { personId, goalId, proposed: null, basis: 'none' as const, observations: 0 };
    cells.set(key, { ...known, colour, feedback, assessedAt: assessedAt.toISOString() });
  }
  return [...cells.values()];
}
