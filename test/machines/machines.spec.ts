import { redisInstalled } from '#testing';
import { runMachines } from './run.js';

/** The part of `npm run machines` that fits into every run of the tests. */
(redisInstalled ? test : test.skip)(
  'six machines trade on while each is killed in turn, and nothing is lost or doubled (skipped where Redis is not installed)',
  async () => {
    const result = await runMachines({
      seed: 'short',
      traders: 12,
      calm: 1_500,
      away: 1_000,
      proof: 30,
      tell: () => undefined,
    });
    // That documents are delivered after every kill, and without a clearing that is away, the run itself insists on.
    expect(result).toMatchObject({ wrong: [] });
    expect(result.strikes.map(({ killed }) => killed).sort()).toEqual([
      'api',
      'clearing-1',
      'clearing-2',
      'clearing-3',
      'postgres',
      'redis',
    ]);
    expect(result.cases).toBeGreaterThan(5);
  },
);
