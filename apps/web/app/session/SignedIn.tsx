import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { api } from '#web/api/client';
import { connectLive } from '#web/api/live';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { sessionEnded } from '#web/api/session-ended';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { isLanguage } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { MeContext } from './use-me';

const SignInPage = lazy(() => import('#web/signin/SignInPage'));
const SignInAgain = lazy(() => import('#web/signin/SignInAgain'));

/**
 * Shows its children to whoever is signed in, and the sign-in page to everybody else, at whatever address they came to. A
 * session that ends meanwhile asks for the password over the page: what was typed stays.
 */
export function SignedIn({ children }: { readonly children: ReactNode }) {
  const { data: me, error, isPending, refetch } = api.useQuery('get', '/v1/me', {}, { staleTime: Infinity });
  const [ended, setEnded] = useState(false);
  const [language, changeLanguage] = useLanguage();
  const own = me?.language;

  useEffect(() => sessionEnded.listen(() => setEnded(true)), []);
  useEffect(() => (me && !ended ? connectLive() : undefined), [me?.id, ended]);
  useEffect(() => {
    if (own && own !== language && isLanguage(own)) void changeLanguage(own);
    // Only when the person's own language is known or has changed: what they choose here is saved as their own.
  }, [own]);

  const signedIn = async (): Promise<void> => {
    setEnded(false);
    await queryClient.invalidateQueries();
  };
  if (me) {
    return (
      <MeContext.Provider value={me}>
        {children}
        <Suspense fallback={null}>{ended && <SignInAgain me={me} onSignedIn={signedIn} />}</Suspense>
      </MeContext.Provider>
    );
  }
  if (isPending) return <Loading />;
  if (isProblem(error) && error.status === 401) return <SignInPage onSignedIn={signedIn} />;
  return <ProblemNotice error={error} retry={() => void refetch()} />;
}
