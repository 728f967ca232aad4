import { z } from 'zod';
import type { AppliedImport } from '#catalogue';
import type { Language } from '#kernel';

const Outcome = z.enum(['new', 'changed', 'unchanged', 'refused']);

export const ProductImportOut = z
  .object({
    applied: z.boolean().meta({ description: 'False of a preview, and of a list that was refused as a whole' }),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() }),
    ignoredColumns: z.array(z.string()).meta({ description: 'Headers that name no column of a catalogue' }),
    rows: z.array(
      z.object({
        line: z.int().meta({ description: 'Of the file' }),
        number: z.string(),
        name: z.string().nullable(),
        outcome: Outcome,
        changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
        problems: z.array(
          z.object({
            pointer: z.string().meta({ description: 'JSON pointer into the product' }),
            code: z.string(),
            detail: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ProductImport' });
export type ProductImportOut = z.infer<typeof ProductImportOut>;

export function productImportView(
  { applied, ignoredColumns, rows }: AppliedImport,
  language: Language,
): ProductImportOut {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return {
    applied,
    counts,
    ignoredColumns: [...ignoredColumns],
    rows: rows.map(({ line, number, outcome, changes, problems, product }) => ({
      line,
      number,
      name: product?.names[language] ?? null,
      outcome,
      changes: [...changes],
      problems: problems.map((problem) => ({
        pointer: problem.field ?? '',
        code: problem.code,
        detail: problem.say(language),
      })),
    })),
  };
}
