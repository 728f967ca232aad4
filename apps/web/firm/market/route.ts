import { IconShoppingBag } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/firm/:firmId/market',
  page: () => import('./MarketPage'),
  menu: { section: 'firm', order: 42, text: 'nav.market', icon: IconShoppingBag },
};
