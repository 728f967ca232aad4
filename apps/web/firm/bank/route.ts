import { IconBuildingBank } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/firm/:firmId/bank',
    page: () => import('./movements/MovementsPage'),
    menu: { section: 'firm', order: 50, text: 'nav.bank', icon: IconBuildingBank },
  },
  { path: '/firm/:firmId/bank/transfer', page: () => import('./transfer/TransferPage') },
  { path: '/firm/:firmId/bank/due', page: () => import('./due/DuePage') },
  { path: '/firm/:firmId/bank/orders', page: () => import('./orders/OrdersPage') },
  { path: '/firm/:firmId/bank/reconcile', page: () => import('./reconcile/ReconcilePage') },
  { path: '/firm/:firmId/bank/statements', page: () => import('./statements/StatementsPage') },
  { path: '/firm/:firmId/bank/file', page: () => import('./file/PaymentFilePage') },
];
