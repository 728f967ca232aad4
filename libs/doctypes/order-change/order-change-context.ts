import { agreed, type DocumentContext, type LineProgress } from '#doctype';
import type { Finding, OrderChange } from '#standards';
import { checkNotCancelled } from '../common/cancelled.js';
import { numberIn, priceEach } from '../common/decimals.js';
import { contradiction, deviation } from '../common/findings.js';
import { answerOf, lineOf } from '../common/progress.js';
import { actionOf, type ChangeLine } from './order-change-status.js';

/** The numbers of the seller's products that the change adds to the order. */
export function addedProducts(change: OrderChange): string[] {
  const numbers = change.lines.flatMap((line) => (actionOf(line) === 'add' ? (line.item.sellersIdentifier ?? []) : []));
  return Array.from(new Set(numbers));
}

/** A change comes before the goods leave, and fits the order that it changes. Nothing is said where that is not known. */
export function orderChangeContext(change: OrderChange, context: DocumentContext): Finding[] {
  const order = context.references[0];
  if (!order) return [];
  const { path, number } = order.reference;
  const findings = checkNotCancelled(context.progress, order.reference);
  if (context.progress.lines.some((line) => numberIn(line.despatched)?.gt(0))) {
    findings.push(contradiction('KONTOR-ORDER-CHANGE-DESPATCHED', path, { order: number }));
  }
  if (answerOf(context.progress) === 'rejected') {
    findings.push(contradiction('KONTOR-ORDER-CHANGE-REJECTED', path, { order: number }));
  }
  if (order.currency !== undefined && order.currency !== change.documentCurrencyCode) {
    const params = { currency: change.documentCurrencyCode, ordered: order.currency };
    findings.push(contradiction('KONTOR-ORDER-CHANGE-CURRENCY', '/documentCurrencyCode', params));
  }
  if (change.issueDate < order.issueDate) {
    const params = { date: change.issueDate, ordered: order.issueDate };
    findings.push(deviation('KONTOR-ORDER-CHANGE-DATE', '/issueDate', params));
  }
  return [...findings, ...change.lines.flatMap((line, index) => compareLine(line, `/lines/${index}`, context))];
}

function compareLine(line: ChangeLine, path: string, { progress, products }: DocumentContext): Finding[] {
  const ordered = lineOf(progress, line.identifier);
  const action = actionOf(line);
  const at = { line: line.identifier };
  if (action === 'add') {
    if (ordered) return [contradiction('KONTOR-ORDER-CHANGE-LINE-EXISTS', `${path}/identifier`, at)];
    const product = line.item.sellersIdentifier;
    if (product === undefined || products.has(product)) return [];
    return [deviation('KONTOR-ORDER-CHANGE-PRODUCT-UNKNOWN', `${path}/item/sellersIdentifier`, { product })];
  }
  if (!ordered) return [contradiction('KONTOR-ORDER-CHANGE-LINE-UNKNOWN', `${path}/identifier`, at)];
  return action === 'keep' ? compareKept(line, ordered, path) : [];
}

/** A line that the change leaves alone stays as it was agreed on, whatever it repeats. */
function compareKept(line: ChangeLine, ordered: LineProgress, path: string): Finding[] {
  const { quantity, price } = agreed(ordered);
  const findings: Finding[] = [];
  const [stated, each] = [numberIn(line.orderedQuantity), priceEach(line.price)];
  if (stated && !numberIn(quantity)?.eq(stated)) {
    const params = { line: line.identifier, quantity: stated.toFixed(), ordered: quantity };
    findings.push(deviation('KONTOR-ORDER-CHANGE-LINE-ALTERED', `${path}/orderedQuantity`, params));
  }
  if (each !== undefined && price !== undefined && !numberIn(price)?.eq(each)) {
    const params = { line: line.identifier, price: each, ordered: price };
    findings.push(deviation('KONTOR-ORDER-CHANGE-PRICE-ALTERED', `${path}/price/netPrice`, params));
  }
  return findings;
}
