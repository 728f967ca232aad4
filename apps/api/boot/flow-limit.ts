/**
 * Bounds the time that requests take: no more may be under way than were answered in the last so many milliseconds. So one
 * that is let in is answered in about that time, however slow the machine is at the moment.
 */
export class FlowLimit {
  private underWay = 0;
  /** Moments of the latest answers, the oldest first. */
  private answered: number[] = [];

  /**
   * @param least so many may be under way in any case
   * @param within milliseconds
   */
  constructor(
    private readonly least: number,
    private readonly within: number,
  ) {}

  /** @param now milliseconds on a clock that only goes forward */
  isFull(now: number): boolean {
    if (this.underWay < this.least) return false;
    const first = this.answered.findIndex((moment) => moment > now - this.within);
    this.answered = first < 0 ? [] : this.answered.slice(first);
    return this.underWay >= this.answered.length;
  }

  enter(): void {
    this.underWay++;
  }

  leave(now: number): void {
    this.underWay--;
    this.answered.push(now);
    // At a calm pace nobody asks, and what lies far back would pile up.
    if (this.answered.length > 10_000) this.answered.splice(0, 5_000);
  }
}
