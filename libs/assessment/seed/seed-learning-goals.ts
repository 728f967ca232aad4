import type { EntityManager } from 'typeorm';
import { seededId, type NetworkData } from '#registry';
import { createGoalSet } from '../goals/goal-sets.js';
import { insertGoals } from '../goals/learning-goals.js';
import { practiceFirmGoals, practiceFirmSetName } from './practice-firm-goals.js';

/**
 * Gives each school of a seeded network the goals of a practice firm, as a set of the whole school, under a name in the
 * school's language. Give it a transaction's manager.
 */
export async function seedLearningGoals(
  manager: EntityManager,
  seed: string,
  data: NetworkData,
  at: Date,
): Promise<void> {
  for (const [order, { id: schoolId, networkId, language }] of data.schools.entries()) {
    const id = seededId(seed, `goal set ${schoolId}`, order);
    const name = practiceFirmSetName[language];
    await createGoalSet(manager, { id, networkId, schoolId, classId: null, name, createdBy: null }, at);
    const goals = practiceFirmGoals.map((goal, index) => ({
      ...goal,
      id: seededId(seed, `goal ${schoolId} ${goal.code}`, order * practiceFirmGoals.length + index),
    }));
    await insertGoals(manager, { networkId, goalSetId: id }, goals);
  }
}
