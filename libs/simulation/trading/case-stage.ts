import type { FirmRecord } from '#registry';
import type { TradeScript } from './trade-script.js';
import type { Trader } from './trader.js';
import type { TradingFirms } from './trading-firms.js';

/** The two sides of a case, and what they act with. */
export interface CaseStage {
  readonly script: TradeScript;
  readonly trader: Trader;
  readonly buyer: FirmRecord;
  readonly seller: FirmRecord;
  readonly firms: TradingFirms;
  /** The day on which it is played, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The clearing gives the number. */
export const unnumbered = '';
