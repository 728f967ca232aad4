import { IconUsers } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

/** A teacher looks after the people of the own classes with the pages of the office: register, import, give a new password. */
export const routes: readonly PageRoute[] = [
  {
    path: '/teacher/people',
    page: () => import('../../office/people/PeoplePage'),
    menu: { section: 'teacher', order: 60, text: 'nav.people', icon: IconUsers },
  },
  { path: '/teacher/people/new', page: () => import('../../office/people/RegisterPersonPage') },
  { path: '/teacher/people/import', page: () => import('../../office/people/import/ImportPage') },
  { path: '/teacher/people/:personId', page: () => import('../../office/people/PersonPage') },
];
