import { z } from 'zod';
import { goalLevels, goalText, type GoalSet, type LearningGoal } from '#assessment';
import { languages, type Language } from '#kernel';

export const GoalSetOut = z
  .object({
    id: z.string(),
    schoolId: z.string(),
    schoolName: z.string(),
    classId: z.string().nullable().meta({ description: 'Null for a set of the whole school' }),
    className: z.string().nullable(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    archivedAt: z.iso.datetime().nullable(),
    goalCount: z.int(),
  })
  .meta({ id: 'GoalSet' });

const texts = Object.fromEntries(languages.map((language) => [language, z.string().optional()])) as Record<
  Language,
  z.ZodOptional<z.ZodString>
>;

/** A goal's text in the languages that it is written in. */
export const GoalTextsSchema = z.strictObject(texts);

export const GoalOut = z
  .object({
    id: z.string(),
    goalSetId: z.string(),
    code: z.string(),
    level: z.enum(goalLevels),
    text: z.string().meta({ description: 'In the reader’s language, or the first that there is' }),
    texts: GoalTextsSchema,
    checks: z.array(z.string()),
    archivedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LearningGoal' });

export function goalSetView({
  networkId: _network,
  createdAt,
  archivedAt,
  ...set
}: GoalSet): z.infer<typeof GoalSetOut> {
  return { ...set, createdAt: createdAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null };
}

export function goalView(goal: LearningGoal, language: Language): z.infer<typeof GoalOut> {
  const { id, goalSetId, code, level, archivedAt } = goal;
  return {
    id,
    goalSetId,
    code,
    level,
    text: goalText(goal, language),
    texts: { ...goal.texts },
    checks: [...goal.checks],
    archivedAt: archivedAt?.toISOString() ?? null,
  };
}
