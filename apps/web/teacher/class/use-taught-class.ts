import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';

export type TaughtClass = Schemas['Class'];

export interface TaughtClasses {
  /** The class that the page is about; undefined while it is not known, or when the teacher has none. */
  readonly current: TaughtClass | undefined;
  readonly classes: readonly TaughtClass[];
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly choose: (classId: string) => void;
}

const remembered = 'kontor.teacher.class';

/**
 * The class that the teacher looks at: the one in the address (`?class=…`), else the last one, else the first. It stays
 * the same from page to page.
 */
export function useTaughtClass(): TaughtClasses {
  const [search] = useSearchParams();
  const [pathname, navigate] = useLocation();
  const { data, error, isLoading } = api.useQuery('get', '/v1/classes');
  const classes = data?.items ?? [];
  const wanted = search.get('class') ?? sessionStorage.getItem(remembered);
  const current = classes.find(({ id }) => id === wanted) ?? classes[0];
  useEffect(() => {
    if (current) sessionStorage.setItem(remembered, current.id);
  }, [current]);
  const choose = (classId: string): void => {
    sessionStorage.setItem(remembered, classId);
    navigate(`${pathname}?class=${classId}`);
  };
  return { current, classes, isLoading, error, choose };
}
