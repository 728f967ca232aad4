import { lazy, Suspense, type ComponentType } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Loading } from '#web/parts/Loading';
import { NotFound } from '#web/parts/NotFound';
import { pageRoutes } from './routes';
import { PageBoundary } from './PageBoundary';
import { useMe } from './session/use-me';
import { firstPageOf } from './session/first-page';
import { mayOpen } from './session/may-open';
import { Shell } from './shell/Shell';

const pages = pageRoutes.map(({ path, page }): readonly [string, ComponentType] => [path, lazy(page)]);

/** Every page in the frame of the application; each is loaded when somebody goes there. */
export default function Pages() {
  const me = useMe();
  return (
    <Shell>
      <PageBoundary>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <Redirect to={firstPageOf(me)} replace />
            </Route>
            {pages.map(([path, Page]) => (
              <Route key={path} path={path}>
                {(params) => (mayOpen(path, params, me) ? <Page /> : <NotFound />)}
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Shell>
  );
}
