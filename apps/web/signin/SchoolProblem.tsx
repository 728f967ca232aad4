import { useEffect, useState } from 'react';
import { api } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { ProblemNotice } from '#web/parts/ProblemNotice';

const parameter = 'signInProblem';

/** What went wrong at the school's own sign-in, in the words of the server. An old link says nothing. */
export function SchoolProblem() {
  const [told] = useState(() => new URLSearchParams(window.location.search).get(parameter));
  const params = { query: { told: told ?? '' } };
  const { error } = api.useQuery('get', '/v1/sign-in/problem', { params }, { enabled: told !== null, retry: false });
  useEffect(() => {
    // Whoever reloads the page or keeps its address starts afresh.
    if (told !== null) window.history.replaceState(null, '', window.location.pathname);
  }, [told]);
  return error && !isProblem(error, 'not-found') ? <ProblemNotice error={error} /> : null;
}
