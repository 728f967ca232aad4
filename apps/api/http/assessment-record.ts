import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { assess, evidenceOfProposal, proposalsFor, rollOfClass, type NewAssessment, type Proposal } from '#assessment';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import type { SchoolClass } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, goalsOfClass } from '../assessment/find.js';
import { Id } from './input/common.js';
import { ColourSchema } from './views/assessment-view.js';
import { IdOut } from './views/id-out.js';

const AssessmentIn = z
  .strictObject({
    classId: Id,
    personId: Id,
    goalId: Id,
    colour: ColourSchema,
    feedback: z.string().nullable().optional(),
    documentId: Id.nullable().optional(),
    caseId: Id.nullable().optional(),
  })
  .meta({ id: 'AssessmentIn' });

@Controller('v1/assessments')
export class AssessmentRecord {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'assessment.write',
    status: 201,
    summary: 'Judge a student against a learning goal',
    description: 'Added to the history, with what the checks propose at that moment; the latest judgement counts.',
    answer: IdOut,
  })
  async record(
    @From() { actor }: Caller,
    @Body({ schema: AssessmentIn }) { classId, ...judgement }: z.infer<typeof AssessmentIn>,
  ): Promise<z.infer<typeof IdOut>> {
    const schoolClass = await findClass(this.database.manager, actor, 'assessment.write', classId);
    const at = this.clock.now();
    const judging = { networkId: actor.networkId, classId, teacherId: actor.id, at };
    const [id] = await inTransaction(this.database, async (manager) => {
      const proposal = await proposalFor(manager, schoolClass, judgement, at);
      const proposed = { proposedColour: proposal?.colour ?? null, evidence: evidenceOfProposal(proposal) };
      return assess(manager, judging, [{ ...judgement, ...proposed }]);
    });
    return { id: id! };
  }
}

/** What the checks say at this moment, to be kept beside what the teacher says. */
async function proposalFor(
  manager: EntityManager,
  schoolClass: SchoolClass,
  { personId, goalId }: Pick<NewAssessment, 'personId' | 'goalId'>,
  at: Date,
): Promise<Proposal | undefined> {
  const goals = (await goalsOfClass(manager, schoolClass)).filter(({ id }) => id === goalId);
  const roll = (await rollOfClass(manager, schoolClass.id)).filter((entry) => entry.personId === personId);
  const [proposal] = await proposalsFor(manager, roll, goals, at);
  return proposal;
}
