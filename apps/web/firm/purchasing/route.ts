import { IconShoppingCart } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/firm/:firmId/purchasing',
  page: () => import('./PurchasingPage'),
  menu: { section: 'firm', order: 40, text: 'nav.purchasing', icon: IconShoppingCart },
};
