import { Decimal } from 'decimal.js';
import type { Colour } from './colours.js';
import type { GoalLevel } from './levels.js';

/**
 * What a colour is worth of a goal, in percent, for schools that need points. Orange stays below one half on purpose:
 * who still needs help has not passed. A goal that was not seen counts for nothing and against nobody.
 */
export const pointShares: Readonly<Record<Colour, number | null>> = {
  green: 100,
  'yellow-green': 75,
  orange: 45,
  red: 20,
  'not-seen': null,
};

/** How often a goal counts. */
export const levelWeights: Readonly<Record<GoalLevel, number>> = {
  'must-always-know': 3,
  'need-to-know': 2,
  'nice-to-know': 1,
};

export interface Judged {
  readonly colour: Colour;
  readonly level: GoalLevel;
}

/**
 * The points of a student: the mean of the shares of the goals that were seen, weighted by level.
 * @param outOf the most there is, such as 20
 * @returns a decimal with one digit after the point, rounded half up; undefined when nothing was seen
 */
export function pointsOf(judged: readonly Judged[], outOf: number): Decimal | undefined {
  let weight = 0;
  let sum = new Decimal(0);
  for (const { colour, level } of judged) {
    const share = pointShares[colour];
    if (share === null) continue;
    weight += levelWeights[level];
    sum = sum.plus(new Decimal(share).times(levelWeights[level]));
  }
  if (weight === 0) return undefined;
  return sum.div(weight).div(100).times(outOf).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
}
