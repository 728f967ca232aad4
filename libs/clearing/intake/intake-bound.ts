import { KontorError, type ErrorDefinition } from '#kernel';
import type { BacklogLook } from './backlog.js';

export interface IntakeLimits {
  /** So many may wait in any case. */
  readonly waiting: number;
  /** Beyond them, so many as the clearing decides in this time. */
  readonly seconds: number;
}

interface Drain {
  readonly decided: number;
  readonly milliseconds: number;
}

/** The clearing works in batches, so that one look says little of its speed. */
const looksRemembered = 5;
const longestPause = 60;

/**
 * How many documents or payments may wait for the clearing: as many as it decides within the limit of seconds, at the
 * speed that was seen. So what is taken in is decided in bounded time, however much is handed in. Knows of other processes
 * by looks at the database, now and then, and counts what it has let in itself since the last.
 */
export class IntakeBound {
  private look: { readonly waiting: number; readonly at: number } = { waiting: 0, at: 0 };
  private drains: Drain[] = [];
  private letIn = 0;
  private refused = 0;

  /** @param refusal what is said to whom it refuses; its text names `{seconds}` */
  constructor(
    private readonly limits: IntakeLimits,
    private readonly refusal: ErrorDefinition,
  ) {}

  /** Takes a look into account. @param at milliseconds on a clock that only goes forward */
  observe({ waiting, remaining }: BacklogLook, at: number): void {
    // Where little waits, the clearing waits too, and how much it decides says nothing of how much it could.
    if (this.look.waiting < this.limits.waiting / 2) this.drains = [];
    else this.drains.push({ decided: this.look.waiting - remaining, milliseconds: at - this.look.at });
    this.drains = this.drains.slice(-looksRemembered);
    this.look = { waiting, at };
    this.letIn = 0;
    this.refused = 0;
  }

  /** How many are decided in a second; undefined while too few wait to tell. */
  get drainRate(): number | undefined {
    if (this.drains.length === 0) return undefined;
    const sum = (of: keyof Drain): number => this.drains.reduce((total, drain) => total + drain[of], 0);
    return (sum('decided') / sum('milliseconds')) * 1_000;
  }

  /**
   * Lets one more in.
   * @throws KontorError the refusal, with the seconds after which there is room for it, behind those refused before
   */
  admit(): void {
    const rate = this.drainRate;
    const most = rate === undefined ? Infinity : Math.max(this.limits.waiting, rate * this.limits.seconds);
    const excess = this.look.waiting + this.letIn - most;
    if (excess < 0) {
      this.letIn++;
      return;
    }
    this.refused++;
    const pause = rate ? (excess + this.refused) / rate : this.limits.seconds;
    throw new KontorError(this.refusal, { seconds: Math.min(longestPause, Math.max(1, Math.ceil(pause))) });
  }

  /** One that was let in has not been taken after all. */
  giveBack(): void {
    if (this.letIn > 0) this.letIn--;
  }
}
