import type { Me } from '../routes';

/** Where somebody begins: in their firm, at the teacher's desk or in the office. */
export function firstPageOf(me: Me): string {
  if (me.roles.includes('network-office')) return '/office';
  if (me.roles.includes('teacher')) return '/teacher';
  const [firm] = me.firms;
  return firm ? `/firm/${firm.id}` : '/account';
}
