import { useRef, useState } from 'react';

export interface Saving {
  readonly busy: boolean;
  /** What went wrong the last time; undefined while nothing did. */
  readonly error: unknown;
  /** Does the work unless some is under way: a double click saves once. */
  readonly save: (work: () => Promise<void>) => Promise<void>;
  readonly forgetError: () => void;
}

/** What a form needs to know while it saves. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const underWay = useRef(false);
  const save = async (work: () => Promise<void>): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (problem) {
      setError(problem);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, error, save, forgetError: () => setError(undefined) };
}
