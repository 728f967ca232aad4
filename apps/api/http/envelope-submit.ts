import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { EnvelopeIntake, type EnvelopeReceipt } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { authorize, targetOfFirm, type Actor, type FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { missingIdempotencyKey } from '../errors/http-errors.js';
import { DecisionWatch } from '../submission/decision-watch.js';
import { decidedWithin } from '../submission/prefer-wait.js';
import { EnvelopeIn, readJsonSubmission } from '../submission/read-json.js';
import { readXmlSubmission } from '../submission/read-xml.js';
import { ReceiptDocument } from '../submission/receipt-document.js';
import type { Submission } from '../submission/submission.js';
import { uploadOf } from '../submission/uploaded-xml.js';
import { ReceiptOut, receiptView } from './views/receipt-view.js';

@Controller('v1/envelopes')
export class EnvelopeSubmit {
  constructor(
    private readonly intake: EnvelopeIntake,
    private readonly targets: FirmTargets,
    private readonly watch: DecisionWatch,
    private readonly receipts: ReceiptDocument,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Post()
  @Endpoint({
    access: 'envelope.submit',
    status: 202,
    summary: 'Submit a document',
    description:
      'As JSON, as UBL (bare or in an SBDH envelope), or as a hybrid invoice, which goes on as the Peppol invoice that it makes. Needs the header Idempotency-Key: the same key with the same content is the same submission. With `Prefer: wait=N` the answer waits up to N seconds (30 at most) for the decision. With `Accept: application/xml` the answer is a Message Level Response, in an SBDH envelope when the document came in one.',
    reads: EnvelopeIn,
    answer: ReceiptOut,
    mediaType: 'application/xml',
  })
  async submit(
    @From() { actor, language }: Caller,
    @Req() request: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof ReceiptOut> | string> {
    const idempotencyKey = request.headers['idempotency-key'];
    if (typeof idempotencyKey !== 'string') {
      throw new KontorError(missingIdempotencyKey, {}, { field: '/Idempotency-Key' });
    }
    const upload = uploadOf(request);
    const submission = upload ? await readXmlSubmission(upload, this.types) : readJsonSubmission(request.body);
    const sender = await this.senderOf(actor, submission);
    const receipt = await this.take(submission, sender, idempotencyKey, actor);
    void reply.header('location', `/v1/envelopes/${receipt.id}`);
    const known = await decidedWithin(this.watch, receipt, request, reply);
    if (!wantsXml(request)) return receiptView(known, this.types, language);
    void reply.header('content-type', 'application/xml; charset=utf-8');
    return this.receipts.write(known, language, submission.instanceId !== undefined);
  }

  private async senderOf(actor: Actor, { sender }: Submission): Promise<FirmRecord> {
    if (sender === undefined) return this.targets.firmOf(actor, 'envelope.submit', undefined, '/sender');
    const found = await this.targets.directory.byParticipantIds(actor.networkId, [sender]);
    const firm = found.get(sender);
    authorize(actor, 'envelope.submit', firm && targetOfFirm(firm));
    return firm!;
  }

  private take(
    { documentType, receiver, mediaType, content, instanceId }: Submission,
    { id: senderFirmId, networkId }: FirmRecord,
    idempotencyKey: string,
    actor: Actor,
  ): Promise<EnvelopeReceipt> {
    return this.intake.submit({
      networkId,
      senderFirmId,
      receiver,
      documentType,
      mediaType,
      content,
      idempotencyKey,
      ...(actor.personId && { submittedBy: actor.personId }),
      ...(instanceId !== undefined && { instanceId }),
    });
  }
}

/** A client that takes either gets JSON. */
function wantsXml({ headers: { accept = '' } }: KontorRequest): boolean {
  return /\bapplication\/xml\b/.test(accept) && !/\bapplication\/json\b/.test(accept);
}
