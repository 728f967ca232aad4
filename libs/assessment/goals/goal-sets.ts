import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { notFound, Problems, SchoolClass, type Scope, type Target } from '#registry';
import { insertGoals, goalsOf } from './learning-goals.js';
import type { GoalSet } from './learning-goal.js';

export interface NewGoalSet {
  readonly id?: string;
  readonly networkId: string;
  readonly schoolId: string;
  /** Null for a set of the whole school. */
  readonly classId: string | null;
  readonly name: string;
  readonly createdBy: string | null;
}

const selectSets = `
  SELECT s.id, s.network_id AS "networkId", s.school_id AS "schoolId", o.name AS "schoolName", s.class_id AS "classId",
    c.name AS "className", s.name, s.created_at AS "createdAt", s.archived_at AS "archivedAt",
    (SELECT count(*)::int FROM learning_goal g WHERE g.goal_set_id = s.id AND g.archived_at IS NULL) AS "goalCount"
  FROM goal_set s JOIN school o ON o.id = s.school_id LEFT JOIN school_class c ON c.id = s.class_id`;

/** The sets of the classes within a scope and of their schools, those of schools first. */
export async function listGoalSets(
  manager: EntityManager,
  { networkId, classIds }: Pick<Scope, 'networkId' | 'classIds'>,
  { archived = false }: { archived?: boolean } = {},
): Promise<GoalSet[]> {
  return (await manager.query(
    `${selectSets} WHERE s.network_id = $1 AND (s.archived_at IS NOT NULL) = $3
       AND (s.class_id = ANY ($2::uuid[]) OR s.class_id IS NULL
            AND s.school_id IN (SELECT school_id FROM school_class WHERE id = ANY ($2::uuid[])))
     ORDER BY s.class_id IS NOT NULL, o.name, c.name, s.name, s.id`,
    [networkId, classIds, archived],
  )) as GoalSet[];
}

export async function goalSetOf(manager: EntityManager, id: string): Promise<GoalSet | undefined> {
  const rows = (await manager.query(`${selectSets} WHERE s.id = $1`, [id])) as GoalSet[];
  return rows[0];
}

/** What an action on a set is about: its class, or all the classes of its school, whose teachers share it. */
export async function targetsOfGoalSet(
  manager: EntityManager,
  { networkId, schoolId, classId }: Pick<GoalSet, 'networkId' | 'schoolId' | 'classId'>,
): Promise<Target[]> {
  if (classId) return [{ networkId, classId }];
  const classes = await manager.find(SchoolClass, { where: { schoolId, networkId } });
  return classes.map(({ id }) => ({ networkId, classId: id }));
}

/**
 * @returns the id
 * @throws InvalidInput; KontorError `not-found` for a class of another school
 */
export async function createGoalSet(manager: EntityManager, input: NewGoalSet, at: Date): Promise<string> {
  const id = input.id ?? newId();
  const { networkId, schoolId, classId, name, createdBy } = input;
  checkName(name);
  if (classId && !(await manager.existsBy(SchoolClass, { id: classId, schoolId, networkId }))) {
    throw new KontorError(notFound);
  }
  await manager.query(
    `INSERT INTO goal_set (id, network_id, school_id, class_id, name, created_at, created_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, networkId, schoolId, classId, name.trim(), at, createdBy],
  );
  return id;
}

/** A new set with the goals of another that are not archived. Give it a transaction's manager. */
export async function copyGoalSet(
  manager: EntityManager,
  sourceId: string,
  copy: NewGoalSet,
  at: Date,
): Promise<string> {
  const id = await createGoalSet(manager, copy, at);
  const goals = await goalsOf(manager, [sourceId]);
  const copies = goals.map(({ code, level, texts, checks }) => ({ code, level, texts, checks }));
  await insertGoals(manager, { networkId: copy.networkId, goalSetId: id }, copies);
  return id;
}

/** Renames a set, archives it or takes it out of the archive. @throws InvalidInput */
export async function changeGoalSet(
  manager: EntityManager,
  id: string,
  { name, archived }: { readonly name?: string; readonly archived?: boolean },
  at: Date,
): Promise<void> {
  if (name !== undefined) {
    checkName(name);
    await manager.query('UPDATE goal_set SET name = $2 WHERE id = $1', [id, name.trim()]);
  }
  if (archived === undefined) return;
  await manager.query(
    'UPDATE goal_set SET archived_at = CASE WHEN $2 THEN coalesce(archived_at, $3) END WHERE id = $1',
    [id, archived, at],
  );
}

function checkName(name: string): void {
  const problems = new Problems();
  problems.text('name', name, 120);
  problems.throwIfAny();
}
