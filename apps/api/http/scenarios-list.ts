import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { DocumentTypes } from '#doctype';
import { scenariosOf } from '#simulation';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { ScenarioOut, scenarioView } from './views/scenario-view.js';

const ScenarioListOut = z.object({ items: z.array(ScenarioOut) }).meta({ id: 'ScenarioList' });

@Controller('v1/classes')
export class ScenariosList {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id/scenarios')
  @Endpoint({
    access: 'class.steer',
    summary: 'The exercises of a class with simulated firms, newest first',
    answer: ScenarioListOut,
  })
  async list(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof ScenarioListOut>> {
    await this.classes.find(actor, 'class.steer', id);
    const scenarios = await scenariosOf(this.database.manager, id);
    return { items: scenarios.map((scenario) => scenarioView(scenario, this.types, language)) };
  }
}
