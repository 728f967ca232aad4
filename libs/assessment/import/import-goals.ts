import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { mostGoals } from '../goals/check-goal.js';
import { goalFileTooLong } from '../goals/goal-errors.js';
import type { GoalSet } from '../goals/learning-goal.js';
import { changeGoal, goalsOf, insertGoals } from '../goals/learning-goals.js';
import { planImport, type PlannedGoal } from './plan-import.js';
import { readGoalFile } from './read-goal-file.js';

/**
 * What a file would do to a set, without doing it.
 * @throws KontorError `goal-file-unreadable`, `goal-column-missing`, `goal-file-too-long`
 */
export async function previewImport(
  manager: EntityManager,
  goalSetId: string,
  content: string,
): Promise<PlannedGoal[]> {
  return planImport(readGoalFile(content), await goalsOf(manager, [goalSetId], { archived: true }));
}

/**
 * Does what `previewImport` told of: adds and changes goals, leaves out the lines that are refused. Give it a
 * transaction's manager. The set is locked, so that two imports do not both add the same goal.
 */
export async function applyImport(
  manager: EntityManager,
  { id: goalSetId, networkId }: Pick<GoalSet, 'id' | 'networkId'>,
  content: string,
  at: Date,
): Promise<PlannedGoal[]> {
  await manager.query('SELECT FROM goal_set WHERE id = $1 FOR UPDATE', [goalSetId]);
  const plan = await previewImport(manager, goalSetId, content);
  const added = plan.filter(({ outcome }) => outcome === 'added').map(({ goal }) => goal);
  const current = await goalsOf(manager, [goalSetId]);
  const count = current.length + added.length;
  if (count > mostGoals) throw new KontorError(goalFileTooLong, { count, max: mostGoals }, { field: '/csv' });
  if (added.length > 0) await insertGoals(manager, { networkId, goalSetId }, added);
  for (const { outcome, goal, known } of plan) {
    if (outcome === 'changed') await changeGoal(manager, known!, { ...goal, archived: false }, at);
  }
  return plan;
}
