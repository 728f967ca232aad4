import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE = 25;

/** Waits for things in the database to be decided, all of them by one query at a time. */
export class Awaited<Answer> {
  private readonly waiting = new Map<string, (answer: Answer) => void>();
  private readonly failed = new Map<string, (error: unknown) => void>();
  private running = false;
  private closed = false;

  /** @param ask which of these ids have been decided, and how */
  constructor(private readonly ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>) {}

  /** Resolves when the thing with this id is decided. */
  of(id: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.set(id, resolve);
      this.failed.set(id, reject);
      if (!this.running) void this.run();
    });
  }

  get count(): number {
    return this.waiting.size;
  }

  /** Waits no longer; what was awaited is rejected. */
  close(): void {
    this.closed = true;
    this.rejectAll(new Error('No longer waiting: the client was closed.'));
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.waiting.size > 0 && !this.closed) {
        const decided = await this.ask([...this.waiting.keys()]);
        for (const [id, answer] of decided) {
          this.waiting.get(id)?.(answer);
          this.forget(id);
        }
        if (this.waiting.size > 0) await sleep(PAUSE);
      }
    } catch (error) {
      this.rejectAll(error);
    } finally {
      this.running = false;
    }
  }

  private rejectAll(error: unknown): void {
    for (const reject of this.failed.values()) reject(error);
    this.waiting.clear();
    this.failed.clear();
  }

  private forget(id: string): void {
    this.waiting.delete(id);
    this.failed.delete(id);
  }
}
