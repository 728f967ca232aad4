import { redisInstalled } from '#testing';
import { runFaults } from './run.js';

/** The part of `npm run faults` that fits into every run of the tests. */
const short = { seconds: 20, pause: 1_500, patience: 300, tell: () => undefined } as const;

test('trade under kills, pauses and cut connections loses and doubles nothing, queue in PostgreSQL', async () => {
  const result = await runFaults({ ...short, seed: 'short', queue: 'postgresql' });
  expect(result).toMatchObject({ wrong: [] });
  expect(result.faults).toBeGreaterThan(4);
  expect(result.cases).toBeGreaterThan(5);
});

(redisInstalled ? test : test.skip)(
  'the same with the queue in Redis, which is killed too (skipped where it is not installed)',
  async () => {
    const result = await runFaults({ ...short, seed: 'short', queue: 'redis' });
    expect(result).toMatchObject({ wrong: [] });
    expect(result.cases).toBeGreaterThan(5);
  },
);

test('an outbox that loses events is noticed', async () => {
  const result = await runFaults({
    ...short,
    seconds: 10,
    patience: 10,
    pause: 20_000,
    seed: 'broken',
    queue: 'postgresql',
    breakOutbox: true,
  });
  expect(result.wrong.join('\n')).toMatch(/still wait|in the end/);
});
