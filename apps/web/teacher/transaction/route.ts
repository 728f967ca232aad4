import { IconTimeline } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/teacher/transactions',
    page: () => import('./TransactionsPage'),
    menu: { section: 'teacher', order: 2, text: 'nav.transaction', icon: IconTimeline },
  },
  { path: '/teacher/transactions/:caseId', page: () => import('./TransactionPage') },
];
