import type { EntityManager } from 'typeorm';
import { goalSetOf, goalsOf, listGoalSets, targetsOfGoalSet, type GoalSet, type LearningGoal } from '#assessment';
import { KontorError } from '#kernel';
import { authorize, notFound, SchoolClass, type Action, type Actor } from '#registry';

/** A set that the actor may do this with. @throws KontorError `not-found`, `forbidden` */
export async function findGoalSet(manager: EntityManager, actor: Actor, action: Action, id: string): Promise<GoalSet> {
  const set = await goalSetOf(manager, id);
  if (!set) throw new KontorError(notFound);
  authorize(actor, action, await targetsOfGoalSet(manager, set));
  return set;
}

/** A class that the actor may do this with. @throws KontorError `not-found`, `forbidden` */
export async function findClass(
  manager: EntityManager,
  actor: Actor,
  action: Action,
  id: string,
): Promise<SchoolClass> {
  const found = await manager.findOneBy(SchoolClass, { id });
  if (!found) throw new KontorError(notFound);
  authorize(actor, action, { networkId: found.networkId, classId: id });
  return found;
}

/** The goals that the students of a class are judged against: of one of its sets, or of all. */
export async function goalsOfClass(
  manager: EntityManager,
  { networkId, id }: Pick<SchoolClass, 'networkId' | 'id'>,
  goalSetId?: string,
): Promise<LearningGoal[]> {
  const sets = await listGoalSets(manager, { networkId, classIds: [id] });
  return goalsOf(
    manager,
    sets.map((set) => set.id).filter((each) => goalSetId === undefined || each === goalSetId),
  );
}
