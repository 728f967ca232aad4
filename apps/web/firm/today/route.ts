import { IconHome } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/firm/:firmId',
  page: () => import('./TodayPage'),
  menu: { section: 'firm', order: 10, text: 'nav.today', icon: IconHome },
};
