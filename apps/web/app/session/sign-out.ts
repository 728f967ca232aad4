import { client } from '#web/api/client';
import { queryClient } from '#web/api/queries';

/** Ends the session here; drafts and the language stay in the browser. */
export async function signOut(): Promise<void> {
  await client.DELETE('/v1/sessions/current').catch(() => undefined);
  queryClient.clear();
  window.location.assign('/');
}
