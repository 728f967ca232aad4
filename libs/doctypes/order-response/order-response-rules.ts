import { checkPeppol, orderResponse as binding, type Finding, type OrderResponse } from '#standards';
import { numberIn } from '../common/decimals.js';
import { broken, doubtful } from '../common/findings.js';
import { checkPositive } from '../common/line-rules.js';
import { checkValues } from '../common/value-rules.js';

type Line = NonNullable<OrderResponse['lines']>[number];

/** What an answer alone can break: the rules of Peppol BIS Ordering 3, T76, and what common sense adds. */
export function orderResponseRules(response: OrderResponse): Finding[] {
  const lines = response.lines ?? [];
  return [
    ...checkValues(binding, response),
    ...checkPeppol('order-response', response),
    ...checkReason(response),
    ...repeatedOrderLines(lines),
    ...lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkReason({ responseCode, note }: OrderResponse): Finding[] {
  return responseCode.trim() === 'RE' && !note ? [doubtful('KONTOR-ORDER-RESPONSE-REASON', '/note')] : [];
}

function repeatedOrderLines(lines: readonly Line[]): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ purchaseOrderLineReference: line }, index) => {
    const repeated = seen.has(line);
    seen.add(line);
    const path = `/lines/${index}/purchaseOrderLineReference`;
    return repeated ? [broken('KONTOR-ORDER-RESPONSE-LINE-TWICE', path, { line })] : [];
  });
}

function checkLine(line: Line, path: string): Finding[] {
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
