import fc from 'fast-check';
import { KontorError } from '#kernel';
import { IntakeBound, type IntakeLimits } from './intake-bound.js';
import { clearingBehind, paymentsBehind } from './intake-errors.js';

const limits: IntakeLimits = { waiting: 100, seconds: 10 };

/** A bound that has seen these numbers waiting, a second apart, while `rate` were decided in each. */
function bound(rate: number, ...waiting: number[]): IntakeBound {
  const made = new IntakeBound(limits, clearingBehind);
  let before = 0;
  waiting.forEach((count, index) => {
    made.observe({ waiting: count, remaining: Math.max(0, before - rate), newest: '0' }, index * 1_000);
    before = count;
  });
  return made;
}

/** The seconds after which each of so many that come now may come again; 0 for those that are let in. */
function offered(intake: IntakeBound, count: number): number[] {
  return Array.from({ length: count }, () => {
    try {
      intake.admit();
      return 0;
    } catch (error) {
      expect(error).toMatchObject({ code: expect.stringMatching(/^(clearing|payments)-behind$/), kind: 'transient' });
      return Number((error as KontorError).params['seconds']);
    }
  });
}

const letIn = (seconds: readonly number[]): number => seconds.filter((pause) => pause === 0).length;

test.each<[string, IntakeBound, number, number]>([
  ['nobody has looked yet', bound(0), 500, 500],
  ['little waits', bound(50, 20, 20), 500, 500],
  ['much waits for the first time: how fast it goes is not known', bound(50, 20, 300), 500, 500],
  ['what waits is decided within the time', bound(50, 300, 300), 500, 200],
  ['as much waits as is decided within the time', bound(50, 500, 500), 500, 0],
  ['nothing is decided, and fewer wait than may in any case', bound(0, 80, 80), 500, 20],
  ['nothing is decided, and more wait', bound(0, 120, 120), 500, 0],
  ['a slow clearing: so many may wait in any case', bound(1, 90, 90), 500, 10],
])('%s', (_case, intake, count, expected) => {
  expect(letIn(offered(intake, count))).toBe(expected);
});

test('who is refused comes again when there is room, one behind the other', () => {
  const pauses = offered(bound(50, 500, 500), 120);
  expect(pauses.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 1));
  expect(pauses.slice(50, 100)).toEqual(Array.from({ length: 50 }, () => 2));
  expect(pauses.slice(100)).toEqual(Array.from({ length: 20 }, () => 3));
  expect(offered(bound(50, 700, 700), 1)).toEqual([5]);
  expect(offered(bound(0, 700, 700), 2)).toEqual([limits.seconds, limits.seconds]);
  expect(offered(bound(1, 100_000, 100_000), 1)).toEqual([60]);
});

test('one that was let in and not taken leaves its place to another', () => {
  const intake = bound(50, 499, 499);
  expect(letIn(offered(intake, 3))).toBe(1);
  intake.giveBack();
  expect(letIn(offered(intake, 3))).toBe(1);
});

test('the next look lets in what has been decided meanwhile', () => {
  const intake = bound(50, 500, 500);
  expect(letIn(offered(intake, 100))).toBe(0);
  intake.observe({ waiting: 460, remaining: 450, newest: '0' }, 2_000);
  expect(letIn(offered(intake, 100))).toBe(40);
});

test('however much is offered, what waits stays within what is decided in time, and all of that speed is used', () => {
  const offers = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 10, maxLength: 40 });
  const few: IntakeLimits = { waiting: 10, seconds: 3 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), offers, (rate, counts) => {
      const intake = new IntakeBound(few, paymentsBehind);
      const most = Math.max(few.waiting, rate * few.seconds);
      let waiting = 0;
      let remaining = 0;
      counts.forEach((count, second) => {
        intake.observe({ waiting, remaining, newest: '0' }, second * 1_000);
        const known = intake.drainRate;
        const taken = letIn(offered(intake, count));
        if (known === undefined) expect(taken).toBe(count);
        else {
          const room = Math.max(few.waiting, known * few.seconds) - waiting;
          expect(known).toBeLessThanOrEqual(rate);
          expect(taken).toBe(Math.min(count, Math.max(0, Math.ceil(room))));
        }
        remaining = Math.max(0, waiting - rate);
        waiting = Math.max(0, waiting + taken - rate);
        // What is let in before the speed is known comes on top: two looks' worth.
        expect(waiting).toBeLessThanOrEqual(most + 2 * 60);
      });
    }),
    { numRuns: 50 },
  );
});
