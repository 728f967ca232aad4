import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { notFound, type Actor } from '#registry';
import { From } from '../access/caller.js';
import { DocumentSource, type FoundDocument } from '../access/document-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { CaseSteps } from '../drafting/case-steps.js';
import { Id, IdParams } from './input/common.js';
import { NextStepOut, nextStepView } from './views/next-step-view.js';

const NextStepsQuery = z.strictObject({
  firm: Id.optional().meta({ description: 'Whose steps; your own firm’s, where it is one of the two' }),
});

const NextStepListOut = z.object({ items: z.array(NextStepOut) }).meta({ id: 'NextStepList' });

@Controller('v1/documents')
export class DocumentNextSteps {
  constructor(
    private readonly source: DocumentSource,
    private readonly steps: CaseSteps,
  ) {}

  @Get(':id/next-steps')
  @Endpoint({
    access: 'document.read',
    summary: 'What can be done next with a document',
    description:
      'To take a step, begin a draft (`POST /v1/drafts`) with the document as `basedOn`, and with the step’s `documentType` and `step`. Who has a part in neither firm names one of them.',
    answer: NextStepListOut,
  })
  async list(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: NextStepsQuery }) { firm }: z.infer<typeof NextStepsQuery>,
  ): Promise<z.infer<typeof NextStepListOut>> {
    const found = await this.source.find(actor, id);
    const firmId = firmAmong(found, actor, firm);
    if (firmId === undefined) return { items: [] };
    const parties = this.steps.partiesOf(found.document.documentType, found.sender, found.receiver);
    const steps = await this.steps.after(found.document, parties, firmId);
    return { items: steps.map((step) => nextStepView(step, language)) };
  }
}

/** The receiver first: it is for them to answer. */
function firmAmong({ sender, receiver }: FoundDocument, actor: Actor, named: string | undefined): string | undefined {
  const both = [receiver.id, sender.id];
  if (named === undefined) return both.find((id) => actor.firmIds.includes(id));
  if (!both.includes(named)) throw new KontorError(notFound, {}, { field: '/firm' });
  return named;
}
