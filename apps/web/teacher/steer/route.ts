import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/teacher/steer',
  page: () => import('./SteerPage'),
  menu: { section: 'teacher', order: 6, text: 'nav.steer', icon: IconAdjustmentsHorizontal },
};
