import { agreed, type CaseDocument, type CaseProgress, type LineProgress } from '#doctype';
import type { OrderChange } from '#standards';
import { priceEach } from '../common/decimals.js';
import { freshLine, withDocument, withLine } from '../common/progress.js';
import { actionOf, type ChangeLine } from './order-change-status.js';

/**
 * The case after the change. The order is open again: earlier answers bind no longer, and what was agreed on until now is
 * what is ordered, as far as the change does not touch it. A cancelled line stays, with nothing ordered.
 */
export function advanceByChange(progress: CaseProgress, change: OrderChange): CaseProgress {
  const reopened: CaseProgress = {
    lines: progress.lines.map(reopen),
    documents: progress.documents.map(withoutAnswer),
  };
  const document = { type: 'order-change', number: change.number, issueDate: change.issueDate };
  return change.lines.reduce(advanceLine, withDocument(reopened, document));
}

function withoutAnswer(document: CaseDocument): CaseDocument {
  const { answer: _, ...rest } = document;
  return rest;
}

function reopen(line: LineProgress): LineProgress {
  const { confirmed: _, confirmedPrice: __, ...ordered } = line;
  const { quantity, price } = agreed(line);
  return { ...ordered, ordered: quantity, ...(price === undefined ? {} : { orderedPrice: price }) };
}

function advanceLine(progress: CaseProgress, line: ChangeLine): CaseProgress {
  switch (actionOf(line)) {
    case 'add':
      return { ...progress, lines: [...progress.lines, freshLine({ orderLine: line.identifier, ...termsOf(line) })] };
    case 'cancel':
      return withLine(progress, line.identifier, (ordered) => ({ ...ordered, ordered: '0' }));
    case 'change':
      return withLine(progress, line.identifier, (ordered) => ({ ...ordered, ...termsOf(line) }));
    case 'keep':
      return progress;
  }
}

/** What a line says of its goods; the price for one unit, where it states one. */
function termsOf(line: ChangeLine) {
  const price = priceEach(line.price);
  const product = line.item.sellersIdentifier;
  return {
    name: line.item.name,
    unitCode: line.orderedQuantityUnitCode,
    ordered: line.orderedQuantity,
    ...(product === undefined ? {} : { product }),
    ...(price === undefined ? {} : { orderedPrice: price }),
  };
}
