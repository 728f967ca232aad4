import type { InfiniteData, Query, QueryClient, QueryFunction } from '@tanstack/react-query';

interface ListPage {
  readonly items: readonly { readonly id?: string }[];
  readonly next?: string | undefined;
}

type Pages = InfiniteData<ListPage>;

/**
 * Brings what is shown up to date after something happened elsewhere. Of a list of which somebody has loaded many pages only
 * the first one is asked for: what is new stands there, and a busy firm would load all of them at every event. The others are
 * looked at again when somebody comes back to the page.
 */
export async function refreshShown(client: QueryClient): Promise<void> {
  const long = new Set<Query>(client.getQueryCache().findAll({ type: 'active', predicate: isLongList }));
  await Promise.all([
    client.invalidateQueries({ predicate: (query) => !long.has(query) }),
    ...Array.from(long, (query) => refreshFirstPage(client, query)),
  ]);
}

function isLongList({ state, options }: Query): boolean {
  const pages = (state.data as Partial<Pages> | undefined)?.pages;
  return (
    typeof options.queryFn === 'function' &&
    state.fetchStatus === 'idle' &&
    Array.isArray(pages) &&
    pages.length > 1 &&
    pages.every(({ items }) => Array.isArray(items) && items.every(({ id }) => typeof id === 'string'))
  );
}

async function refreshFirstPage(client: QueryClient, query: Query): Promise<void> {
  const { queryKey, options } = query;
  const { pageParams } = query.state.data as Pages;
  const { signal } = new AbortController();
  const context = { client, queryKey, signal, meta: options.meta, pageParam: pageParams[0], direction: 'forward' };
  try {
    const first = (await (options.queryFn as QueryFunction)(context as never)) as ListPage;
    const merged = withFirstPage(query.state.data as Pages, first);
    if (merged) client.setQueryData(queryKey, merged);
    else await client.invalidateQueries({ queryKey, exact: true });
  } catch {
    // What is shown stays; it is asked for again with the next event, or when the connection is back.
  }
}

/**
 * The pages with a first one that was loaded anew. What it pushed off its end stays in it, so that the second page still goes
 * on where it ends. Undefined where the two have nothing in common: so much is new that all has to be loaded.
 */
export function withFirstPage({ pages, pageParams }: Pages, first: ListPage): Pages | undefined {
  const [before, ...others] = pages;
  const last = first.items.at(-1)?.id;
  const meets = before?.items.findIndex(({ id }) => id === last) ?? -1;
  if (!before || meets < 0) return undefined;
  const items = [...first.items, ...before.items.slice(meets + 1)];
  return { pages: [{ ...before, ...first, items, next: before.next }, ...others], pageParams };
}
