import {
  checkPeppol,
  orderResponse,
  orderResponseAdvanced,
  type Finding,
  type OrderResponse,
  type OrderResponseAdvanced,
} from '#standards';
import { numberIn } from '../decimals.js';
import { broken, doubtful } from '../findings.js';
import { checkPositive } from '../line-rules.js';
import { checkValues } from '../value-rules.js';
import type { AnyResponse, ResponseLine } from './any-response.js';

/** What an answer alone can break: the rules of Peppol BIS Ordering 3, T76, and what common sense adds. */
export function orderResponseRules(response: OrderResponse): Finding[] {
  return [
    ...checkValues(orderResponse, response),
    ...checkPeppol('order-response', response),
    ...commonRules(response),
  ];
}

/** The same of an advanced answer: the rules of Peppol BIS Advanced Ordering 3, T116. */
export function orderResponseAdvancedRules(response: OrderResponseAdvanced): Finding[] {
  return [
    ...checkValues(orderResponseAdvanced, response),
    ...checkPeppol('order-response-advanced', response),
    ...commonRules(response),
  ];
}

function commonRules(response: AnyResponse): Finding[] {
  const lines = response.lines ?? [];
  return [
    ...checkReason(response),
    ...repeatedOrderLines(lines),
    ...lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkReason({ responseCode, note }: AnyResponse): Finding[] {
  return responseCode.trim() === 'RE' && !note ? [doubtful('KONTOR-ORDER-RESPONSE-REASON', '/note')] : [];
}

function repeatedOrderLines(lines: readonly ResponseLine[]): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ purchaseOrderLineReference: line }, index) => {
    const repeated = seen.has(line);
    seen.add(line);
    const path = `/lines/${index}/purchaseOrderLineReference`;
    return repeated ? [broken('KONTOR-ORDER-RESPONSE-LINE-TWICE', path, { line })] : [];
  });
}

function checkLine(line: ResponseLine, path: string): Finding[] {
  const findings = [
    ...checkPositive(line.orderedQuantity, `${path}/orderedQuantity`, 'KONTOR-ORDER-RESPONSE-LINE-QUANTITY'),
    ...checkPositive(line.price?.baseQuantity, `${path}/price/baseQuantity`, 'KONTOR-ORDER-RESPONSE-BASE-QUANTITY'),
  ];
  if (numberIn(line.price?.netPrice)?.lt(0)) {
    const params = { price: line.price?.netPrice ?? '' };
    findings.push(broken('KONTOR-ORDER-RESPONSE-LINE-PRICE', `${path}/price/netPrice`, params));
  }
  const changed = line.orderedQuantity ?? line.price ?? line.delivery ?? line.substitute ?? line.note;
  if (line.statusCode.trim() === '3' && changed === undefined) {
    const params = { line: line.purchaseOrderLineReference };
    findings.push(doubtful('KONTOR-ORDER-RESPONSE-CHANGE-UNSAID', path, params));
  }
  return findings;
}
