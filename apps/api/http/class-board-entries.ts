import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { boardOf, casesOfFirms, cellStates, faults, openRejections, stages, type CellEntry } from '#classroom';
import type { DocumentTypes } from '#doctype';
import { CLOCK, dayOf, KontorError, type Clock, type Language } from '#kernel';
import { notFound } from '#registry';
import { From } from '../access/caller.js';
import { ClassSource } from '../access/class-source.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Id, IdParams } from './input/common.js';

const CellQuery = z.strictObject({ firmId: Id, stage: z.enum(stages) });

const CellEntryOut = z
  .object({
    caseId: z.string().nullable().meta({ description: 'Null for a refused document that names no case' }),
    envelopeId: z.string().optional().meta({ description: 'Of a document that the clearing refused' }),
    number: z.string().meta({ description: 'Of the case; for a refused document what it is, in words' }),
    role: z.enum(['buyer', 'seller']).nullable(),
    otherFirmId: z.string(),
    otherFirmName: z.string().nullable(),
    state: z.enum(cellStates.filter((state) => state !== 'nothing')),
    dueDay: z.iso.date().nullable(),
    fault: z.enum(faults).nullable(),
    documentId: z.string().nullable(),
  })
  .meta({ id: 'BoardCellEntry' });

const CellEntriesOut = z
  .object({
    items: z.array(CellEntryOut).meta({ description: 'The worst first; of many the first 50' }),
    total: z.number().int(),
  })
  .meta({ id: 'BoardCellEntries' });

/** Entries of a cell that are told. */
const mostEntries = 50;

@Controller('v1/classes')
export class ClassBoardEntries {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly classes: ClassSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/board/entries')
  @Endpoint({
    access: 'class.read',
    summary: 'What is behind a cell of the board: the cases and refused documents of a firm at a stage',
    answer: CellEntriesOut,
  })
  async list(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: CellQuery }) { firmId, stage }: z.infer<typeof CellQuery>,
  ): Promise<z.infer<typeof CellEntriesOut>> {
    const { manager } = this.database;
    const { network } = await this.classes.find(actor, 'class.read', id);
    const firms = await this.classes.firms(id);
    if (!firms.some((firm) => firm.id === firmId)) throw new KontorError(notFound);
    const now = this.clock.now();
    const [cases, rejections] = [
      await casesOfFirms(manager, [firmId], now),
      await openRejections(manager, [firmId], now),
    ];
    const [row] = boardOf([firmId], cases, rejections, dayOf(now, network.timeZone));
    const entries = row?.cells.find((cell) => cell.stage === stage)?.entries ?? [];
    return { items: await this.views(entries.slice(0, mostEntries), language), total: entries.length };
  }

  private async views(entries: readonly CellEntry[], language: Language): Promise<z.infer<typeof CellEntryOut>[]> {
    const firms = await this.targets.directory.byIds([...new Set(entries.map(({ otherFirmId }) => otherFirmId))]);
    return entries.map((entry) => ({
      ...entry,
      number:
        entry.fault === 'rejected' ? (this.types.find(entry.number)?.title[language] ?? entry.number) : entry.number,
      otherFirmName: firms.get(entry.otherFirmId)?.name ?? null,
    }));
  }
}
