import type { DataSource } from 'typeorm';
import type { DocumentTypes } from '#doctype';
import { dayOf, type Clock } from '#kernel';
import type { FirmDirectory, Network } from '#registry';
import { ClearingClient } from '../client/clearing-client.js';
import { Window } from '../client/window.js';
import { playCase } from './play-case.js';
import { planDay } from './plan-day.js';
import { Trader } from './trader.js';
import { tradingFirms } from './trading-firms.js';

export interface TradeDayOptions {
  readonly dataSource: DataSource;
  readonly directory: FirmDirectory;
  readonly types: DocumentTypes;
  readonly clock: Clock;
  readonly network: Pick<Network, 'id' | 'timeZone'>;
  /** The same seed in the same network plays the same day; it also begins every idempotency key. */
  readonly seed: string;
  /** Orders of the day. */
  readonly cases: number;
  /** Cases that are under way at the same time; 12 unless told otherwise. */
  readonly inFlight?: number;
  readonly onProgress?: (done: number, of: number) => void;
  /** Begins no further case once it is aborted. */
  readonly signal?: AbortSignal;
}

const IN_FLIGHT = 12;

/**
 * Lets the practice firms of a network trade for a day: every case takes its course, through the same intake and the same
 * bank as everybody's. Takes a running clearing for granted. A day that was interrupted can be repeated: what was done is
 * recognised.
 * @returns how many cases were played
 */
export async function tradeDay(options: TradeDayOptions): Promise<number> {
  const { dataSource, directory, clock, seed, network, cases, signal } = options;
  const firms = await tradingFirms(dataSource, directory, network.id);
  const scripts = planDay(seed, [...firms.firms.keys()].sort(), firms.offered, cases);
  const client = new ClearingClient(options);
  const window = new Window(options.inFlight ?? IN_FLIGHT);
  let done = 0;
  try {
    for (const script of scripts) {
      if (signal?.aborted) break;
      const buyer = firms.firms.get(script.buyerFirmId)!;
      const seller = firms.firms.get(script.sellerFirmId)!;
      const trader = new Trader({ dataSource, client, clock, key: `${seed}-${script.key}` });
      await window.start(async () => {
        await playCase({ script, trader, buyer, seller, firms, day: dayOf(clock.now(), network.timeZone) });
        options.onProgress?.(++done, scripts.length);
      });
    }
    await window.end();
    return done;
  } finally {
    client.close();
  }
}
