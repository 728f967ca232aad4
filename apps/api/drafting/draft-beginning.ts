import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { sentContentOf, unknownDocumentType, type NewDraft } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { missingField, notFound, type Actor, type FirmRecord } from '#registry';
import { DocumentSource } from '../access/document-source.js';
import { FirmTargets } from '../access/firm-targets.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { Id } from '../http/input/common.js';
import { DraftBody, Receiver } from '../http/input/draft-input.js';
import { CaseSteps } from './case-steps.js';
import { notRejected } from './drafting-errors.js';

export const DraftBeginIn = z
  .strictObject({
    id: Id.optional().meta({ description: 'UUIDv7 made by the client, so that it can ask twice' }),
    firm: Id.optional().meta({ description: 'Who writes it; needed only by those who work in several firms' }),
    documentType: z.string().max(100).optional().meta({ description: 'Left out with `rejected` only' }),
    receiver: Receiver.optional(),
    basedOn: Id.optional().meta({ description: 'The document that it follows' }),
    step: z
      .string()
      .max(100)
      .optional()
      .meta({ description: 'Which next step of the document it takes', example: 'accept' }),
    rejected: Id.optional().meta({ description: 'The rejected envelope that it puts right' }),
    body: DraftBody.optional(),
  })
  .meta({ id: 'DraftBeginIn' });
export type DraftBeginIn = z.infer<typeof DraftBeginIn>;

/** What a new draft begins with. */
@Injectable()
export class DraftBeginning {
  constructor(
    private readonly database: DataSource,
    private readonly source: DocumentSource,
    private readonly targets: FirmTargets,
    private readonly steps: CaseSteps,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  /**
   * @throws KontorError `unknown-document-type`, `missing-field`, `unknown-step`, `step-not-now`, `envelope-not-rejected`,
   *   `not-found` for a document or envelope that the actor may not see
   */
  async of(actor: Actor, firm: FirmRecord, input: DraftBeginIn): Promise<NewDraft> {
    const own = { ...(input.id && { id: input.id }), networkId: firm.networkId, firmId: firm.id };
    if (input.rejected) return { ...own, ...(await this.again(firm, input.rejected, input)) };
    const { documentType } = input;
    if (!documentType) throw new KontorError(missingField, { field: 'documentType' }, { field: '/documentType' });
    if (!this.types.find(documentType)) throw this.unknownType(documentType);
    const wanted = { ...input, documentType };
    if (input.basedOn) return { ...own, ...(await this.following(actor, firm, input.basedOn, wanted)) };
    const receiver = input.receiver ?? null;
    const body = input.body ?? (await this.started(firm, wanted)) ?? {};
    return { ...own, documentType, receiver, body };
  }

  private async following(
    actor: Actor,
    firm: FirmRecord,
    basedOn: string,
    { documentType, step, body: given, receiver }: DraftBeginIn & { readonly documentType: string },
  ): Promise<Omit<NewDraft, 'networkId' | 'firmId'>> {
    const found = await this.source.find(actor, basedOn);
    const { document, sender } = found;
    const other = sender.id === firm.id ? found.receiver : sender;
    if (![sender.id, found.receiver.id].includes(firm.id)) throw new KontorError(notFound, {}, { field: '/basedOn' });
    const parties = this.steps.partiesOf(document.documentType, sender, found.receiver);
    const body = given ?? (await this.steps.bodyAfter(document, parties, firm.id, { documentType, step }));
    return { documentType, receiver: receiver ?? other.participantId, basedOn, body };
  }

  /** The parties stand in it already, where both are known. */
  private async started(firm: FirmRecord, input: DraftBeginIn & { readonly documentType: string }): Promise<unknown> {
    const { documentType, step, receiver } = input;
    if (!receiver) return undefined;
    const other = (await this.targets.directory.byParticipantIds(firm.networkId, [receiver])).get(receiver);
    if (!other) return undefined;
    const parties = this.steps.partiesOf(documentType, firm, other);
    return this.steps.bodyToStart(parties, firm.id, { documentType, step });
  }

  private async again(firm: FirmRecord, envelopeId: string, { body }: DraftBeginIn) {
    const sent = await sentContentOf(this.database.manager, envelopeId);
    if (!sent || sent.senderFirmId !== firm.id) throw new KontorError(notFound, {}, { field: '/rejected' });
    if (sent.state !== 'rejected') throw new KontorError(notRejected, {}, { field: '/rejected' });
    const receiver = await this.targets.directory.byId(sent.receiverFirmId);
    const { documentType } = sent;
    return { documentType, receiver: receiver?.participantId ?? null, replaces: envelopeId, body: body ?? sent.body };
  }

  private unknownType(documentType: string): KontorError {
    const known = this.types.all.map(({ id }) => id).join(', ');
    const params = { documentType: documentType.slice(0, 60), known };
    return new KontorError(unknownDocumentType, params, { field: '/documentType' });
  }
}
