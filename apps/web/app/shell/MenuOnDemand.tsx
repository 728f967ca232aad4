import {
  cloneElement,
  lazy,
  Suspense,
  useState,
  type MouseEventHandler,
  type ReactElement,
  type ReactNode,
} from 'react';

const OpenedMenu = lazy(() => import('./OpenedMenu'));

interface MenuOnDemandProps {
  readonly button: ReactElement<{ readonly onClick?: MouseEventHandler }>;
  readonly items: ReactNode;
}

/** A menu whose parts are loaded when somebody first wants it: no page needs them to be seen. */
export function MenuOnDemand({ button, items }: MenuOnDemandProps) {
  const [wanted, setWanted] = useState(false);
  const closed = cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: () => setWanted(true),
  } as object);
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedMenu button={button}>{items}</OpenedMenu>
    </Suspense>
  );
}
