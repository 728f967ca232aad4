import { seededRandom } from '#registry';
import { PersistentClient } from './client.js';
import type { Journal } from './journal.js';
import { tradeCase, type TradingFirm } from './trader.js';

export interface LoadOptions {
  readonly url: string;
  readonly firms: readonly TradingFirm[];
  readonly journal: Journal;
  readonly seed: string;
  /** How many trade at the same time, each one case after the other. */
  readonly traders: number;
  /** No case is begun any more. */
  readonly isOver: () => boolean;
}

export interface Load {
  /** Resolves when the cases that were begun have ended. */
  readonly ended: Promise<unknown>;
  /** Cases that were played to their end. */
  cases(): number;
  /** Answers that no case should get. */
  readonly failures: readonly string[];
  /** Gives up what has not been answered yet. */
  abandon(): void;
}

const mostFailures = 20;

/** Trade over HTTP, reproducible from its seed. */
export function startLoad({ url, firms, journal, seed, traders, isOver }: LoadOptions): Load {
  const over = new AbortController();
  const client = new PersistentClient(url, journal, over.signal);
  const failures: string[] = [];
  let cases = 0;
  const trader = async (index: number): Promise<void> => {
    const random = seededRandom(`${seed} trader ${index}`);
    for (let count = 0; !isOver(); count++) {
      try {
        await tradeCase(client, firms, random, `${index}-${count}`);
        cases++;
      } catch (error) {
        if (over.signal.aborted) return;
        failures.push((error as Error).message);
        if (failures.length > mostFailures) return;
      }
    }
  };
  return {
    ended: Promise.all(Array.from({ length: traders }, (_, index) => trader(index))),
    cases: () => cases,
    failures,
    abandon: () => over.abort(),
  };
}
