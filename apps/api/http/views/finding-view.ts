import { z } from 'zod';
import type { DocumentTypes } from '#doctype';
import { clearingFindingTexts } from '#clearing';
import type { Language } from '#kernel';
import { explain, type Finding } from '#standards';

export const FindingOut = z
  .object({
    rule: z.string().meta({ description: 'The official id where there is one, such as BR-CO-15' }),
    severity: z.enum(['fatal', 'warning', 'information']),
    layer: z.enum(['structure', 'business', 'context', 'money']),
    pointer: z.string().meta({
      description: 'JSON pointer into the body, for SBDH-… into the header; empty for the whole document',
    }),
    term: z.string().optional().meta({ description: 'The business term, such as BT-131' }),
    what: z.string().meta({ description: 'What is wrong' }),
    remedy: z.string().meta({ description: 'How to put it right' }),
  })
  .meta({ id: 'Finding' });
export type ExplainedFinding = z.infer<typeof FindingOut>;

/** Findings in words. */
export function findingViews(
  findings: readonly Finding[],
  types: DocumentTypes,
  language: Language,
): ExplainedFinding[] {
  if (findings.length === 0) return [];
  const texts = [...types.all.map(({ findingTexts }) => findingTexts), clearingFindingTexts];
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    layer: finding.layer,
    pointer: finding.path,
    ...(finding.term && { term: finding.term }),
    ...explain(finding, language, texts),
  }));
}
