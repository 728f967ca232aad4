import type { ComponentType } from 'react';
import type { KeyOf } from '#web/texts/use-texts';
import type common from '#web/texts/common/en.json';
import type { paths } from '#api-schema';

type Me = paths['/v1/me']['get']['responses'][200]['content']['application/json'];

/** What a folder of pages tells of itself: one `route.ts` in it, found by itself. */
export interface PageRoute {
  /** From the root; `/firm/:firmId/…` for pages of a firm, `/teacher/…`, `/office/…`. */
  readonly path: string;
  /** Loaded when somebody goes there: `() => import('./TodayPage')`, whose default export is the page. */
  readonly page: () => Promise<{ readonly default: ComponentType }>;
  /** Its place in the navigation; pages without one are reached from other pages. */
  readonly menu?: MenuEntry;
}

export interface MenuEntry {
  readonly section: 'firm' | 'teacher' | 'office';
  /** Small numbers stand first. */
  readonly order: number;
  readonly text: Extract<KeyOf<typeof common>, `nav.${string}`>;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  /** Who sees it, besides what the section says. */
  readonly shownTo?: (me: Me) => boolean;
}

type RouteFile = { readonly route: PageRoute } | { readonly routes: readonly PageRoute[] };

const found = import.meta.glob<RouteFile>('../**/route.ts', { eager: true });

/** All pages, of all folders. */
export const pageRoutes: readonly PageRoute[] = Object.values(found).flatMap((file) =>
  'routes' in file ? file.routes : [file.route],
);

export type { Me };
