import { useLocation, useParams } from 'wouter';
import { useMe } from './use-me';

/**
 * The firm that the page is about: of the address `/firm/:firmId/…`, else the first that the person works in. Undefined for a
 * teacher or the office who look at no firm.
 */
export function useFirmId(): string | undefined {
  const [pathname] = useLocation();
  const { firms } = useMe();
  return /^\/firm\/([^/]+)/.exec(pathname)?.[1] ?? firms[0]?.id;
}

/** The firm of a page under `/firm/:firmId`. */
export function useFirmOfPage(): string {
  const { firmId } = useParams<{ readonly firmId?: string }>();
  if (!firmId) throw new Error('this page stands under no firm');
  return firmId;
}
