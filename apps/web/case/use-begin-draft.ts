import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { client, type Schemas } from '#web/api/client';

type Beginning = Omit<Schemas['DraftBeginIn'], 'id' | 'firm'>;

export interface BegunDraft {
  /** Begins a draft and goes to its editor. The same again, before an answer came, is the same draft. */
  readonly begin: (beginning: Beginning) => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Begins documents of a firm: after another document (`basedOn`, `step`), or what was rejected once more. */
export function useBeginDraft(firmId: string): BegunDraft {
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  // The id is made here, so that a click that is repeated because its answer got lost begins nothing twice.
  const wanted = useRef<{ readonly key: string; readonly id: string }>(undefined);
  const begin = useCallback(
    async (beginning: Beginning) => {
      const key = JSON.stringify(beginning);
      if (wanted.current?.key !== key) wanted.current = { key, id: v7() };
      setBusy(true);
      setError(undefined);
      try {
        const { data } = await client.POST('/v1/drafts', {
          body: { ...beginning, id: wanted.current.id, firm: firmId },
        });
        wanted.current = undefined;
        void queryClient.invalidateQueries();
        navigate(`/firm/${firmId}/drafts/${data!.id}`);
      } catch (problem) {
        setError(problem);
      } finally {
        setBusy(false);
      }
    },
    [firmId, navigate, queryClient],
  );
  return { begin, busy, error };
}
