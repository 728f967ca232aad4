import type { EntityManager } from 'typeorm';
import { KontorError, languages, newId } from '#kernel';
import { constraintOf, insertRows } from '#platform';
import { checkGoal } from './check-goal.js';
import { goalCodeTaken } from './goal-errors.js';
import type { GoalInput, GoalTexts, LearningGoal } from './learning-goal.js';

const selectGoals = `
  SELECT g.id, g.network_id AS "networkId", g.goal_set_id AS "goalSetId", g.code, g.level, g.texts, g.checks,
    g.position, g.archived_at AS "archivedAt"
  FROM learning_goal g`;

/** The goals of sets in their order; those in the archive only when asked for. */
export async function goalsOf(
  manager: EntityManager,
  goalSetIds: readonly string[],
  { archived = false }: { archived?: boolean } = {},
): Promise<LearningGoal[]> {
  return (await manager.query(
    `${selectGoals} JOIN goal_set s ON s.id = g.goal_set_id
     WHERE g.goal_set_id = ANY ($1::uuid[]) AND ($2 OR g.archived_at IS NULL)
     ORDER BY s.class_id IS NOT NULL, s.name, s.id, g.position, g.code`,
    [goalSetIds, archived],
  )) as LearningGoal[];
}

/** Goals by their ids, in the archive or not, in the order of their codes. */
export async function goalsByIds(manager: EntityManager, ids: readonly string[]): Promise<LearningGoal[]> {
  if (ids.length === 0) return [];
  return (await manager.query(`${selectGoals} WHERE g.id = ANY ($1::uuid[]) ORDER BY g.code, g.id`, [
    ids,
  ])) as LearningGoal[];
}

export async function goalOf(manager: EntityManager, id: string): Promise<LearningGoal | undefined> {
  const rows = (await manager.query(`${selectGoals} WHERE g.id = $1`, [id])) as LearningGoal[];
  return rows[0];
}

/**
 * Adds goals at the end of a set, as they are: check them first.
 * @returns their ids
 * @throws KontorError `goal-code-taken`
 */
export async function insertGoals(
  manager: EntityManager,
  { networkId, goalSetId }: Pick<LearningGoal, 'networkId' | 'goalSetId'>,
  goals: readonly (GoalInput & { readonly id?: string })[],
): Promise<string[]> {
  const [last] = (await manager.query(
    'SELECT coalesce(max(position), 0) AS position FROM learning_goal WHERE goal_set_id = $1',
    [goalSetId],
  )) as { position: number }[];
  const rows = goals.map((goal, index) => ({
    id: goal.id ?? newId(),
    network_id: networkId,
    goal_set_id: goalSetId,
    code: goal.code.trim(),
    level: goal.level,
    texts: writtenTexts(goal.texts),
    checks: goal.checks,
    position: last!.position + index + 1,
  }));
  await orCodeTaken(goals[0]?.code ?? '', () => insertRows(manager, { table: 'learning_goal', columns }, rows));
  return rows.map(({ id }) => id);
}

const columns = {
  id: 'uuid',
  network_id: 'uuid',
  goal_set_id: 'uuid',
  code: 'text',
  level: 'text',
  texts: 'jsonb',
  checks: 'jsonb',
  position: 'integer',
} as const;

/** @throws InvalidInput, KontorError `goal-code-taken` */
export async function addGoal(
  manager: EntityManager,
  place: Pick<LearningGoal, 'networkId' | 'goalSetId'>,
  goal: GoalInput,
): Promise<string> {
  checkGoal(goal).throwIfAny();
  const [id] = await insertGoals(manager, place, [goal]);
  return id!;
}

/** Changes a goal, archives it or takes it out of the archive. @throws InvalidInput, KontorError `goal-code-taken` */
export async function changeGoal(
  manager: EntityManager,
  goal: LearningGoal,
  { archived, ...change }: Partial<GoalInput> & { readonly archived?: boolean },
  at: Date,
): Promise<void> {
  const { code, level, texts, checks } = { ...goal, ...change };
  checkGoal({ code, level, texts, checks }).throwIfAny();
  const archivedAt = archived === undefined ? goal.archivedAt : archived ? (goal.archivedAt ?? at) : null;
  await orCodeTaken(code, () =>
    manager.query(
      `UPDATE learning_goal SET code = $2, level = $3, texts = $4::jsonb, checks = $5::jsonb, archived_at = $6
       WHERE id = $1`,
      [goal.id, code.trim(), level, JSON.stringify(writtenTexts(texts)), JSON.stringify(checks), archivedAt],
    ),
  );
}

/** The texts that say something, in the order of the languages. */
export function writtenTexts(texts: GoalTexts): GoalTexts {
  const written = languages.flatMap((language) => {
    const text = texts[language]?.trim();
    return text ? [[language, text] as const] : [];
  });
  return Object.fromEntries(written);
}

async function orCodeTaken(code: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (constraintOf(error) !== 'learning_goal_code_unique') throw error;
    throw new KontorError(goalCodeTaken, { code }, { cause: error, field: '/code' });
  }
}
