import type { CaseProgress, LineProgress } from '#doctype';
import type { Decimal } from 'decimal.js';
import { decimalOf } from './decimals.js';
import type { BillLine } from './bill.js';

/** A line of a bill beside the line of the case that it speaks of. */
export interface MatchedLine {
  readonly line: BillLine;
  readonly index: number;
  readonly quantity: Decimal;
  /** Absent where the case has no such line. */
  readonly row?: LineProgress;
}

/**
 * Finds the line of the case for each line of a bill: by the order line that it names (BT-132), else by the seller's
 * product number (BT-155). Where an order has the product on several lines, the first that `room` still has place on
 * takes it, else the first. Without `mayMatchProducts` only lines that name their order line are found.
 */
export function matchLines(
  lines: readonly BillLine[],
  progress: CaseProgress,
  room: (row: LineProgress) => Decimal,
  mayMatchProducts = true,
): MatchedLine[] {
  const byOrderLine = new Map(progress.lines.map((row) => [row.orderLine, row]));
  const byProduct = groupByProduct(mayMatchProducts ? progress.lines : []);
  const taken = new Map<LineProgress, Decimal>();
  return lines.map((line, index) => {
    const quantity = decimalOf(line.invoicedQuantity);
    const candidates = byProduct.get(line.item.sellersIdentifier?.trim() ?? '') ?? [];
    const hasRoom = (row: LineProgress) => quantity.plus(taken.get(row) ?? 0).lte(room(row));
    const named = line.purchaseOrderLineReference && byOrderLine.get(line.purchaseOrderLineReference.trim());
    const row = named || (candidates.find(hasRoom) ?? candidates[0]);
    if (!row) return { line, index, quantity };
    taken.set(row, quantity.plus(taken.get(row) ?? 0));
    return { line, index, quantity, row };
  });
}

/** The lines of a bill that speak of the same line of the case, with the sum of their quantities. */
export function sumByRow(
  matched: readonly MatchedLine[],
): Map<LineProgress, { readonly quantity: Decimal; readonly last: MatchedLine }> {
  const sums = new Map<LineProgress, { quantity: Decimal; last: MatchedLine }>();
  for (const match of matched) {
    if (!match.row) continue;
    const before = sums.get(match.row)?.quantity;
    sums.set(match.row, { quantity: before ? before.plus(match.quantity) : match.quantity, last: match });
  }
  return sums;
}

function groupByProduct(rows: readonly LineProgress[]): Map<string, LineProgress[]> {
  const groups = new Map<string, LineProgress[]>();
  for (const row of rows) {
    if (!row.product) continue;
    const group = groups.get(row.product);
    if (group) group.push(row);
    else groups.set(row.product, [row]);
  }
  return groups;
}
