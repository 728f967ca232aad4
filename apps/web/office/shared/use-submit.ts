import { useState } from 'react';
import { ApiProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';

/** Takes whoever sent a form to what is wrong with it, however long the form is. */
export function showFirstError(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (field) field.focus();
    else document.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  });
}

export interface Submit {
  readonly busy: boolean;
  /** What went wrong the last time, for `<ProblemNotice>` above the form. */
  readonly error: unknown;
  /** Does it once at a time; afterwards all that is shown is loaded anew. */
  readonly submit: (work: () => Promise<unknown>) => Promise<void>;
}

/** Sends a form. What the server says about single fields goes to `setErrors`; nothing that was typed is lost. */
export function useSubmit(setErrors?: (errors: Record<string, string>) => void): Submit {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      await queryClient.invalidateQueries();
    } catch (problem) {
      if (problem instanceof ApiProblem) setErrors?.(problem.fields);
      setError(problem);
      showFirstError();
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, submit };
}
