import { setTimeout as sleep } from 'node:timers/promises';
import { Journal } from '../faults/journal.js';

/** The auditor's record, which also notes when each decision was heard of. */
export class Meter extends Journal {
  private readonly moments: number[] = [];

  override decided(idempotencyKey: string, state: string): void {
    super.decided(idempotencyKey, state);
    this.moments.push(performance.now());
  }

  get delivered(): number {
    return this.moments.length;
  }

  /** Waits until so many more have been delivered: proof that work goes on, however slow the machine. */
  async progress(count: number, patience: number, what: string): Promise<void> {
    const goal = this.delivered + count;
    const end = Date.now() + patience * 1_000;
    while (this.delivered < goal) {
      if (Date.now() > end) {
        throw new Error(`${what}: ${count + this.delivered - goal} of ${count} documents delivered in ${patience} s`);
      }
      await sleep(50);
    }
  }

  /** Documents a second between two moments of `performance.now()`. */
  rate(from: number, to: number): number {
    return (this.moments.filter((moment) => moment >= from && moment < to).length / (to - from)) * 1_000;
  }

  /** The longest time, in milliseconds, in which nothing was delivered. */
  silence(from: number, to: number): number {
    const within = [from, ...this.moments.filter((moment) => moment >= from && moment < to), to];
    return within.reduce((longest, moment, index) => Math.max(longest, moment - (within[index - 1] ?? moment)), 0);
  }

  /**
   * From when on as much as `rate` is delivered again, over `stretch` milliseconds; `to` when it never is.
   * @returns milliseconds after `from`
   */
  recovery(from: number, to: number, { rate, stretch }: { readonly rate: number; readonly stretch: number }): number {
    for (let start = from; start + stretch <= to; start += 100) {
      if (this.rate(start, start + stretch) >= rate) return start - from;
    }
    return to - from;
  }
}
