/** How many heartbeats may be missing before a connection counts as dead: one may be late. */
const patience = 2.5;

/**
 * Notices that a connection has gone silent. The server says with each heartbeat when the next one is due; whatever comes
 * shows that the connection lives.
 */
export class Watchdog {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private intervalMilliseconds = 20_000;

  constructor(private readonly onSilence: () => void) {}

  /** Something came; a heartbeat says how often they do. */
  heard(intervalMilliseconds = this.intervalMilliseconds): void {
    this.intervalMilliseconds = intervalMilliseconds;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.onSilence, patience * intervalMilliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
