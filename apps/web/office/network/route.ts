import { IconSettings } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/office/network',
  page: () => import('./NetworkPage'),
  menu: { section: 'office', order: 70, text: 'nav.network', icon: IconSettings },
};
