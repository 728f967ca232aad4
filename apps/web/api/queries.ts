import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

/** What the page knows of the server's data. An answer that says why is not asked for again; a lost connection is. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 3,
      refetchOnWindowFocus: 'always',
    },
    mutations: { retry: false },
  },
});
