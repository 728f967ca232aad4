import type { Observation, Quality } from '../checks/check.js';
import type { Colour } from '../scale/colours.js';

/** What an observation counts, in percent. */
const worth: Readonly<Record<Quality, number>> = { right: 100, mended: 75, flawed: 40, wrong: 0 };

/** Only the latest count: who learned it is not held to September. */
export const latestThatCount = 10;

/** Who did it right fewer times than this may have been lucky: the proposal then stops short of green. */
export const enoughForGreen = 3;

/**
 * The colour that observations suggest, given in the order of time: the mean of the latest ten, where right counts fully,
 * mended three quarters, flawed two fifths and wrong nothing. From 90 % green, from 65 % yellow-green, from 35 % orange.
 */
export function grade(observations: readonly Pick<Observation, 'quality'>[]): Colour {
  const latest = observations.slice(-latestThatCount);
  if (latest.length === 0) return 'not-seen';
  const mean = latest.reduce((sum, { quality }) => sum + worth[quality], 0) / latest.length;
  if (mean >= 90) return latest.length >= enoughForGreen ? 'green' : 'yellow-green';
  if (mean >= 65) return 'yellow-green';
  return mean >= 35 ? 'orange' : 'red';
}
