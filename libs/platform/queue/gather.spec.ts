import { gather } from './gather.js';

/** A process whose groups end when the test says so. */
function held() {
  const groups: { items: readonly string[]; end: () => void; fail: (error: Error) => void }[] = [];
  const process = (items: readonly string[]) =>
    new Promise<string[]>((resolve, reject) => {
      groups.push({ items, end: () => resolve(items.map((item) => item.toUpperCase())), fail: reject });
    });
  return { groups, process };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('starts at once, and gathers what comes while it is busy', async () => {
  const { groups, process } = held();
  const ask = gather(process, { groups: 1, size: 3 });
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map((item) => ask([item])));
  expect(groups.map(({ items }) => items)).toEqual([['a']]);
  groups[0]!.end();
  await settled();
  groups[1]!.end();
  await settled();
  groups[2]!.end();
  expect((await answers).flat()).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(groups.map(({ items }) => items)).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
});

it('works on as many groups at a time as it may', () => {
  const { groups, process } = held();
  const ask = gather(process, { groups: 2, size: 3 });
  for (const item of ['a', 'b', 'c']) void ask([item]);
  expect(groups.map(({ items }) => items)).toEqual([['a'], ['b']]);
});

it('fails the items of a group that fails, and goes on', async () => {
  const { groups, process } = held();
  const ask = gather(process, { groups: 1, size: 3 });
  const first = ask(['a']);
  const second = ask(['b']);
  groups[0]!.fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await settled();
  groups[1]!.end();
  expect(await second).toEqual(['B']);
});

it('takes several items together, and answers in their order when all have ended', async () => {
  const { groups, process } = held();
  const ask = gather(process, { groups: 2, size: 2 });
  const answers = ask(['a', 'b', 'c']);
  expect(groups.map(({ items }) => items)).toEqual([['a', 'b'], ['c']]);
  groups[1]!.end();
  groups[0]!.end();
  expect(await answers).toEqual(['A', 'B', 'C']);
});

it('begins another group beside one that is under way only when it is worthwhile', async () => {
  const { groups, process } = held();
  const ask = gather(process, { groups: 2, size: 5, worthwhile: 4, weight: (item) => item.length });
  const answers = Promise.all([ask(['a']), ask(['bb']), ask(['c'])]);
  expect(groups.map(({ items }) => items)).toEqual([['a']]);
  groups[0]!.end();
  await settled();
  expect(groups[1]!.items).toEqual(['bb', 'c']);
  const further = Promise.all([ask(['ddd']), ask(['e'])]);
  expect(groups[2]!.items).toEqual(['ddd', 'e']);
  groups[1]!.end();
  groups[2]!.end();
  expect((await answers).flat()).toEqual(['A', 'BB', 'C']);
  expect((await further).flat()).toEqual(['DDD', 'E']);
});
