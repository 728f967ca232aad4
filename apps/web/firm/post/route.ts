import { IconMail } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/firm/:firmId/post',
    page: () => import('./PostPage'),
    menu: { section: 'firm', order: 20, text: 'nav.post', icon: IconMail },
  },
  { path: '/firm/:firmId/post/refused/:envelopeId', page: () => import('./refused/RefusedPage') },
  { path: '/firm/:firmId/post/:documentId', page: () => import('./document/DocumentPage') },
];
