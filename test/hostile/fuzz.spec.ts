import { testDatabase, type TestDatabase } from '#testing';
import { openSpecApi, type SpecApi } from '../../apps/api/spec-api.js';
import { kontorSchema } from '../../apps/schema.js';
import { runFuzz } from './fuzz/run.js';

let database: TestDatabase;
let api: SpecApi;

beforeAll(async () => {
  database = await testDatabase(kontorSchema);
  api = await openSpecApi(database, { config: { secret: 'x'.repeat(40) } });
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

/** The part of `npm run fuzz` that fits into every run of the tests; each run takes the same requests. */
test('two thousand hostile requests get no 5xx and tell nothing of the inside', async () => {
  const { failures, statuses, requests } = await runFuzz(database, api, { seed: 1, requests: 2_000 });
  expect(failures.join('\n\n')).toBe('');
  expect(requests).toBe(2_000);
  // So that it cannot pass by being refused at the door.
  expect((statuses['200'] ?? 0) + (statuses['422'] ?? 0)).toBeGreaterThan(200);
});
