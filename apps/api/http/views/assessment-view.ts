import { z } from 'zod';
import { colours, type Assessment, type Evidence, type Proposal } from '#assessment';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';

export const ColourSchema = z.enum(colours);

export const EvidenceOut = z
  .object({
    kind: z.enum(['document', 'envelope', 'case', 'payment']),
    id: z.string(),
    number: z.string().optional(),
    documentType: z.string().optional(),
    title: z.string().optional().meta({ description: 'The document type in words' }),
  })
  .meta({ id: 'Evidence' });

export const AssessmentOut = z
  .object({
    id: z.string(),
    classId: z.string(),
    personId: z.string(),
    goalId: z.string(),
    colour: ColourSchema,
    feedback: z.string().nullable(),
    documentId: z.string().nullable(),
    caseId: z.string().nullable(),
    proposedColour: ColourSchema.nullable().meta({ description: 'What the checks proposed then' }),
    evidence: z.array(EvidenceOut),
    assessedByName: z.string(),
    assessedAt: z.iso.datetime(),
  })
  .meta({ id: 'Assessment' });

export const ProposalOut = z
  .object({
    personId: z.string(),
    goalId: z.string(),
    colour: ColourSchema,
    basis: z.enum(['own', 'firm', 'none']).meta({ description: 'Whose work it rests on' }),
    observations: z.array(
      z.object({
        checkId: z.string(),
        quality: z.enum(['right', 'mended', 'flawed', 'wrong']),
        at: z.iso.datetime(),
        tookMinutes: z.int().optional(),
        rules: z.array(z.string()),
        evidence: z.array(EvidenceOut),
      }),
    ),
  })
  .meta({ id: 'Proposal' });

export function evidenceView(
  { kind, id, number, documentType }: Evidence,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof EvidenceOut> {
  const title = documentType === undefined ? undefined : types.find(documentType)?.title[language];
  return {
    kind,
    id,
    ...(number !== undefined && { number }),
    ...(documentType !== undefined && { documentType }),
    ...(title !== undefined && { title }),
  };
}

export function assessmentView(
  { networkId: _network, assessedBy: _teacher, assessedAt, evidence, ...rest }: Assessment,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof AssessmentOut> {
  return {
    ...rest,
    evidence: evidence.map((each) => evidenceView(each, types, language)),
    assessedAt: assessedAt.toISOString(),
  };
}

export function proposalView(
  { personId, goalId, colour, basis, observations }: Proposal,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof ProposalOut> {
  return {
    personId,
    goalId,
    colour,
    basis,
    observations: observations.map(({ checkId, quality, at, tookMinutes, rules, evidence }) => ({
      checkId,
      quality,
      at: at.toISOString(),
      ...(tookMinutes !== undefined && { tookMinutes }),
      rules: [...rules],
      evidence: evidence.map((each) => evidenceView(each, types, language)),
    })),
  };
}
