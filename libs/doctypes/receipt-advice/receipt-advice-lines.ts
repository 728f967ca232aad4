import type { Decimal } from 'decimal.js';
import type { CaseProgress, LineProgress } from '#doctype';
import type { ReceiptAdvice } from '#standards';
import { numberIn, sumOf } from '../common/decimals.js';
import { lineOf } from '../common/progress.js';

type Line = ReceiptAdvice['lines'][number];

/** What the buyer says of one line of a delivery. */
export interface ReceivedLine {
  /** Received and not rejected. */
  readonly kept: Decimal;
  /** Rejected, or missing. */
  readonly refused: Decimal;
  readonly oversupplied: Decimal;
}

/** The received quantity includes what is rejected of it; what is short never came. */
export function readLine(line: Line): ReceivedLine {
  const rejected = sumOf([numberIn(line.rejectedQuantity)]);
  return {
    kept: sumOf([numberIn(line.receivedQuantity)]).minus(rejected),
    refused: rejected.plus(sumOf([numberIn(line.shortQuantity)])),
    oversupplied: sumOf([numberIn(line.oversupplyQuantity)]),
  };
}

/** The order line that a receipt line speaks of: by its number, else by the only line of its product. */
export function orderedLine(progress: CaseProgress, line: Line): LineProgress | undefined {
  if (line.purchaseOrderLineReference !== undefined) return lineOf(progress, line.purchaseOrderLineReference);
  const product = line.item?.sellersIdentifier;
  const [only, ...others] = progress.lines.filter((each) => product !== undefined && each.product === product);
  return others.length === 0 ? only : undefined;
}

/** Whether it answers goods that came in, rather than the advice that announced them. */
export function isOfGoods(advice: ReceiptAdvice): boolean {
  return advice.documentTypeCode.trim() === 'S';
}
