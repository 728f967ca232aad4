import { z } from 'zod';
import type { Draft } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import type { FirmRecord } from '#registry';

export const DraftSummaryOut = z
  .object({
    id: z.string(),
    firmId: z.string(),
    documentType: z.string(),
    title: z.string().meta({ description: 'The type in the reader’s language' }),
    receiver: z.string().nullable().meta({ description: 'Participant id' }),
    receiverFirm: z.object({ id: z.string(), name: z.string() }).nullable(),
    basedOn: z.string().nullable().meta({ description: 'The document that it follows' }),
    replaces: z.string().nullable().meta({ description: 'The rejected envelope that it puts right' }),
    version: z.number(),
    changedBy: z.object({ id: z.string(), name: z.string() }).nullable().meta({ description: 'Null for a program' }),
    changedAt: z.iso.datetime(),
    envelopeId: z.string().nullable().meta({ description: 'What it was sent as' }),
  })
  .meta({ id: 'DraftSummary' });

export const DraftOut = DraftSummaryOut.extend({
  body: z.unknown().meta({ description: 'As the type’s model says, as far as it is written' }),
}).meta({ id: 'Draft' });

/** A draft without its body. `receivers` are firms by participant id. */
export function draftSummaryView(
  draft: Omit<Draft, 'body'>,
  receivers: ReadonlyMap<string, FirmRecord>,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof DraftSummaryOut> {
  const { id, firmId, documentType, receiver, basedOn, replaces, version, changedBy, envelopeId } = draft;
  const firm = receiver === null ? undefined : receivers.get(receiver);
  return {
    id,
    firmId,
    documentType,
    title: types.find(documentType)?.title[language] ?? documentType,
    receiver,
    receiverFirm: firm ? { id: firm.id, name: firm.name } : null,
    basedOn,
    replaces,
    version,
    changedBy,
    changedAt: draft.changedAt.toISOString(),
    envelopeId,
  };
}
