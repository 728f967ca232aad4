import { IconSchool } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/office/schools',
  page: () => import('./SchoolsPage'),
  menu: { section: 'office', order: 20, text: 'nav.schools', icon: IconSchool },
};
