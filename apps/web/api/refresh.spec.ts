import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { refreshShown, withFirstPage } from './refresh';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));
const shown = { pages: [{ items: rows('d', 'c'), next: 'c' }, { items: rows('b', 'a') }], pageParams: [null, 'c'] };

test.each([
  ['nothing new', rows('d', 'c'), ['d', 'c', 'b', 'a']],
  ['one is new', rows('e', 'd'), ['e', 'd', 'c', 'b', 'a']],
  ['one is gone', rows('c'), ['c', 'b', 'a']],
] as const)('the first page anew, where %s', (_, items, ids) => {
  const merged = withFirstPage(shown, { items, next: 'x' })!;
  expect(merged.pages.flatMap((page) => page.items.map(({ id }) => id))).toEqual(ids);
  expect(merged.pages[0]!.next).toBe('c');
});

test('more is new than a page holds: all has to be loaded', () => {
  expect(withFirstPage(shown, { items: rows('f', 'e'), next: 'e' })).toBeUndefined();
  expect(withFirstPage(shown, { items: [] })).toBeUndefined();
});

/** A list of two to a page, and how often the server was asked for which page. */
async function listOf(all: string[], pageCount: number) {
  const client = new QueryClient();
  const asked: (string | null)[] = [];
  const observer = new InfiniteQueryObserver(client, {
    queryKey: ['list'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      asked.push(pageParam);
      const from = pageParam === null ? 0 : all.indexOf(pageParam) + 1;
      const items = rows(...all.slice(from, from + 2));
      return Promise.resolve({ items, next: from + 2 < all.length ? items.at(-1)!.id : undefined });
    },
    getNextPageParam: ({ next }) => next,
  });
  observer.subscribe(() => undefined);
  await observer.refetch();
  for (let page = 1; page < pageCount; page++) await observer.fetchNextPage();
  asked.length = 0;
  const ids = () => observer.getCurrentResult().data!.pages.flatMap(({ items }) => items.map(({ id }) => id));
  return { client, asked, ids };
}

test('an event asks for one page of a long list, not for all of them', async () => {
  const all = ['f', 'e', 'd', 'c', 'b', 'a'];
  const { client, asked, ids } = await listOf(all, 3);
  all.unshift('g');
  let others = 0;
  new QueryObserver(client, { queryKey: ['other'], queryFn: () => Promise.resolve(++others) }).subscribe(
    () => undefined,
  );
  await client.refetchQueries({ queryKey: ['other'] });
  const before = others;
  await refreshShown(client);
  expect(asked).toEqual([null]);
  expect(ids()).toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a']);
  expect(others).toBe(before + 1);
  client.clear();
});

test('a list of one page is loaded as ever', async () => {
  const { client, asked, ids } = await listOf(['b', 'a'], 1);
  await refreshShown(client);
  expect([asked, ids()]).toEqual([[null], ['b', 'a']]);
  client.clear();
});
