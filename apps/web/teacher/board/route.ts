import { IconLayoutGrid } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/teacher',
  page: () => import('./BoardPage'),
  menu: { section: 'teacher', order: 1, text: 'nav.board', icon: IconLayoutGrid },
};
