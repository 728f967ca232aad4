import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { acceptProposals } from '#assessment';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, goalsOfClass } from '../assessment/find.js';
import { Id, IdParams } from './input/common.js';
import { ColourSchema } from './views/assessment-view.js';

const AcceptIn = z
  .strictObject({
    items: z
      .array(z.strictObject({ personId: Id, goalId: Id, colour: ColourSchema }))
      .min(1)
      .max(2000),
  })
  .meta({ id: 'AcceptProposalsIn' });

const AcceptOut = z
  .object({
    items: z.array(
      z.object({
        personId: z.string(),
        goalId: z.string(),
        outcome: z.enum(['recorded', 'changed']),
        proposed: ColourSchema.nullable().meta({ description: 'What is proposed now' }),
      }),
    ),
  })
  .meta({ id: 'AcceptedProposals' });

@Controller('v1/classes')
export class ClassProposalsAccept {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/proposals/accept')
  @Endpoint({
    access: 'assessment.write',
    summary: 'Agree with proposals of the checks, many at once',
    description: 'What the checks propose differently by now is not recorded, but told.',
    answer: AcceptOut,
  })
  async accept(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id: classId }: IdParams,
    @Body({ schema: AcceptIn }) { items }: z.infer<typeof AcceptIn>,
  ): Promise<z.infer<typeof AcceptOut>> {
    const schoolClass = await findClass(this.database.manager, actor, 'assessment.write', classId);
    const judging = { networkId: actor.networkId, classId, teacherId: actor.id, at: this.clock.now() };
    const outcomes = await inTransaction(this.database, async (manager) =>
      acceptProposals(manager, judging, await goalsOfClass(manager, schoolClass), items),
    );
    return {
      items: outcomes.map(({ personId, goalId, outcome, proposed }) => ({ personId, goalId, outcome, proposed })),
    };
  }
}
