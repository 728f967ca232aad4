import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { casesOfFirms, stages, stagesOf, type CaseFacts, type StageFact } from '#classroom';
import { CLOCK, dayOf, type Clock } from '#kernel';
import type { FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id, IdParams } from './input/common.js';

const FirmName = z.object({ id: z.string(), name: z.string() });

const stageStates = ['wrong', 'late', 'open', 'done', 'nothing'] as const;

const ClassCaseOut = z
  .object({
    id: z.string(),
    number: z.string(),
    buyer: FirmName,
    seller: FirmName,
    openedDay: z.iso.date(),
    lastDay: z.iso.date().meta({ description: 'Of the last document' }),
    stages: z.array(z.object({ stage: z.enum(stages), state: z.enum(stageStates) })),
    state: z.enum(['wrong', 'late', 'open', 'done']).meta({ description: 'The worst of its stages' }),
  })
  .meta({ id: 'ClassCase' });

const ClassCaseListOut = z
  .object({
    items: z.array(ClassCaseOut),
    total: z.number().int().meta({ description: 'Cases that fit, of which the newest 500 are told' }),
  })
  .meta({ id: 'ClassCaseList' });

const CasesQuery = z.strictObject({ firmId: Id.optional() });

const most = 500;

@Controller('v1/classes')
export class ClassCasesList {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly classes: ClassSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/cases')
  @Endpoint({
    access: 'class.read',
    summary: 'The trade cases of a class and how far each is, newest first',
    description: 'Those of the last 60 days, and older ones with something left to pay.',
    answer: ClassCaseListOut,
  })
  async list(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: CasesQuery }) { firmId }: z.infer<typeof CasesQuery>,
  ): Promise<z.infer<typeof ClassCaseListOut>> {
    const { network } = await this.classes.find(actor, 'class.read', id);
    const firms = await this.classes.firms(id);
    const ids = firms.map((firm) => firm.id).filter((each) => firmId === undefined || each === firmId);
    const now = this.clock.now();
    const cases = await casesOfFirms(this.database.manager, ids, now);
    const shown = cases.toReversed().slice(0, most);
    const known = await this.targets.directory.byIds([
      ...new Set(shown.flatMap(({ buyerFirmId, sellerFirmId }) => [buyerFirmId, sellerFirmId])),
    ]);
    const today = dayOf(now, network.timeZone);
    return { items: shown.map((facts) => caseView(facts, known, today)), total: cases.length };
  }
}

function caseView(
  facts: CaseFacts,
  firms: ReadonlyMap<string, FirmRecord>,
  today: string,
): z.infer<typeof ClassCaseOut> {
  const { id, number, buyerFirmId, sellerFirmId, openedDay, documents } = facts;
  const found = stagesOf(facts);
  const ofStages = stages.map((stage) => ({
    stage,
    state: worst(found.filter((fact) => fact.stage === stage).map((fact) => stateOf(fact, today))),
  }));
  const state = worst(ofStages.map((stage) => stage.state));
  return {
    id,
    number,
    buyer: { id: buyerFirmId, name: firms.get(buyerFirmId)!.name },
    seller: { id: sellerFirmId, name: firms.get(sellerFirmId)!.name },
    openedDay,
    lastDay: documents.at(-1)?.day ?? openedDay,
    stages: ofStages,
    state: state === 'nothing' ? 'done' : state,
  };
}

type StageState = (typeof stageStates)[number];

function stateOf({ progress, dueDay }: StageFact, today: string): StageState {
  return progress === 'open' && dueDay !== undefined && dueDay < today ? 'late' : progress;
}

function worst(states: readonly StageState[]): StageState {
  return stageStates.find((state) => states.includes(state)) ?? 'nothing';
}
