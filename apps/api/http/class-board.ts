import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { boardOf, casesOfFirms, cellStates, faults, openRejections, stages, type BoardRow } from '#classroom';
import type { DocumentTypes } from '#doctype';
import { CLOCK, dayOf, type Clock, type Language } from '#kernel';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';

const entryStates = cellStates.filter((state) => state !== 'nothing');

const CellEntryOut = z
  .object({
    caseId: z.string().nullable().meta({ description: 'Null for a refused document that names no case' }),
    envelopeId: z.string().optional().meta({ description: 'Of a document that the clearing refused' }),
    number: z.string().meta({ description: 'Of the case; for a refused document what it is, in words' }),
    role: z.enum(['buyer', 'seller']).nullable(),
    otherFirmId: z.string(),
    state: z.enum(entryStates),
    dueDay: z.iso.date().nullable(),
    fault: z.enum(faults).nullable(),
    documentId: z.string().nullable(),
  })
  .meta({ id: 'BoardCellEntry' });

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
    entries: z.array(CellEntryOut).meta({ description: 'The worst first; of many the first 50' }),
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
    otherFirms: z
      .record(z.string(), z.string())
      .meta({ description: 'Names of the firms that they trade with, by id' }),
  })
  .meta({ id: 'ClassBoard' });

/** Entries of a cell that are told; the counts tell of all. */
const mostEntries = 50;

@Controller('v1/classes')
export class ClassBoard {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly classes: ClassSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/board')
  @Endpoint({
    access: 'class.read',
    summary: 'How the firms of a class stand at each stage from order to payment, those that need help first',
    answer: ClassBoardOut,
  })
  async read(
    @From() { actor, language }: Caller,
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
      rows: rows.map((row) => ({ ...row, firmName: names.get(row.firmId)!, cells: this.cellViews(row, language) })),
      otherFirms: await this.namesOf(rows),
    };
  }

  private async namesOf(rows: readonly BoardRow[]): Promise<Record<string, string>> {
    const ids = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries.map((entry) => entry.otherFirmId)));
    const firms = await this.targets.directory.byIds([...new Set(ids)]);
    return Object.fromEntries([...firms].map(([id, { name }]) => [id, name]));
  }

  private cellViews({ cells }: BoardRow, language: Language): z.infer<typeof CellOut>[] {
    return cells.map((cell) => ({
      ...cell,
      entries: cell.entries.slice(0, mostEntries).map((entry) => {
        if (entry.fault !== 'rejected') return entry;
        return { ...entry, number: this.types.find(entry.number)?.title[language] ?? entry.number };
      }),
    }));
  }
}
