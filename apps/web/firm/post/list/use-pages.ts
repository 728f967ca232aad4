import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Page {
  readonly next?: string | undefined;
}

/**
 * What every list of post hands to `useInfiniteQuery`: a page goes on where the one before ended, and while another filter
 * is looked up the list stays as it was.
 */
export const pages = {
  // Not undefined, which would ask for page 0.
  initialPageParam: null,
  getNextPageParam: ({ next }: Page) => next,
  pageParamName: 'after',
  placeholderData: keepPreviousData,
} as const;

/** The rows of all pages, and what loads the next one. */
export function rowsOf<Item>(query: {
  readonly data: { readonly pages: readonly { readonly items: readonly Item[] }[] } | undefined;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}): { readonly items: readonly Item[]; readonly more: (() => void) | undefined } {
  return {
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  };
}

/** Makes each item's row once, for as long as `make` and the item stay the same. */
export function useRows<Item extends object, Row>(items: readonly Item[], make: (item: Item) => Row): Row[] {
  const made = useMemo(() => new WeakMap<Item, Row>(), [make]);
  return items.map((item) => {
    const row = made.get(item) ?? make(item);
    made.set(item, row);
    return row;
  });
}
