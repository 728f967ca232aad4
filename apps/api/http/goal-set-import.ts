import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { applyImport, previewImport, type PlannedGoal } from '#assessment';
import { CLOCK, type Clock, type Language } from '#kernel';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';
import { GoalTextsSchema } from './views/goal-view.js';

const GoalImportIn = z
  .strictObject({
    csv: z.string().max(500_000).meta({ description: 'A first line with code, level, checks, nl, fr, de, en' }),
    apply: z.boolean().meta({ description: 'False to see what would happen' }),
  })
  .meta({ id: 'GoalImportIn' });

const GoalImportOut = z
  .object({
    applied: z.boolean(),
    lines: z.array(
      z.object({
        line: z.int().meta({ description: 'In the file, from 1' }),
        outcome: z.enum(['added', 'changed', 'unchanged', 'refused']),
        code: z.string(),
        level: z.string(),
        texts: GoalTextsSchema,
        checks: z.array(z.string()),
        problems: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })),
      }),
    ),
  })
  .meta({ id: 'GoalImport' });

@Controller('v1/goal-sets')
export class GoalSetImport {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/import')
  @Endpoint({
    access: 'assessment.write',
    summary: 'Import learning goals from CSV, or see what an import would do',
    description: 'A goal is known by its code. Lines that are refused are left out; goals that are not named stay.',
    answer: GoalImportOut,
  })
  async import(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: GoalImportIn }) { csv, apply }: z.infer<typeof GoalImportIn>,
  ): Promise<z.infer<typeof GoalImportOut>> {
    const set = await findGoalSet(this.database.manager, actor, 'assessment.write', id);
    const plan = apply
      ? await inTransaction(this.database, (manager) => applyImport(manager, set, csv, this.clock.now()))
      : await previewImport(this.database.manager, id, csv);
    return { applied: apply, lines: plan.map((planned) => lineView(planned, language)) };
  }
}

type LineOut = z.infer<typeof GoalImportOut>['lines'][number];

function lineView({ line, outcome, goal, problems }: PlannedGoal, language: Language): LineOut {
  return {
    line,
    outcome,
    code: goal.code,
    level: goal.level,
    texts: { ...goal.texts },
    checks: [...goal.checks],
    problems: problems.map((problem) => ({
      field: (problem.field ?? '').split('/').slice(3).join('/'),
      code: problem.code,
      detail: problem.say(language),
    })),
  };
}
