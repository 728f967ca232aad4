import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { proposalsFor, rollOfClass } from '#assessment';
import type { DocumentTypes } from '#doctype';
import { CLOCK, KontorError, type Clock } from '#kernel';
import { notFound } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, goalsOfClass } from '../assessment/find.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Id } from './input/common.js';
import { ProposalOut, proposalView } from './views/assessment-view.js';

const ProposalParams = z.strictObject({ id: Id, personId: Id, goalId: Id });

@Controller('v1/classes')
export class ClassProposalRead {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id/proposals/:personId/:goalId')
  @Endpoint({
    access: 'assessment.write',
    summary: 'What the checks propose for a student and a goal, and what they rest on',
    answer: ProposalOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: ProposalParams }) { id, personId, goalId }: z.infer<typeof ProposalParams>,
  ): Promise<z.infer<typeof ProposalOut>> {
    const { manager } = this.database;
    const schoolClass = await findClass(manager, actor, 'assessment.write', id);
    const goals = (await goalsOfClass(manager, schoolClass)).filter((goal) => goal.id === goalId);
    const roll = (await rollOfClass(manager, id)).filter((entry) => entry.personId === personId);
    if (goals.length === 0 || roll.length === 0) throw new KontorError(notFound);
    const [proposal] = await proposalsFor(manager, roll, goals, this.clock.now());
    const none = { personId, goalId, colour: 'not-seen' as const, basis: 'none' as const, observations: [] };
    return proposalView(proposal ?? none, this.types, language);
  }
}
