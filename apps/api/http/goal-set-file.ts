import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { goalsOf, writeGoalFile } from '#assessment';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { findGoalSet } from '../assessment/find.js';
import { IdParams } from './input/common.js';
import { attachment } from './views/attachment.js';

@Controller('v1/goal-sets')
export class GoalSetFile {
  constructor(private readonly database: DataSource) {}

  @Get(':id/file')
  @Endpoint({
    access: 'assessment.read',
    summary: 'The goals of a set as a CSV file, which can be imported again',
    mediaType: 'text/csv',
  })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { name } = await findGoalSet(this.database.manager, actor, 'assessment.read', id);
    attachment(reply, 'text/csv; charset=utf-8', `${name}.csv`);
    return writeGoalFile(await goalsOf(this.database.manager, [id]));
  }
}
