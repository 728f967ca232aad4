import { useEffect, useSyncExternalStore } from 'react';
import { queryClient } from './queries';
import { refreshShown } from './refresh';
import { Watchdog } from './watchdog';

/** What the server tells: ids only; load what you show. `resync`: something may have been missed, load everything. */
export interface LiveEvent {
  readonly type: string;
  readonly id?: string;
  readonly firmIds?: readonly string[];
}

export type Connection = 'connecting' | 'open' | 'lost';

const events = new Set<(event: LiveEvent) => void>();
const observers = new Set<() => void>();
let connection: Connection = 'connecting';
/** Many events that arrive together are one look at the server. */
const gatherMilliseconds = 300;
const retryMilliseconds = 5_000;
let reload: ReturnType<typeof setTimeout> | undefined;

function become(state: Connection): void {
  if (connection === state) return;
  connection = state;
  for (const observer of observers) observer();
}

function take({ data }: MessageEvent<string>): void {
  const event = JSON.parse(data) as LiveEvent;
  for (const listener of events) listener(event);
  reload ??= setTimeout(() => {
    reload = undefined;
    void refreshShown(queryClient);
  }, gatherMilliseconds);
}

/** Listens to the server for as long as somebody is signed in. Returns what stops it. */
export function connectLive(): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;
  const open = (): void => {
    source = new EventSource('/v1/events');
    source.addEventListener('open', () => {
      become('open');
      watchdog.heard();
      // What happened in between has been missed, and may stand on any page of a list.
      if (wasOpen) void queryClient.invalidateQueries();
      wasOpen = true;
    });
    source.addEventListener('message', (event: MessageEvent<string>) => {
      watchdog.heard();
      take(event);
    });
    source.addEventListener('heartbeat', ({ data }: MessageEvent<string>) => {
      watchdog.heard((JSON.parse(data) as { intervalMilliseconds?: number }).intervalMilliseconds);
    });
    source.addEventListener('error', () => {
      become('lost');
      // The browser tries again by itself, unless the server refused: then it takes a new source.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, retryMilliseconds);
    });
  };
  // A device that leaves its network may not notice for minutes that nothing comes in any more; it does know that it left.
  const leave = (): void => {
    clearTimeout(retry);
    watchdog.stop();
    source.close();
    become('lost');
  };
  const comeBack = (): void => {
    clearTimeout(retry);
    source.close();
    open();
  };
  // A connection that died on its way stays open to both ends: only the heartbeats that do not come tell.
  const watchdog = new Watchdog(() => {
    become('lost');
    comeBack();
  });
  open();
  addEventListener('offline', leave);
  addEventListener('online', comeBack);
  return () => {
    removeEventListener('offline', leave);
    removeEventListener('online', comeBack);
    clearTimeout(retry);
    watchdog.stop();
    source.close();
    become('connecting');
  };
}

/** Whether news comes in. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (observer) => {
      observers.add(observer);
      return () => void observers.delete(observer);
    },
    () => connection,
  );
}

/**
 * Calls for each event. Queries need none of it: all that is on the page is loaded anew a moment after an event. It is for
 * what an event does besides, such as a message that something came in.
 */
export function useLiveEvents(listener: (event: LiveEvent) => void): void {
  useEffect(() => {
    events.add(listener);
    return () => void events.delete(listener);
  }, [listener]);
}
