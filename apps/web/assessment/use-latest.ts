import { useMemo } from 'react';
import type { Schemas } from '#web/api/client';

type Assessment = Schemas['Assessment'];

/** The judgements by goal in the order of time; the last of each counts. */
export function useHistoryByGoal(history: readonly Assessment[] | undefined): ReadonlyMap<string, Assessment[]> {
  return useMemo(() => {
    const byGoal = new Map<string, Assessment[]>();
    for (const each of history ?? []) byGoal.set(each.goalId, [...(byGoal.get(each.goalId) ?? []), each]);
    return byGoal;
  }, [history]);
}
