import fc from 'fast-check';
import { splitOnFailure } from './split-on-failure.js';

async function split(count: number, bad: ReadonlySet<number>) {
  const done: number[] = [];
  const isolated: number[] = [];
  let calls = 0;
  await splitOnFailure(
    Array.from({ length: count }, (_, n) => n),
    async (items) => {
      calls++;
      if (items.some((item) => bad.has(item))) throw new Error('a bad one among them');
      done.push(...items);
    },
    async (item) => void isolated.push(item),
  );
  return { done, isolated, calls };
}

test('the good are done in order, the bad stand alone', async () => {
  const items = fc.integer({ min: 0, max: 60 });
  await fc.assert(
    fc.asyncProperty(items, fc.uniqueArray(items), async (count, bad) => {
      const { done, isolated } = await split(count, new Set(bad));
      const all = Array.from({ length: count }, (_, n) => n);
      expect(done).toEqual(all.filter((n) => !bad.includes(n)));
      expect(isolated).toEqual(all.filter((n) => bad.includes(n)));
    }),
  );
});

test('a batch without a bad one is one call; one bad among 256 costs 17', async () => {
  expect((await split(256, new Set())).calls).toBe(1);
  expect((await split(256, new Set([77]))).calls).toBe(17);
});

test('an outage is nobody’s fault', async () => {
  const outage = Object.assign(new Error('shut down'), { code: '57P01' });
  const blamed: number[] = [];
  const splitting = splitOnFailure(
    [1, 2],
    () => Promise.reject(outage),
    async (item) => void blamed.push(item),
  );
  await expect(splitting).rejects.toBe(outage);
  expect(blamed).toEqual([]);
});
