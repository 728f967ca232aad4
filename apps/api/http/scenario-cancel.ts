import { Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DocumentTypes } from '#doctype';
import { CLOCK, KontorError, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { notFound, recordAudit } from '#registry';
import { cancelScenario, scenarioOf } from '#simulation';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { ScenarioOut, scenarioView } from './views/scenario-view.js';

@Controller('v1/scenarios')
export class ScenarioCancel {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/cancel')
  @Endpoint({
    access: 'class.steer',
    summary: 'Stop an exercise: the simulated firm does nothing more',
    answer: ScenarioOut,
  })
  async cancel(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof ScenarioOut>> {
    const found = await scenarioOf(this.database.manager, id);
    if (!found) throw new KontorError(notFound);
    const { subject } = await this.classes.find(actor, 'class.steer', found.classId);
    return inTransaction(this.database, async (manager) => {
      const scenario = await cancelScenario(manager, id, this.clock.now());
      const { firmId, partnerFirmId, behaviour } = scenario;
      const after = { id, firmId, partnerFirmId, behaviour };
      await recordAudit(manager, actor, { action: 'scenario.cancel', subject, after });
      return scenarioView(scenario, this.types, language);
    });
  }
}
