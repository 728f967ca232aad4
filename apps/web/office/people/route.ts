import { IconUsers } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/office/people',
    page: () => import('./PeoplePage'),
    menu: { section: 'office', order: 40, text: 'nav.people', icon: IconUsers },
  },
  { path: '/office/people/new', page: () => import('./RegisterPersonPage') },
  { path: '/office/people/import', page: () => import('./import/ImportPage') },
  { path: '/office/people/:personId', page: () => import('./PersonPage') },
];
