import { IconMailX } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const route: PageRoute = {
  path: '/office/dead-letters',
  page: () => import('./DeadLettersPage'),
  menu: { section: 'office', order: 50, text: 'nav.deadLetters', icon: IconMailX },
};
