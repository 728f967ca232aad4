import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const pause = 200;

/** How many envelopes wait for the clearing, looked at some times a second. */
export class Backlog {
  waiting = 0;
  most = 0;
  /** What its user has sent since the last look. */
  sentSince = 0;
  private stopped = false;
  private readonly looking: Promise<void>;

  constructor(private readonly dataSource: DataSource) {
    this.looking = this.watch();
  }

  /** @returns what waits now */
  async look(): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM envelope WHERE state = 'received'`,
    );
    this.waiting = row!.count;
    this.most = Math.max(this.most, this.waiting);
    return this.waiting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.looking;
  }

  private async watch(): Promise<void> {
    while (!this.stopped) {
      this.sentSince = 0;
      await this.look();
      await sleep(pause);
    }
  }
}
