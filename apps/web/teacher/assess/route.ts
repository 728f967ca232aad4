import { IconChecklist, IconTargetArrow } from '@tabler/icons-react';
import type { PageRoute } from '#web/app/routes';

export const routes: readonly PageRoute[] = [
  {
    path: '/teacher/assess',
    page: () => import('./AssessPage'),
    menu: { section: 'teacher', order: 30, text: 'nav.assess', icon: IconChecklist },
  },
  { path: '/teacher/assess/students/:personId', page: () => import('./StudentPage') },
  {
    path: '/teacher/goals',
    page: () => import('./goals/GoalSetsPage'),
    menu: { section: 'teacher', order: 40, text: 'nav.goals', icon: IconTargetArrow },
  },
  { path: '/teacher/goals/:goalSetId', page: () => import('./goals/GoalSetPage') },
];
