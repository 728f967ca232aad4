import { IconBuildingStore } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/office/firms',
    page: () => import('./FirmsPage'),
    menu: { section: 'office', order: 30, text: 'nav.firms', icon: IconBuildingStore },
  },
  { path: '/office/firms/new', page: () => import('./RegisterFirmPage') },
  { path: '/office/firms/:anyFirmId', page: () => import('./FirmPage') },
];
