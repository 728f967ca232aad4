import { z } from 'zod';
import { settlements, type DocumentSummary } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import { FindingOut, findingViews } from './finding-view.js';

export const DocumentSummaryOut = z
  .object({
    id: z.string(),
    caseId: z.string(),
    documentType: z.string(),
    title: z.string().meta({ description: 'The type in the reader’s language' }),
    number: z.string(),
    senderFirmId: z.string(),
    senderName: z.string(),
    receiverFirmId: z.string(),
    receiverName: z.string(),
    issueDate: z.iso.date(),
    currency: z.string().nullable(),
    amount: z.string().nullable(),
    state: z.string(),
    settledBy: z.enum(settlements).nullable().meta({ description: 'What settled its claim, as far as it is' }),
    acceptedAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable().meta({ description: 'When the receiver first opened it' }),
    findings: z.array(FindingOut),
  })
  .meta({ id: 'DocumentSummary' });

export function documentView(
  document: DocumentSummary,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof DocumentSummaryOut> {
  const { id, caseId, documentType, number, senderFirmId, receiverFirmId, issueDate, currency, amount, state } =
    document;
  return {
    id,
    caseId,
    documentType,
    title: types.find(documentType)?.title[language] ?? documentType,
    number,
    senderFirmId,
    senderName: document.senderName,
    receiverFirmId,
    receiverName: document.receiverName,
    issueDate,
    currency,
    amount,
    state,
    settledBy: document.settledBy,
    acceptedAt: document.acceptedAt.toISOString(),
    readAt: document.readAt?.toISOString() ?? null,
    findings: findingViews(document.findings, types, language),
  };
}
