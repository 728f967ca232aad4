import { IconTag } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/firm/:firmId/sales',
  page: () => import('./SalesPage'),
  menu: { section: 'firm', order: 30, text: 'nav.sales', icon: IconTag },
};
