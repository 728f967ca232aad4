import { agreed, type DocumentContext, type LineProgress } from '#doctype';
import type { Finding } from '#standards';
import { checkNotCancelled } from '../cancelled.js';
import { numberIn, priceEach } from '../decimals.js';
import { contradiction, deviation } from '../findings.js';
import { answerOf, lineOf } from '../progress.js';
import type { AnyResponse, ResponseLine } from './any-response.js';

/** An answer must fit the order it answers, and an order is answered once. Nothing is said where the order is not known. */
export function responseContext(response: AnyResponse, context: DocumentContext): Finding[] {
  const order = context.references.find(({ reference }) => reference.type === 'order');
  if (!order) return [];
  const { progress } = context;
  const findings = checkNotCancelled(progress, order.reference);
  const answer = answerOf(progress);
  if (answer !== undefined) {
    const params = { order: response.purchaseOrderReference, answer };
    findings.push(
      contradiction(
        'KONTOR-ORDER-RESPONSE-ANSWERED',
        '/purchaseOrderReference',
        params,
        `KONTOR-ORDER-RESPONSE-ANSWERED-${answer}`,
      ),
    );
  }
  if (response.responseCode.trim() === 'RE' && progress.lines.some((line) => numberIn(line.despatched)?.gt(0))) {
    const params = { order: response.purchaseOrderReference };
    findings.push(contradiction('KONTOR-ORDER-RESPONSE-DESPATCHED', '/responseCode', params));
  }
  if (order.currency !== undefined && order.currency !== response.documentCurrencyCode) {
    const params = { currency: response.documentCurrencyCode, ordered: order.currency };
    findings.push(contradiction('KONTOR-ORDER-RESPONSE-CURRENCY', '/documentCurrencyCode', params));
  }
  if (response.issueDate < order.issueDate) {
    const params = { date: response.issueDate, ordered: order.issueDate };
    findings.push(deviation('KONTOR-ORDER-RESPONSE-DATE', '/issueDate', params));
  }
  return [...findings, ...compareLines(response, context)];
}

function compareLines(response: AnyResponse, { progress }: DocumentContext): Finding[] {
  const lines = response.lines ?? [];
  if (lines.length === 0) return [];
  const answered = new Set(lines.map((line) => line.purchaseOrderLineReference));
  // Of a line that a change cancelled there is nothing to say.
  const silent = progress.lines.filter((line) => !answered.has(line.orderLine) && !isCancelledLine(line));
  return [
    ...lines.flatMap((line, index) =>
      compareLine(line, lineOf(progress, line.purchaseOrderLineReference), `/lines/${index}`),
    ),
    ...silent.map(({ orderLine }) => deviation('KONTOR-ORDER-RESPONSE-LINE-SILENT', '/lines', { line: orderLine })),
  ];
}

function compareLine(line: ResponseLine, ordered: LineProgress | undefined, path: string): Finding[] {
  const status = line.statusCode.trim();
  const number = line.purchaseOrderLineReference;
  if (!ordered) {
    if (status === '1') return [];
    return [
      contradiction('KONTOR-ORDER-RESPONSE-LINE-UNKNOWN', `${path}/purchaseOrderLineReference`, { line: number }),
    ];
  }
  const findings: Finding[] = [];
  const unit = line.orderedQuantityUnitCode;
  if (unit !== undefined && unit !== ordered.unitCode) {
    const params = { line: number, unit, ordered: ordered.unitCode };
    findings.push(deviation('KONTOR-ORDER-RESPONSE-LINE-UNIT', `${path}/orderedQuantityUnitCode`, params));
  }
  if (status !== '5') return findings;
  const wanted = agreed(ordered);
  const quantity = numberIn(line.orderedQuantity);
  const price = priceEach(line.price);
  if (quantity && !numberIn(wanted.quantity)?.eq(quantity)) {
    const params = { line: number, quantity: quantity.toFixed(), ordered: wanted.quantity };
    findings.push(contradiction('KONTOR-ORDER-RESPONSE-LINE-ALTERED', `${path}/orderedQuantity`, params));
  }
  if (price !== undefined && wanted.price !== undefined && !numberIn(wanted.price)?.eq(price)) {
    const params = { line: number, price, ordered: wanted.price };
    findings.push(contradiction('KONTOR-ORDER-RESPONSE-PRICE-ALTERED', `${path}/price/netPrice`, params));
  }
  return findings;
}

function isCancelledLine(line: LineProgress): boolean {
  return numberIn(agreed(line).quantity)?.isZero() === true;
}
