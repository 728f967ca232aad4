import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { boardOf, casesOfFirms, cellStates, openRejections, stages } from '#classroom';
import { CLOCK, dayOf, type Clock } from '#kernel';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';

const CellOut = z
  .object({
    stage: z.enum(stages),
    state: z.enum(cellStates).meta({ description: 'The worst of its entries' }),
    counts: z.object({
      wrong: z.number().int(),
      late: z.number().int(),
      waiting: z.number().int().meta({ description: 'For the other firm' }),
      'on-time': z.number().int(),
    }),
    oldestDueDay: z.iso.date().nullable(),
  })
  .meta({ id: 'BoardCell' });

const ClassBoardOut = z
  .object({
    classId: z.string(),
    className: z.string(),
    schoolYear: z.string(),
    today: z.iso.date(),
    rows: z.array(
      z.object({
        firmId: z.string(),
        firmName: z.string(),
        trouble: z.number().int().meta({ description: 'What is late or wrong and theirs to mend' }),
        oldestDueDay: z.iso.date().nullable(),
        lastActiveDay: z.iso.date().nullable().meta({ description: 'When they last sent a document' }),
        cells: z.array(CellOut),
      }),
    ),
  })
  .meta({ id: 'ClassBoard' });

@Controller('v1/classes')
export class ClassBoard {
  constructor(
    private readonly database: DataSource,
    private readonly classes: ClassSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/board')
  @Endpoint({
    access: 'class.read',
    summary: 'How the firms of a class stand at each stage from order to payment, those that need help first',
    description: 'What is behind a cell, `/v1/classes/{id}/board/entries` tells.',
    answer: ClassBoardOut,
  })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof ClassBoardOut>> {
    const { manager } = this.database;
    const { schoolClass, network } = await this.classes.find(actor, 'class.read', id);
    const now = this.clock.now();
    const today = dayOf(now, network.timeZone);
    const firms = await this.classes.firms(id);
    const ids = firms.map((firm) => firm.id);
    const names = new Map(firms.map((firm) => [firm.id, firm.name]));
    const rows = boardOf(ids, await casesOfFirms(manager, ids, now), await openRejections(manager, ids, now), today);
    return {
      classId: id,
      className: schoolClass.name,
      schoolYear: schoolClass.schoolYear,
      today,
      rows: rows.map(({ cells, ...row }) => ({
        ...row,
        firmName: names.get(row.firmId)!,
        cells: cells.map(({ stage, state, counts, oldestDueDay }) => ({ stage, state, counts, oldestDueDay })),
      })),
    };
  }
}
