import { IconHeartbeat } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/office',
  page: () => import('./HealthPage'),
  menu: { section: 'office', order: 10, text: 'nav.health', icon: IconHeartbeat },
};
