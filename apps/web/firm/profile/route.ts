import { IconBuildingStore } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/firm/:firmId/profile',
    page: () => import('./data/DataPage'),
    menu: { section: 'firm', order: 90, text: 'nav.profile', icon: IconBuildingStore },
  },
  { path: '/firm/:firmId/profile/people', page: () => import('./people/PeoplePage') },
  { path: '/firm/:firmId/profile/stationery', page: () => import('./stationery/StationeryPage') },
  { path: '/firm/:firmId/profile/programs', page: () => import('./programs/ProgramsPage') },
];
