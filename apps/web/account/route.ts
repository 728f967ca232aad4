import type { PageRoute } from '#web/app/routes';

/** Reached from the menu of the person, not from the navigation. */
export const route: PageRoute = { path: '/account', page: () => import('./AccountPage') };
