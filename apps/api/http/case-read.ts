import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseOf, settlements, timelineOf } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { may, targetOfFirm, type FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { CaseOut, caseView } from './views/case-view.js';

const TimelineEntryOut = z.object({
  kind: z.enum(['document', 'payment', 'reminder']),
  id: z.string().meta({ description: 'Of the document or the payment order' }),
  at: z.iso.datetime(),
  type: z.string(),
  title: z.string().nullable(),
  number: z.string(),
  firmId: z.string().meta({ description: 'Who did it' }),
  personName: z.string().nullable().meta({ description: 'Who of the firm, where you may know its people' }),
  state: z.string(),
  settledBy: z.enum(settlements).nullable().meta({ description: 'What settled a document’s claim, as far as it is' }),
  currency: z.string().nullable(),
  amount: z.string().nullable(),
});

const FirmName = z.object({ id: z.string(), name: z.string() });

const CaseReadOut = CaseOut.extend({ buyer: FirmName, seller: FirmName, timeline: z.array(TimelineEntryOut) }).meta({
  id: 'TradeCaseWithTimeline',
});

@Controller('v1/cases')
export class CaseRead {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id')
  @Endpoint({ access: 'case.read', summary: 'A trade case and all that happened in it', answer: CaseReadOut })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof CaseReadOut>> {
    const tradeCase = await caseOf(this.database.manager, id);
    const firmIds = tradeCase ? [tradeCase.buyerFirmId, tradeCase.sellerFirmId] : [];
    await this.targets.authorize(actor, 'case.read', firmIds);
    const firms = await this.targets.directory.byIds(firmIds);
    const { buyerFirmId, sellerFirmId } = tradeCase!;
    const known = new Set(
      [...firms.values()].filter((firm) => may(actor, 'person.read', targetOfFirm(firm))).map(idOf),
    );
    const entries = await timelineOf(this.database.manager, id);
    const timeline = entries.map(({ at, ...entry }) => ({
      ...entry,
      personName: known.has(entry.firmId) ? entry.personName : null,
      at: at.toISOString(),
      title: this.types.find(entry.type)?.title[language] ?? null,
    }));
    const nameOf = (firmId: string) => ({ id: firmId, name: firms.get(firmId)!.name });
    return { ...caseView(tradeCase!), buyer: nameOf(buyerFirmId), seller: nameOf(sellerFirmId), timeline };
  }
}

function idOf({ id }: FirmRecord): string {
  return id;
}
