import type { CaseProgress, LineProgress } from '#doctype';
import { freshLine, withDocument } from '../progress.js';
import type { Bill } from './bill.js';
import { decimalOf } from './decimals.js';
import { type MatchedLine, sumByRow } from './match-lines.js';

/**
 * The case after a bill whose lines were `matched` with it: their quantities are added to `counted`, and what no line of the
 * case speaks of becomes a line of its own.
 */
export function advanceBy(
  progress: CaseProgress,
  type: string,
  bill: Bill,
  counted: 'invoiced' | 'credited',
  matched: readonly MatchedLine[],
): CaseProgress {
  const sums = sumByRow(matched);
  const lines = progress.lines.map((row) => {
    const added = sums.get(row);
    return added ? { ...row, [counted]: decimalOf(row[counted]).plus(added.quantity).toFixed() } : row;
  });
  for (const match of matched) {
    if (!match.row) lines.push(newRow(match, counted, nameOfRow(bill, match, lines)));
  }
  return withDocument({ ...progress, lines }, { type, number: bill.number, issueDate: bill.issueDate });
}

/** The line's own identifier, with the document's number before it where the case has a line of that name. */
function nameOfRow(bill: Bill, { line }: MatchedLine, rows: readonly LineProgress[]): string {
  const name = line.purchaseOrderLineReference ?? line.identifier;
  return rows.some((row) => row.orderLine === name) ? `${bill.number}/${line.identifier}` : name;
}

function newRow({ line, quantity }: MatchedLine, counted: 'invoiced' | 'credited', orderLine: string): LineProgress {
  const product = line.item.sellersIdentifier?.trim();
  return freshLine({
    orderLine,
    ...(product && { product }),
    name: line.item.name,
    unitCode: line.invoicedQuantityUnitCode,
    ordered: '0',
    [counted]: quantity.toFixed(),
  });
}
