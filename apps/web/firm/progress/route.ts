import { IconSeedling } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/firm/:firmId/progress',
  page: () => import('./ProgressPage'),
  menu: {
    section: 'firm',
    order: 90,
    text: 'nav.progress',
    icon: IconSeedling,
    shownTo: ({ roles }) => roles.includes('student'),
  },
};
