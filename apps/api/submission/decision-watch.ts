import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decidedReceipts, type EnvelopeReceipt } from '#clearing';

type Settle = (receipt: EnvelopeReceipt | undefined) => void;

/** How often the database is asked, in milliseconds, as long as anybody waits. */
const interval = 25;

/**
 * Waits for the clearing's decisions on behalf of clients that would rather wait than come back. However many wait, the
 * database gets one question at a time. It asks instead of listening because the answer also has to reach a client whose
 * envelope was decided before the waiting began.
 */
@Injectable()
export class DecisionWatch implements OnModuleDestroy {
  private readonly waiting = new Map<string, Set<Settle>>();
  private running = false;

  constructor(private readonly database: DataSource) {}

  /** The receipt once the envelope is decided; undefined when it is not within the time. */
  async decision(envelopeId: string, seconds: number): Promise<EnvelopeReceipt | undefined> {
    const settles = this.waiting.get(envelopeId) ?? new Set<Settle>();
    this.waiting.set(envelopeId, settles);
    return new Promise((resolve) => {
      const settle: Settle = (receipt) => {
        clearTimeout(timer);
        settles.delete(settle);
        if (settles.size === 0) this.waiting.delete(envelopeId);
        resolve(receipt);
      };
      const timer = setTimeout(settle, seconds * 1000, undefined);
      settles.add(settle);
      void this.run();
    });
  }

  /** The process stops, and does not wait for those who wait. */
  onModuleDestroy(): void {
    this.release();
  }

  private release(): void {
    for (const settles of this.waiting.values()) for (const settle of settles) settle(undefined);
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      while (this.waiting.size > 0) {
        const decided = await decidedReceipts(this.database.manager, [...this.waiting.keys()]);
        for (const [id, receipt] of decided) for (const settle of this.waiting.get(id) ?? []) settle(receipt);
        await sleep(interval);
      }
    } catch {
      // The database cannot be reached: whoever waits is told what is known so far, and asks again later.
      this.release();
    } finally {
      this.running = false;
    }
  }
}
