import type { EntityManager } from 'typeorm';
import { loadFacts } from '../facts/load-facts.js';
import type { LearningGoal } from '../goals/learning-goal.js';
import type { RollEntry } from '../judgements/class-roll.js';
import { checksOf, observeFirm, propose, type Proposal } from './propose.js';

/** What the checks propose for students and goals; made anew each time it is asked for, from what is known now. */
export async function proposalsFor(
  manager: EntityManager,
  roll: readonly RollEntry[],
  goals: readonly LearningGoal[],
  now: Date,
): Promise<Proposal[]> {
  const checks = checksOf(goals);
  if (checks.length === 0 || roll.length === 0) return [];
  const firmIds = [...new Set(roll.flatMap(({ firms }) => firms.map(({ firmId }) => firmId)))];
  const facts = await loadFacts(manager, firmIds, now);
  const observed = new Map([...facts].map(([firmId, known]) => [firmId, observeFirm(known, checks)]));
  return roll.flatMap(({ personId, firms }) => {
    const ofFirms = firms.flatMap(({ firmId }) => observed.get(firmId) ?? []);
    return goals.flatMap((goal) => propose(goal, personId, ofFirms) ?? []);
  });
}
