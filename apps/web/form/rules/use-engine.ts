import { useEffect, useState } from 'react';

type Engine = typeof import('./engine');

let loading: Promise<Engine> | undefined;

/** The rules, once they are loaded; a lost connection only means that the server has to say what is wrong. */
export function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    let wanted = true;
    loading ??= import('./engine');
    loading
      .then((loaded) => {
        if (wanted) setEngine(loaded);
      })
      .catch(() => {
        loading = undefined;
      });
    return () => {
      wanted = false;
    };
  }, []);
  return engine;
}
