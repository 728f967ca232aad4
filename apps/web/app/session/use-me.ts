import { createContext, useContext } from 'react';
import type { Me } from '../routes';

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in; pages are only shown to somebody. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

/** Whether the person may do something somewhere; whether on this very thing, the server says. */
export function useMay(): (action: string) => boolean {
  const { actions } = useMe();
  return (action) => actions.includes(action);
}
