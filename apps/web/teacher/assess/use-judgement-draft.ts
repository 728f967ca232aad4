import { useState } from 'react';
import type { Colour } from '#web/assessment/use-words';

export interface JudgementDraft {
  readonly colour?: Colour;
  readonly feedback: string;
  /** `document <id>` or `case <id>`. */
  readonly about?: string;
}

/** What a teacher began to write stays in this browser window until it is recorded: a closed drawer loses nothing. */
export function useJudgementDraft(
  key: string,
  start: JudgementDraft,
): readonly [JudgementDraft, (change: Partial<JudgementDraft>) => void, () => void] {
  const name = `kontor-judgement ${key}`;
  const [draft, setDraft] = useState<JudgementDraft>(() => ({ ...start, ...kept(name) }));
  const change = (part: Partial<JudgementDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keep(name, next);
  };
  const forget = (): void => keep(name, undefined);
  return [draft, change, forget];
}

function kept(name: string): Partial<JudgementDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<JudgementDraft>;
  } catch {
    return {};
  }
}

function keep(name: string, draft: JudgementDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(name, JSON.stringify(draft));
    else sessionStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has the draft for as long as the drawer is open.
  }
}
