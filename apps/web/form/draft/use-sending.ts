import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DraftStore } from './draft-store';
import { sendDraft, type Receipt } from './server';

export interface Sending {
  readonly send: () => Promise<void>;
  readonly busy: boolean;
  readonly receipt: Receipt | undefined;
  readonly error: unknown;
}

/** Sends a draft once, whatever is clicked how often; what is not saved yet is saved before. */
export function useSending(store: DraftStore): Sending {
  const queryClient = useQueryClient();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<Receipt>();
  const [error, setError] = useState<unknown>();
  const send = async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setError(undefined);
    try {
      if (!(await store.flush())) return;
      const { base } = store.get();
      setReceipt(await sendDraft(base.id, base.version));
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { send, busy, receipt, error };
}
