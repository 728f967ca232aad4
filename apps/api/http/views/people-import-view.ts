import { z } from 'zod';
import type { Language } from '#kernel';
import type { ImportLine, PeopleImport } from '#registry';

const outcomes = ['new-person', 'new-membership', 'changed', 'unchanged', 'refused'] as const;

export const PeopleImportOut = z
  .object({
    applied: z.boolean().meta({ description: 'False for a preview, and when a refused line kept all from being done' }),
    counts: z.record(z.enum(outcomes), z.int()),
    lines: z.array(
      z.object({
        line: z.int().meta({ description: 'As the spreadsheet program numbers it' }),
        outcome: z.enum(outcomes),
        personId: z.string().nullable(),
        displayName: z.string(),
        userName: z.string().nullable(),
        firstPassword: z.string().nullable().meta({ description: 'Told this once: print it or save it' }),
        roles: z.array(z.string()),
        firmName: z.string().nullable(),
        department: z.string().nullable(),
        changes: z.array(z.string()).meta({ description: 'The fields of the person that change' }),
        problems: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
      }),
    ),
  })
  .meta({ id: 'PeopleImport' });
export type PeopleImportOut = z.infer<typeof PeopleImportOut>;

export function peopleImportView(
  { lines, applied, firstPasswords }: PeopleImport,
  language: Language,
): PeopleImportOut {
  const count = (outcome: string): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    applied,
    counts: Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as PeopleImportOut['counts'],
    lines: lines.map((line) => ({
      ...lineView(line, language),
      firstPassword: (line.outcome === 'new-person' && firstPasswords.get(line.personId!)) || null,
    })),
  };
}

function lineView(
  { line, outcome, personId, displayName, userName, roles, firmName, department, changes, problems }: ImportLine,
  language: Language,
) {
  return {
    line,
    outcome,
    personId,
    displayName,
    userName,
    roles: [...roles],
    firmName,
    department,
    changes: [...changes],
    problems: problems.map((problem) => ({
      pointer: problem.field ?? '',
      code: problem.code,
      detail: problem.say(language),
    })),
  };
}
