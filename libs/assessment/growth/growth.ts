import type { LearningGoal } from '../goals/learning-goal.js';
import type { Assessment } from '../judgements/assessment.js';
import { levelWeights, pointShares } from '../scale/points.js';
import type { Colour } from '../scale/colours.js';

/** A judgement as a point of a line: `share` in percent, null for a goal that was not seen. */
export interface GrowthPoint {
  readonly at: Date;
  readonly colour: Colour;
  readonly share: number | null;
}

export interface GoalGrowth {
  readonly goalId: string;
  readonly points: readonly GrowthPoint[];
}

/** How a student came along. */
export interface Growth {
  readonly goals: readonly GoalGrowth[];
  /** After each judgement, the mean of what counted at that moment, weighted by level; in percent, whole. */
  readonly overall: readonly { readonly at: Date; readonly share: number; readonly seen: number }[];
}

/** Pure. @param assessments of one student, in the order of time; those of goals that are not given are left out */
export function growthOf(
  assessments: readonly Pick<Assessment, 'goalId' | 'colour' | 'assessedAt'>[],
  goals: readonly Pick<LearningGoal, 'id' | 'level'>[],
): Growth {
  const levels = new Map(goals.map(({ id, level }) => [id, level]));
  const points = new Map<string, GrowthPoint[]>();
  const counting = new Map<string, { share: number; weight: number }>();
  const overall: { at: Date; share: number; seen: number }[] = [];
  for (const { goalId, colour, assessedAt: at } of assessments) {
    const level = levels.get(goalId);
    if (!level) continue;
    const share = pointShares[colour];
    points.set(goalId, [...(points.get(goalId) ?? []), { at, colour, share }]);
    if (share === null) counting.delete(goalId);
    else counting.set(goalId, { share, weight: levelWeights[level] });
    if (counting.size > 0) overall.push({ at, share: meanOf([...counting.values()]), seen: counting.size });
  }
  const ordered = goals.flatMap(({ id }) => {
    const ofGoal = points.get(id);
    return ofGoal ? [{ goalId: id, points: ofGoal }] : [];
  });
  return { goals: ordered, overall };
}

function meanOf(shares: readonly { readonly share: number; readonly weight: number }[]): number {
  const weight = shares.reduce((sum, each) => sum + each.weight, 0);
  return Math.round(shares.reduce((sum, each) => sum + each.share * each.weight, 0) / weight);
}
