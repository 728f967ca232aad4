import fc from 'fast-check';
import type { Observation, Quality } from '../checks/check.js';
import { colours } from '../scale/colours.js';
import { grade, latestThatCount } from './grade.js';
import { propose } from './propose.js';

const of = (...qualities: Quality[]) => qualities.map((quality) => ({ quality }));
const order: readonly Quality[] = ['wrong', 'flawed', 'mended', 'right'];
const quality = fc.constantFrom(...order);
/** 0 is the best. */
const rank = (qualities: readonly Quality[]): number => colours.indexOf(grade(of(...qualities)));

test.each<[Quality[], string]>([
  [[], 'not-seen'],
  [['right'], 'yellow-green'],
  [['right', 'right'], 'yellow-green'],
  [['right', 'right', 'right'], 'green'],
  [['right', 'right', 'mended'], 'green'],
  [['right', 'mended', 'mended'], 'yellow-green'],
  [['mended'], 'yellow-green'],
  [['flawed'], 'orange'],
  [['right', 'wrong'], 'orange'],
  [['right', 'wrong', 'wrong'], 'red'],
  [['wrong'], 'red'],
  [
    [
      ...Array.from({ length: 5 }, () => 'wrong' as const),
      ...Array.from({ length: latestThatCount }, () => 'right' as const),
    ],
    'green',
  ],
])('%j proposes %s', (qualities, colour) => {
  expect(grade(of(...qualities))).toBe(colour);
});

test('doing one thing better never makes the proposal worse', () => {
  fc.assert(
    fc.property(fc.array(quality, { minLength: 1, maxLength: 15 }), fc.nat(), quality, (qualities, at, other) => {
      const index = at % qualities.length;
      const better = order.indexOf(other) >= order.indexOf(qualities[index]!);
      const changed = qualities.with(index, other);
      expect(better ? rank(changed) <= rank(qualities) : rank(changed) >= rank(qualities)).toBe(true);
    }),
  );
});

test('one more thing done right never makes it worse, and what is done is always seen', () => {
  fc.assert(
    fc.property(fc.array(quality, { minLength: 1, maxLength: 15 }), (qualities) => {
      expect(rank([...qualities, 'right'])).toBeLessThanOrEqual(rank(qualities));
      expect(grade(of(...qualities))).not.toBe('not-seen');
    }),
  );
});

describe('whose work it rests on', () => {
  const seen = (by: string | null, at: number, what: Quality): Observation => ({
    quality: what,
    by,
    at: new Date(at),
    evidence: [],
    rules: [],
  });
  const goal = { id: 'goal', checks: ['a', 'b'] };
  const proposed = (...observations: Observation[]) => propose(goal, 'ann', [new Map([['a', observations]])])!;

  test.each([
    [
      'the own work only, where there is some',
      [seen('ann', 1, 'right'), seen('bob', 2, 'wrong'), seen(null, 3, 'wrong')],
      'own',
      'yellow-green',
    ],
    ['what nobody in particular did', [seen('bob', 1, 'right'), seen(null, 2, 'wrong')], 'firm', 'red'],
    ['nothing of a colleague', [seen('bob', 1, 'wrong')], 'none', 'not-seen'],
  ] as const)('%s', (_what, observations, basis, colour) => {
    expect(proposed(...observations)).toMatchObject({ basis, colour });
  });

  it('joins checks and firms in the order of time, the latest first', () => {
    const firms = [
      new Map([['a', [seen('ann', 1, 'wrong'), seen('ann', 3, 'right')]]]),
      new Map([['b', [seen('ann', 2, 'mended')]]]),
    ];
    const { observations } = propose(goal, 'ann', firms)!;
    expect(observations.map(({ checkId, quality: what }) => `${checkId} ${what}`)).toEqual([
      'a right',
      'b mended',
      'a wrong',
    ]);
  });

  it('a goal without checks is left to the teacher', () => {
    expect(propose({ id: 'goal', checks: [] }, 'ann', [])).toBeUndefined();
  });
});
