import type { Me } from '../routes';

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Whether an address leads anywhere for this person: the desks of others, the pages of firms that they do not work in and
 * addresses that name nothing are told apart by nobody. What they may do on a page, and whether the thing is theirs, the
 * server says; a teacher and the office come to the firms that they look after by links.
 *
 * @param path as a `route.ts` gives it, `/firm/:firmId/post`
 * @param params what the address has in its places
 */
export function mayOpen(path: string, params: Readonly<Record<string, string | undefined>>, me: Me): boolean {
  const ids = [...path.matchAll(/:(\w+)/g)].map(([, name]) => params[name!] ?? '');
  if (!ids.every((id) => isId.test(id))) return false;
  if (path.startsWith('/office')) return me.roles.includes('network-office');
  if (path.startsWith('/teacher')) return looksAfterFirms(me);
  return params['firmId'] === undefined || mayVisit(params['firmId'], me);
}

/** Whether the pages of a firm are for this person, as one who works there or who looks after it. */
export function mayVisit(firmId: string, me: Me): boolean {
  return looksAfterFirms(me) || me.firms.some(({ id }) => id === firmId);
}

function looksAfterFirms({ roles }: Me): boolean {
  return roles.includes('teacher') || roles.includes('network-office');
}
