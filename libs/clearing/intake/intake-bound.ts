import { KontorError } from '#kernel';
import type { BacklogLook } from './backlog.js';
import { clearingBehind } from './intake-errors.js';

export interface IntakeLimits {
  /** So many may wait in any case. */
  readonly envelopes: number;
  /** Beyond them, so many as the clearing decides in this time. */
  readonly seconds: number;
}

interface Drain {
  readonly envelopes: number;
  readonly milliseconds: number;
}

/** The clearing works in batches, so that one look says little of its speed. */
const looksRemembered = 5;
const longestPause = 60;

/**
 * How much may wait for the clearing: as much as it decides within the limit of seconds, at the speed that was seen. So
 * what is taken in is decided in bounded time, however much is handed in. Knows of other processes by looks at the
 * database, now and then, and counts what it has let in itself since the last.
 */
export class IntakeBound {
  private look: { readonly waiting: number; readonly at: number } = { waiting: 0, at: 0 };
  private drains: Drain[] = [];
  private letIn = 0;
  private refused = 0;

  constructor(private readonly limits: IntakeLimits) {}

  /** Takes a look into account. @param at milliseconds on a clock that only goes forward */
  observe({ waiting, remaining }: BacklogLook, at: number): void {
    // Where little waits, the clearing waits too, and how much it decides says nothing of how much it could.
    if (this.look.waiting < this.limits.envelopes / 2) this.drains = [];
    else this.drains.push({ envelopes: this.look.waiting - remaining, milliseconds: at - this.look.at });
    this.drains = this.drains.slice(-looksRemembered);
    this.look = { waiting, at };
    this.letIn = 0;
    this.refused = 0;
  }

  /** Envelopes that the clearing decides in a second; undefined while too few wait to tell. */
  get drainRate(): number | undefined {
    if (this.drains.length === 0) return undefined;
    const sum = (of: keyof Drain): number => this.drains.reduce((total, drain) => total + drain[of], 0);
    return (sum('envelopes') / sum('milliseconds')) * 1_000;
  }

  /**
   * Lets one more envelope in.
   * @throws KontorError `clearing-behind`, with the seconds after which there is room for it, behind those refused before
   */
  admit(): void {
    const rate = this.drainRate;
    const most = rate === undefined ? Infinity : Math.max(this.limits.envelopes, rate * this.limits.seconds);
    const excess = this.look.waiting + this.letIn - most;
    if (excess < 0) {
      this.letIn++;
      return;
    }
    this.refused++;
    const pause = rate ? (excess + this.refused) / rate : this.limits.seconds;
    throw new KontorError(clearingBehind, { seconds: Math.min(longestPause, Math.max(1, Math.ceil(pause))) });
  }

  /** One that was let in has not been taken after all. */
  giveBack(): void {
    if (this.letIn > 0) this.letIn--;
  }
}
