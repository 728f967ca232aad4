import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '#web/api/client';
import type { Draft } from './draft';
import { DraftStore, type DraftState } from './draft-store';
import { localCopies } from './local-copies';
import { draftServer } from './server';

/** How often the server is asked whether somebody else saved, in milliseconds. */
const watchMilliseconds = 10_000;

interface OpenDraft {
  readonly store: DraftStore;
  readonly state: DraftState;
}

/** The draft as the server has it, watched for what others save. */
export function useServerDraft(id: string) {
  return api.useQuery(
    'get',
    '/v1/drafts/{id}',
    { params: { path: { id } } },
    { staleTime: 0, gcTime: 0, refetchInterval: ({ state }) => (state.data?.envelopeId ? false : watchMilliseconds) },
  );
}

/** A draft that somebody writes in: one store for as long as its page is open. */
export function useDraftStore(draft: Draft): OpenDraft {
  const [store] = useState(() => new DraftStore(draft, draftServer, localCopies));
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => store.heard(draft), [store, draft]);
  useEffect(() => {
    // Going elsewhere saves at once instead of after the pause; the browser has it anyway.
    return () => {
      void store.flush();
      store.stop();
    };
  }, [store]);
  return { store, state };
}
