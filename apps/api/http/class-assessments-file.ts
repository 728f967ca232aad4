import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { latestAssessments, rollOfClass, writeReportCsv, writeReportXlsx } from '#assessment';
import { recordAudit, scopeOf } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findClass, goalsOfClass } from '../assessment/find.js';
import { ClassGoalsQuery } from './class-assessments.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const AssessmentFileQuery = ClassGoalsQuery.extend({
  format: z.enum(['csv', 'xlsx']).default('xlsx'),
  outOf: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Adds points out of so many: green 100 %, yellow-green 75 %, orange 45 %, red 20 %' }),
});

@Controller('v1/classes')
export class ClassAssessmentsFile {
  constructor(private readonly database: DataSource) {}

  @Get(':id/assessments/file')
  @Endpoint({
    access: 'assessment.write',
    summary: 'The judgements of a class as CSV or XLSX',
    description:
      'Points, where asked for, are the mean of the goals that were seen; a goal that must always be known counts three times, one that is needed twice.',
    mediaType: ['text/csv', xlsx],
  })
  async write(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: AssessmentFileQuery }) { format, goalSetId, outOf }: z.infer<typeof AssessmentFileQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | Buffer> {
    const { manager } = this.database;
    const schoolClass = await findClass(manager, actor, 'assessment.write', id);
    const goals = await goalsOfClass(manager, schoolClass, goalSetId);
    const roll = await rollOfClass(manager, id);
    const latest = await latestAssessments(manager, scopeOf(actor, 'assessment.read'), { classId: id });
    const report = { roll, goals, latest, language, ...(outOf !== undefined && { outOf }) };
    const subject = { kind: 'class', id, label: schoolClass.name };
    await recordAudit(manager, actor, {
      action: 'assessments.export',
      subject,
      after: { format, people: roll.length },
    });
    attachment(reply, format === 'csv' ? 'text/csv; charset=utf-8' : xlsx, `${schoolClass.name}.${format}`);
    // What was judged a moment ago must be in the next file.
    void reply.header('cache-control', 'private, no-store');
    return format === 'csv' ? writeReportCsv(report) : Buffer.from(await writeReportXlsx(report));
  }
}
