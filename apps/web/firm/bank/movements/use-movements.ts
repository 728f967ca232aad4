import { api, type Schemas } from '#web/api/client';

export type Movement = Schemas['Movement'];

export interface MovementQuery {
  readonly q?: string;
  readonly direction?: 'in' | 'out';
  readonly from?: string;
  readonly to?: string;
  readonly amountFrom?: string;
  readonly amountTo?: string;
  readonly reconciliation?: 'open' | 'done';
}

/** The movements of an account that a search leaves, page after page. */
export function useMovements(accountId: string, query: MovementQuery) {
  const { data, ...rest } = api.useInfiniteQuery(
    'get',
    '/v1/bank-accounts/{id}/movements',
    { params: { path: { id: accountId }, query: { ...query, limit: 50 } } },
    {
      pageParamName: 'after',
      initialPageParam: null,
      getNextPageParam: (page: Schemas['MovementPage']) => page.next,
      placeholderData: (previous) => previous,
    },
  );
  return { ...rest, movements: data?.pages.flatMap(({ items }) => items) };
}
