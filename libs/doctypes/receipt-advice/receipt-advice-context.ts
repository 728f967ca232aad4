import type { CaseProgress, DocumentContext } from '#doctype';
import type { Finding, ReceiptAdvice } from '#standards';
import { exactOrZero } from '../common/decimals.js';
import { contradiction, deviation } from '../common/findings.js';
import { advanceByReceipt } from './receipt-advice-progress.js';
import { isOfGoods, orderedLine, readLine } from './receipt-advice-lines.js';

/** A receipt must fit the delivery: once for each, in its lines and units, and accounting for what was despatched. */
export function receiptAdviceContext(advice: ReceiptAdvice, context: DocumentContext): Finding[] {
  const despatch = context.references.find(({ reference }) => reference.type === 'despatch-advice');
  if (!despatch) return [];
  const findings: Finding[] = [];
  if (isOfGoods(advice) && despatch.state !== 'despatched') {
    const params = { despatchAdvice: despatch.reference.number };
    findings.push(contradiction('KONTOR-RECEIPT-REPEATED', '/despatchAdvice/reference', params));
  }
  if (advice.issueDate < despatch.issueDate) {
    const params = { date: advice.issueDate, despatched: despatch.issueDate };
    findings.push(deviation('KONTOR-RECEIPT-DATE', '/issueDate', params));
  }
  return [...findings, ...compareLines(advice, context.progress), ...unaccounted(advice, context.progress)];
}

function compareLines(advice: ReceiptAdvice, progress: CaseProgress): Finding[] {
  return advice.lines.flatMap((line, index) => {
    const path = `/lines/${index}`;
    const ordered = orderedLine(progress, line);
    if (!ordered) return [contradiction('KONTOR-RECEIPT-LINE-UNKNOWN', path, { line: line.identifier })];
    const findings: Finding[] = [];
    const unit = line.receivedQuantityUnitCode ?? line.shortQuantityUnitCode ?? line.rejectedQuantityUnitCode;
    if (unit !== undefined && unit !== ordered.unitCode) {
      const params = { line: ordered.orderLine, unit, ordered: ordered.unitCode };
      findings.push(deviation('KONTOR-RECEIPT-LINE-UNIT', `${path}/receivedQuantityUnitCode`, params));
    }
    const { kept, refused } = readLine(line);
    const before = exactOrZero(ordered.received).plus(ordered.refused);
    const now = kept.plus(refused);
    if (before.plus(now).gt(ordered.despatched)) {
      const params = {
        line: ordered.orderLine,
        despatched: ordered.despatched,
        received: before.toFixed(),
        now: now.toFixed(),
      };
      findings.push(deviation('KONTOR-RECEIPT-MORE-THAN-DESPATCHED', `${path}/receivedQuantity`, params));
    }
    return findings;
  });
}

/** Once every delivery has its receipt, what was despatched must be received, rejected or said to be short. */
function unaccounted(advice: ReceiptAdvice, progress: CaseProgress): Finding[] {
  if (!isOfGoods(advice)) return [];
  const after = advanceByReceipt(progress, advice);
  const count = (type: string) => after.documents.filter((document) => document.type === type).length;
  if (count('receipt-advice') !== count('despatch-advice')) return [];
  return after.lines.flatMap((line) => {
    const missing = exactOrZero(line.despatched).minus(line.received).minus(line.refused);
    const params = { line: line.orderLine, despatched: line.despatched, missing: missing.toFixed() };
    return missing.gt(0) ? [deviation('KONTOR-RECEIPT-UNACCOUNTED', '/lines', params)] : [];
  });
}
