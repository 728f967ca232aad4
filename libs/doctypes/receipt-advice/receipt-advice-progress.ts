import type { CaseProgress } from '#doctype';
import type { ReceiptAdvice } from '#standards';
import { exactOrZero, plainText } from '../common/decimals.js';
import { withDocument, withLine } from '../common/progress.js';
import { isOfGoods, orderedLine, readLine } from './receipt-advice-lines.js';

/** The case after the receipt: what was kept, and what was rejected or missing. An answer to an advice moves no goods. */
export function advanceByReceipt(progress: CaseProgress, advice: ReceiptAdvice): CaseProgress {
  const document = { type: 'receipt-advice', number: advice.number, issueDate: advice.issueDate };
  const listed = withDocument(progress, document);
  if (!isOfGoods(advice)) return listed;
  return advice.lines.reduce((before, line) => {
    const ordered = orderedLine(before, line);
    if (!ordered) return before;
    const { kept, refused } = readLine(line);
    return withLine(before, ordered.orderLine, (each) => ({
      ...each,
      received: plainText(exactOrZero(each.received).plus(kept)),
      refused: plainText(exactOrZero(each.refused).plus(refused)),
    }));
  }, listed);
}
