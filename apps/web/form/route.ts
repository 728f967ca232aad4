import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  { path: '/firm/:firmId/drafts', page: () => import('./begin/DraftsPage') },
  { path: '/firm/:firmId/drafts/new', page: () => import('./begin/NewDocumentPage') },
  { path: '/firm/:firmId/drafts/upload', page: () => import('./upload/UploadPage') },
  { path: '/firm/:firmId/drafts/:draftId', page: () => import('./EditorPage') },
];
