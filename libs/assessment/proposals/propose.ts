import { checkById } from '../checks/registry.js';
import type { Check, Observation } from '../checks/check.js';
import type { FirmFacts } from '../facts/firm-facts.js';
import type { LearningGoal } from '../goals/learning-goal.js';
import type { Colour } from '../scale/colours.js';
import { grade, latestThatCount } from './grade.js';

/**
 * Whose work a proposal rests on: the student's `own`, or what the `firm` did that nobody in particular answers for (left
 * undone, or done by a program); `none` where there is neither.
 */
export type Basis = 'own' | 'firm' | 'none';

export interface Proposal {
  readonly goalId: string;
  readonly personId: string;
  readonly colour: Colour;
  readonly basis: Basis;
  /** What it rests on, the latest first. */
  readonly observations: readonly CheckedObservation[];
}

export interface CheckedObservation extends Observation {
  readonly checkId: string;
}

/** The observations of all checks on a firm, made once for all its students and goals. */
export type FirmObservations = ReadonlyMap<string, readonly Observation[]>;

export function observeFirm(facts: FirmFacts, checks: readonly Check[]): FirmObservations {
  return new Map(checks.map((check) => [check.id, check.observe(facts)]));
}

/** The checks that goals name. */
export function checksOf(goals: readonly Pick<LearningGoal, 'checks'>[]): Check[] {
  const ids = new Set(goals.flatMap(({ checks }) => checks));
  return [...ids].flatMap((id) => checkById(id) ?? []);
}

/**
 * What the checks of a goal propose for a student.
 * @param firms what was observed in the firms that the student works in
 * @returns undefined for a goal without checks
 */
export function propose(
  goal: Pick<LearningGoal, 'id' | 'checks'>,
  personId: string,
  firms: readonly FirmObservations[],
): Proposal | undefined {
  if (goal.checks.length === 0) return undefined;
  const all = goal.checks
    .flatMap((checkId) => firms.flatMap((firm) => (firm.get(checkId) ?? []).map((seen) => ({ ...seen, checkId }))))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const own = all.filter(({ by }) => by === personId);
  const shared = all.filter(({ by }) => by === null);
  const counted = own.length > 0 ? own : shared;
  const basis = own.length > 0 ? 'own' : shared.length > 0 ? 'firm' : 'none';
  const observations = counted.slice(-latestThatCount).toReversed();
  return { goalId: goal.id, personId, colour: grade(counted), basis, observations };
}
