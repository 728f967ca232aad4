import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import {
  classesOfStudent,
  goalsByIds,
  goalsOf,
  growthOf,
  listAssessments,
  listGoalSets,
  type Assessment,
  type Growth,
  type LearningGoal,
} from '#assessment';
import type { DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { authorize, findPerson, notFound, scopeOf, targetsOfPerson } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { AssessmentOut, assessmentView, ColourSchema } from './views/assessment-view.js';
import { GoalOut, goalView } from './views/goal-view.js';

const GrowthPointOut = z.object({ at: z.iso.datetime(), colour: ColourSchema, share: z.int().nullable() });

const PersonAssessmentsOut = z
  .object({
    personId: z.string(),
    displayName: z.string(),
    goals: z.array(GoalOut),
    history: z.array(AssessmentOut).meta({ description: 'In the order of time; the last of a goal counts' }),
    growth: z.object({
      goals: z.array(z.object({ goalId: z.string(), points: z.array(GrowthPointOut) })),
      overall: z
        .array(z.object({ at: z.iso.datetime(), share: z.int(), seen: z.int() }))
        .meta({ description: 'After each judgement, the weighted mean of what counted then, in percent' }),
    }),
  })
  .meta({ id: 'PersonAssessments' });

@Controller('v1/people')
export class PersonAssessments {
  constructor(
    private readonly database: DataSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id/assessments')
  @Endpoint({
    access: 'assessment.read',
    summary: 'A student’s learning goals, the history of judgements and how they grew; for students the own',
    answer: PersonAssessmentsOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof PersonAssessmentsOut>> {
    const { manager } = this.database;
    const person = await findPerson(manager, id);
    if (!person) throw new KontorError(notFound);
    authorize(actor, 'assessment.read', targetsOfPerson(person));
    const history = await listAssessments(manager, scopeOf(actor, 'assessment.read'), { personId: id });
    const goals = await goalsOfStudent(manager, id, history);
    return {
      personId: id,
      displayName: person.displayName,
      goals: goals.map((goal) => goalView(goal, language)),
      history: history.map((each) => assessmentView(each, this.types, language)),
      growth: growthView(growthOf(history, goals)),
    };
  }
}

/** The goals of the student's classes, and those that were judged before and are no longer among them. */
async function goalsOfStudent(
  manager: EntityManager,
  personId: string,
  history: readonly Assessment[],
): Promise<LearningGoal[]> {
  const classes = await classesOfStudent(manager, personId);
  const sets = classes[0]
    ? await listGoalSets(manager, { networkId: classes[0].networkId, classIds: classes.map((each) => each.classId) })
    : [];
  const current = await goalsOf(
    manager,
    sets.map(({ id }) => id),
  );
  const known = new Set(current.map(({ id }) => id));
  const former = new Set(history.map(({ goalId }) => goalId).filter((goalId) => !known.has(goalId)));
  return [...current, ...(await goalsByIds(manager, [...former]))];
}

function growthView({ goals, overall }: Growth): z.infer<typeof PersonAssessmentsOut>['growth'] {
  return {
    goals: goals.map(({ goalId, points }) => ({
      goalId,
      points: points.map(({ at, ...point }) => ({ ...point, at: at.toISOString() })),
    })),
    overall: overall.map(({ at, ...point }) => ({ ...point, at: at.toISOString() })),
  };
}
