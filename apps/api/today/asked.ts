import type { Language } from '#kernel';
import type { FirmRecord } from '#registry';

/** Things of each kind that are looked at; a firm with more to do than this has other worries than the order of its list. */
export const mostTodos = 100;

export interface Asked {
  readonly firm: FirmRecord;
  readonly language: Language;
  readonly now: Date;
  /** `now` in the network's time zone. */
  readonly today: string;
}
