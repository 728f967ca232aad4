import { z } from 'zod';
import type { EnvelopeReceipt } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import { FindingOut, findingViews } from './finding-view.js';

export const ReceiptOut = z
  .object({
    id: z.string(),
    state: z.enum(['received', 'accepted', 'rejected', 'failed']).meta({
      description: 'received: not decided yet; failed: the office has to look at it',
    }),
    documentType: z.string(),
    senderFirmId: z.string(),
    receiverFirmId: z.string(),
    submittedAt: z.iso.datetime(),
    decidedAt: z.iso.datetime().nullable(),
    documentId: z.string().nullable(),
    repeated: z.boolean().meta({ description: 'The same submission had been received before' }),
    findings: z.array(FindingOut),
  })
  .meta({ id: 'Receipt' });

export function receiptView(
  receipt: EnvelopeReceipt,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof ReceiptOut> {
  const { id, state, documentType, senderFirmId, receiverFirmId, documentId, repeated } = receipt;
  return {
    id,
    state,
    documentType,
    senderFirmId,
    receiverFirmId,
    submittedAt: receipt.submittedAt.toISOString(),
    decidedAt: receipt.decidedAt?.toISOString() ?? null,
    documentId,
    repeated,
    findings: findingViews(receipt.findings, types, language),
  };
}
