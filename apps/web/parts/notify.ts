import type { ReactNode } from 'react';

/**
 * A short message at the corner of the page that goes away by itself: that something was done, or came in. What went wrong
 * belongs next to what was tried (`ProblemNotice`). Its package is loaded with the first message.
 */
export async function notify(message: ReactNode, tone: 'good' | 'news' | 'bad' = 'good'): Promise<void> {
  const { show } = await import('./Toasts');
  show(message, tone);
}
