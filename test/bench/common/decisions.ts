import { setTimeout as sleep } from 'node:timers/promises';
import { LiveListener } from '#platform';

/**
 * When each envelope was decided: the moment, on this process's `performance.now()`, at which the live channel told of it.
 * PostgreSQL tells when the clearing's transaction is committed, so it is the moment from which the receiver can read the
 * document; nothing is polled, and no second clock is compared with.
 */
export class Decisions {
  private readonly moments = new Map<string, number>();
  private readonly wrong: string[] = [];
  private readonly listener: LiveListener;

  constructor(databaseUrl: string) {
    this.listener = new LiveListener(databaseUrl);
  }

  async start(): Promise<void> {
    this.listener
      .events(() => true)
      .subscribe(({ type, details }) => {
        if (type === 'document.accepted') this.moments.set(details!['envelopeId']!, performance.now());
        else if (type.startsWith('envelope.')) this.wrong.push(`${type}: ${details?.['documentType']}`);
      });
    await this.listener.start();
  }

  stop(): Promise<void> {
    return this.listener.stop();
  }

  /**
   * The moments of all of these, as soon as they are known.
   * @throws Error when one is not accepted, or `patience` (milliseconds) ends
   */
  async of(envelopeIds: readonly string[], patience: number): Promise<number[]> {
    const end = performance.now() + patience;
    while (envelopeIds.some((id) => !this.moments.has(id))) {
      if (this.wrong.length > 0) throw new Error(`${this.wrong.length} not accepted, the first: ${this.wrong[0]}`);
      if (performance.now() > end) {
        const waiting = envelopeIds.filter((id) => !this.moments.has(id)).length;
        throw new Error(`${waiting} of ${envelopeIds.length} documents are not delivered after ${patience} ms`);
      }
      await sleep(100);
    }
    return envelopeIds.map((id) => this.moments.get(id)!);
  }
}
