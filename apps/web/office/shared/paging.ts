/** How `api.useInfiniteQuery` goes through the lists of the API: `after` is the `next` of the page before. */
export const paging = {
  pageParamName: 'after',
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }: { readonly next?: string }): string | undefined => next,
};
