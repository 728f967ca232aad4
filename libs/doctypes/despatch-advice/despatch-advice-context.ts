import { agreed, type DocumentContext, type LineProgress } from '#doctype';
import type { DespatchAdvice, Finding } from '#standards';
import { checkNotCancelled } from '../common/cancelled.js';
import { exactOrZero, numberIn, sumOf } from '../common/decimals.js';
import { contradiction, deviation } from '../common/findings.js';
import { answerOf, lineOf } from '../common/progress.js';

type Line = DespatchAdvice['lines'][number];

/** A delivery must fit the order: confirmed, in its lines and units, and not more than was agreed on. Parts are fine. */
export function despatchAdviceContext(advice: DespatchAdvice, context: DocumentContext): Finding[] {
  const order = context.references[0];
  if (!order) return [];
  const { path, number } = order.reference;
  const findings = checkNotCancelled(context.progress, order.reference);
  const answer = answerOf(context.progress);
  if (answer === 'rejected') {
    findings.push(contradiction('KONTOR-DESPATCH-ORDER-REJECTED', path, { order: number }));
  } else if (answer === undefined) {
    findings.push(deviation('KONTOR-DESPATCH-ORDER-UNCONFIRMED', path, { order: number }));
  }
  if (advice.issueDate < order.issueDate) {
    findings.push(
      deviation('KONTOR-DESPATCH-DATE', '/issueDate', { date: advice.issueDate, ordered: order.issueDate }),
    );
  }
  return [...findings, ...compareLines(advice, context)];
}

function compareLines(advice: DespatchAdvice, { progress }: DocumentContext): Finding[] {
  return advice.lines.flatMap((line, index) => {
    const path = `/lines/${index}`;
    const ordered = lineOf(progress, line.purchaseOrderLineReference);
    if (!ordered) {
      const params = { line: line.purchaseOrderLineReference };
      return [contradiction('KONTOR-DESPATCH-LINE-UNKNOWN', `${path}/purchaseOrderLineReference`, params)];
    }
    const before = advice.lines
      .slice(0, index)
      .filter((other) => other.purchaseOrderLineReference === ordered.orderLine)
      .map((other) => numberIn(other.deliveredQuantity));
    return [
      ...compareItem(line, ordered, path),
      ...compareQuantity(line, ordered, sumOf([ordered.despatched, ...before]).toFixed(), path),
    ];
  });
}

function compareItem(line: Line, ordered: LineProgress, path: string): Finding[] {
  const findings: Finding[] = [];
  const product = line.item.sellersIdentifier;
  if (product !== undefined && ordered.product !== undefined && product !== ordered.product) {
    const params = { line: ordered.orderLine, product, ordered: ordered.product };
    findings.push(deviation('KONTOR-DESPATCH-LINE-PRODUCT', `${path}/item/sellersIdentifier`, params));
  }
  if (line.deliveredQuantityUnitCode !== ordered.unitCode) {
    const params = { line: ordered.orderLine, unit: line.deliveredQuantityUnitCode, ordered: ordered.unitCode };
    findings.push(deviation('KONTOR-DESPATCH-LINE-UNIT', `${path}/deliveredQuantityUnitCode`, params));
  }
  return findings;
}

/** What the buyer refused or missed may be delivered again. */
function compareQuantity(line: Line, ordered: LineProgress, despatched: string, path: string): Finding[] {
  const now = numberIn(line.deliveredQuantity);
  const { quantity } = agreed(ordered);
  if (!now || exactOrZero(despatched).plus(now).lte(exactOrZero(quantity).plus(ordered.refused))) return [];
  const params = { line: ordered.orderLine, ordered: quantity, despatched, now: now.toFixed() };
  return [deviation('KONTOR-DESPATCH-OVER-DELIVERY', `${path}/deliveredQuantity`, params)];
}
