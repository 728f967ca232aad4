import { IconHistory } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/office/audit',
  page: () => import('./AuditPage'),
  menu: { section: 'office', order: 60, text: 'nav.audit', icon: IconHistory },
};
