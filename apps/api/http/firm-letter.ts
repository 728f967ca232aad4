import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { authorize, notFound, targetOfFirm, type Actor } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { sendPaper } from '../paper/send-paper.js';
import { addressOf, Stationery, type Addressee } from '../paper/stationery.js';
import { Day, Id, IdParams, LanguageCode } from './input/common.js';

const line = z
  .string()
  .max(120)
  .regex(/^[^\0\r\n]*$/, 'one line');

const LetterIn = z
  .strictObject({
    receiver: z.union([
      z.strictObject({ firmId: Id }),
      z.strictObject({ name: line.min(1), lines: z.array(line).max(6).default([]) }),
    ]),
    subject: line.min(1),
    text: z
      .string()
      .min(1)
      .max(20_000)
      .regex(/^[^\0]*$/, 'no NUL')
      .meta({ description: 'From the salutation to the greeting; an empty line parts paragraphs' }),
    date: Day.optional(),
    language: LanguageCode.optional().meta({ description: 'Of the date and of the words on the paper' }),
    personId: Id.optional().meta({ description: 'Who signs: somebody who works in the firm' }),
  })
  .meta({ id: 'LetterIn' });

@Controller('v1/firms')
export class FirmLetter {
  constructor(
    private readonly targets: FirmTargets,
    private readonly stationery: Stationery,
  ) {}

  @Post(':id/letter')
  @Endpoint({
    access: 'firm.read',
    summary: 'A letter on the firm’s paper, as PDF',
    description: 'Only printed: it is neither sent nor kept.',
    mediaType: 'application/pdf',
  })
  async write(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: LetterIn }) { receiver, language, ...letter }: z.infer<typeof LetterIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const firm = await this.targets.directory.byId(id);
    authorize(actor, 'firm.read', firm && targetOfFirm(firm));
    if (!firm) throw new KontorError(notFound);
    const content = {
      ...letter,
      receiver: 'firmId' in receiver ? await this.addressee(actor, receiver.firmId) : receiver,
      date: letter.date,
      personId: letter.personId ?? null,
    };
    const paper = await this.stationery.letter(firm, content, language ?? firm.language);
    return sendPaper(reply, paper, `letter-${letter.subject}.pdf`, undefined);
  }

  private async addressee(actor: Actor, firmId: string): Promise<Addressee> {
    const firm = await this.targets.directory.byId(firmId);
    authorize(actor, 'firm.read-public', firm && targetOfFirm(firm));
    if (!firm) throw new KontorError(notFound);
    return { name: firm.legalName, lines: addressOf(firm) };
  }
}
