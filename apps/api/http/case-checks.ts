import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { checksOfCase, faults, stages, type CaseRejection, type CheckedDocument } from '#classroom';
import { caseOf } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import { may, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { IdParams } from './input/common.js';
import { FindingOut, findingViews } from './views/finding-view.js';

const RightedOut = z
  .object({
    documentId: z.string(),
    at: z.iso.datetime(),
    seconds: z.number().int().meta({ description: 'From the submission until then' }),
  })
  .nullable();

const CheckedOut = z
  .object({
    kind: z.enum(['document', 'rejected']),
    id: z.string().meta({ description: 'Of the document, or of the envelope that was refused' }),
    documentType: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    firmId: z.string().meta({ description: 'Who sent it' }),
    submittedBy: z.string().nullable().meta({ description: 'The name of the person; null for a program' }),
    submittedAt: z.iso.datetime(),
    state: z.string(),
    findings: z.array(FindingOut),
    rightedBy: RightedOut,
  })
  .meta({ id: 'CheckedSubmission' });

const CaseChecksOut = z
  .object({
    items: z.array(CheckedOut).meta({ description: 'Documents and refused envelopes, in the order of submission' }),
    stages: z.array(
      z.object({
        stage: z.enum(stages),
        actor: z.enum(['buyer', 'seller']),
        progress: z.enum(['done', 'open', 'wrong']),
        dueDay: z.iso.date().optional(),
        fault: z.enum(faults).optional(),
        documentId: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'CaseChecks' });

@Controller('v1/cases')
export class CaseChecks {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  @Get(':id/checks')
  @Endpoint({
    access: 'case.read-checks',
    summary: 'What the checks found in a trade case, and how it was put right',
    description: 'Refused documents of a firm whose submissions you may not read are left out.',
    answer: CaseChecksOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof CaseChecksOut>> {
    const { manager } = this.database;
    const tradeCase = await caseOf(manager, id);
    const firmIds = tradeCase ? [tradeCase.buyerFirmId, tradeCase.sellerFirmId] : [];
    await this.targets.authorize(actor, 'case.read-checks', firmIds);
    const { documents, rejections, stages: facts } = (await checksOfCase(manager, id))!;
    const firms = await this.targets.directory.byIds(firmIds);
    const readable = rejections.filter(({ senderFirmId }) =>
      may(actor, 'envelope.read', targetOfFirm(firms.get(senderFirmId)!)),
    );
    const items = [
      ...documents.map((document) => this.documentView(document, language)),
      ...readable.map((rejection) => this.rejectionView(rejection, language)),
    ];
    items.sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
    return { items, stages: [...facts] };
  }

  private documentView(document: CheckedDocument, language: Language): z.infer<typeof CheckedOut> {
    const { documentId, number, state } = document;
    return { kind: 'document', id: documentId, number, state, ...this.commonView(document, language) };
  }

  private rejectionView(rejection: CaseRejection, language: Language): z.infer<typeof CheckedOut> {
    const common = this.commonView(rejection, language);
    return { kind: 'rejected', id: rejection.envelopeId, number: null, state: 'rejected', ...common };
  }

  private commonView(checked: CheckedDocument | CaseRejection, language: Language) {
    const { documentType, senderFirmId: firmId, submittedByName: submittedBy, submittedAt, rightedBy } = checked;
    return {
      documentType,
      title: this.types.find(documentType)?.title[language] ?? documentType,
      firmId,
      submittedBy,
      submittedAt: submittedAt.toISOString(),
      findings: findingViews(checked.findings, this.types, language),
      rightedBy: rightedBy && {
        documentId: rightedBy.documentId,
        at: rightedBy.at.toISOString(),
        seconds: Math.round((rightedBy.at.getTime() - submittedAt.getTime()) / 1_000),
      },
    };
  }
}
