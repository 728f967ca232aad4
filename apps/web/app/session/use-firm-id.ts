import { useLocation, useParams } from 'wouter';
import { mayVisit } from './may-open';
import { useMe } from './use-me';

/**
 * The firm that the page is about: of the address `/firm/:firmId/…` where they may come, else the first that the person works in. Undefined for a
 * teacher or the office who look at no firm.
 */
export function useFirmId(): string | undefined {
  const [pathname] = useLocation();
  const me = useMe();
  const named = /^\/firm\/([^/]+)/.exec(pathname)?.[1];
  return named !== undefined && mayVisit(named, me) ? named : me.firms[0]?.id;
}

/** The firm of a page under `/firm/:firmId`. */
export function useFirmOfPage(): string {
  const { firmId } = useParams<{ readonly firmId?: string }>();
  if (!firmId) throw new Error('this page stands under no firm');
  return firmId;
}
