import type { DocumentContext } from '#doctype';
import type { Finding, OrderCancellation } from '#standards';
import { checkNotCancelled } from '../common/cancelled.js';
import { numberIn } from '../common/decimals.js';
import { contradiction, deviation } from '../common/findings.js';
import { answerOf } from '../common/progress.js';

/** A cancellation comes before the goods leave, and only once. Nothing is said where the order is not known. */
export function orderCancellationContext(cancellation: OrderCancellation, context: DocumentContext): Finding[] {
  const order = context.references[0];
  if (!order) return [];
  const { path, number } = order.reference;
  const findings = checkNotCancelled(context.progress, order.reference);
  if (context.progress.lines.some((line) => numberIn(line.despatched)?.gt(0))) {
    findings.push(contradiction('KONTOR-ORDER-CANCELLATION-DESPATCHED', path, { order: number }));
  }
  const answer = answerOf(context.progress);
  if (answer === 'rejected') {
    findings.push(contradiction('KONTOR-ORDER-CANCELLATION-REJECTED', path, { order: number }));
  } else if (answer !== undefined && findings.length === 0) {
    findings.push(deviation('KONTOR-ORDER-CANCELLATION-CONFIRMED', path, { order: number }));
  }
  if (cancellation.issueDate < order.issueDate) {
    const params = { date: cancellation.issueDate, ordered: order.issueDate };
    findings.push(deviation('KONTOR-ORDER-CANCELLATION-DATE', '/issueDate', params));
  }
  return findings;
}
