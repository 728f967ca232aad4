import { z } from 'zod';
import type { OfferedStep } from '#doctype';
import type { Language } from '#kernel';

export const NextStepOut = z
  .object({
    documentType: z.string().meta({ description: 'The type of the document that it sends' }),
    step: z.string().meta({ description: 'Which of the type’s steps', example: 'accept' }),
    title: z.string().meta({ description: 'What one does by it, in the reader’s language' }),
    documentTitle: z.string().meta({ description: 'The document type in the reader’s language' }),
    possible: z.boolean(),
    why: z.string().nullable().meta({ description: 'Why it is not possible now' }),
    due: z.iso.date().nullable().meta({ description: 'The day by which it should be done' }),
  })
  .meta({ id: 'NextStep' });

export function nextStepView(
  { type, step, impediment, due }: OfferedStep,
  language: Language,
): z.infer<typeof NextStepOut> {
  return {
    documentType: type.id,
    step: step.id,
    title: step.title[language],
    documentTitle: type.title[language],
    possible: impediment === undefined,
    why: impediment?.[language] ?? null,
    due: due ?? null,
  };
}
