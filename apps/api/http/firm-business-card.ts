import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { authorize, notFound, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { sendPaper } from '../paper/send-paper.js';
import { Stationery } from '../paper/stationery.js';
import { Id, IdParams, LanguageCode } from './input/common.js';

const BusinessCardQuery = z.strictObject({
  language: LanguageCode.optional(),
  personId: Id.optional().meta({ description: 'Somebody who works in the firm; without it the card of the firm' }),
});

@Controller('v1/firms')
export class FirmBusinessCard {
  constructor(
    private readonly targets: FirmTargets,
    private readonly stationery: Stationery,
  ) {}

  @Get(':id/business-card')
  @Endpoint({
    access: 'firm.read',
    summary: 'A sheet of business cards, of a firm or of somebody who works there, as PDF',
    description: 'Ten cards on A4 with marks to cut along, in the firm’s language unless another is asked for.',
    mediaType: 'application/pdf',
  })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Query({ schema: BusinessCardQuery }) { language, personId }: z.infer<typeof BusinessCardQuery>,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const firm = await this.targets.directory.byId(id);
    authorize(actor, 'firm.read', firm && targetOfFirm(firm));
    if (!firm) throw new KontorError(notFound);
    const paper = await this.stationery.businessCards(firm, personId ?? null, language ?? firm.language);
    return sendPaper(reply, paper, `business-card-${firm.name}.pdf`, ifNoneMatch);
  }
}
