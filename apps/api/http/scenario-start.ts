import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { DocumentTypes } from '#doctype';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { FirmDirectory, recordAudit } from '#registry';
import { behaviours, startScenario } from '#simulation';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Id, IdParams } from './input/common.js';
import { ScenarioLine, ScenarioOut, scenarioView } from './views/scenario-view.js';

const ScenarioIn = z
  .strictObject({
    id: Id.meta({ description: 'Made by you: the same again is the same exercise' }),
    firmId: Id.meta({ description: 'The firm of the class that practises' }),
    partnerFirmId: Id.meta({ description: 'The firm of the network that is simulated' }),
    behaviour: z.enum(behaviours),
    lines: z
      .array(ScenarioLine)
      .max(20)
      .optional()
      .meta({ description: 'What a customer orders; chosen from the firm’s catalogue without it' }),
    delayDays: z.number().optional().meta({ description: 'Days after the due day on which a late payer pays: 7' }),
    startsAt: z.iso.datetime({ offset: true }).optional().meta({ description: 'At once without it' }),
  })
  .meta({ id: 'ScenarioIn' });

@Controller('v1/classes')
export class ScenarioStart {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    private readonly directory: FirmDirectory,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/scenarios')
  @Endpoint({
    access: 'class.steer',
    status: 201,
    summary: 'Let a simulated firm trade with a firm of the class',
    description:
      'A customer orders and answers to what the firm sends. A supplier answers the firm’s next order to it. Each behaves as told.',
    answer: ScenarioOut,
  })
  async start(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id: classId }: IdParams,
    @Body({ schema: ScenarioIn }) { startsAt, ...input }: z.infer<typeof ScenarioIn>,
  ): Promise<z.infer<typeof ScenarioOut>> {
    const { subject } = await this.classes.find(actor, 'class.steer', classId);
    const wanted = { ...input, classId, by: actor.id, ...(startsAt && { startsAt: new Date(startsAt) }) };
    return inTransaction(this.database, async (manager) => {
      const scenario = await startScenario(manager, this.directory, wanted, this.clock.now());
      const { id, firmId, partnerFirmId, behaviour } = scenario;
      const after = { id, firmId, partnerFirmId, behaviour };
      await recordAudit(manager, actor, { action: 'scenario.start', subject, after });
      return scenarioView(scenario, this.types, language);
    });
  }
}
