import { checkPeppol, receiptAdvice as binding, type Finding, type ReceiptAdvice } from '#standards';
import { numberIn } from '../common/decimals.js';
import { broken } from '../common/findings.js';
import { repeatedIdentifiers } from '../common/line-rules.js';
import { checkValues } from '../common/value-rules.js';

type Line = ReceiptAdvice['lines'][number];

const quantities = ['receivedQuantity', 'shortQuantity', 'rejectedQuantity', 'oversupplyQuantity'] as const;

/** What a receipt advice alone can break: the rules of Peppol Logistics, T128, and what common sense adds. */
export function receiptAdviceRules(advice: ReceiptAdvice): Finding[] {
  return [
    ...checkValues(binding, advice),
    ...checkPeppol('receipt-advice', advice),
    ...checkArrival(advice),
    ...repeatedIdentifiers(advice.lines, 'KONTOR-RECEIPT-LINE-IDENTIFIER'),
    ...advice.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkArrival({ shipment, issueDate }: ReceiptAdvice): Finding[] {
  const arrived = shipment?.delivery?.actualDeliveryDate;
  if (arrived === undefined || arrived <= issueDate) return [];
  const params = { arrival: arrived, date: issueDate };
  return [broken('KONTOR-RECEIPT-ARRIVAL', '/shipment/delivery/actualDeliveryDate', params)];
}

function checkLine(line: Line, path: string): Finding[] {
  const findings: Finding[] = quantities.flatMap((term) =>
    numberIn(line[term])?.lt(0)
      ? [broken('KONTOR-RECEIPT-LINE-QUANTITY', `${path}/${term}`, { quantity: line[term] ?? '' })]
      : [],
  );
  const [received, , rejected] = quantities.map((term) => numberIn(line[term]));
  if (quantities.every((term) => !numberIn(line[term])?.abs().gt(0))) {
    findings.push(broken('KONTOR-RECEIPT-LINE-EMPTY', path, { line: line.identifier }));
  }
  if (rejected && rejected.gt(received ?? 0)) {
    const params = { rejected: rejected.toFixed(), received: received?.toFixed() ?? '0' };
    findings.push(broken('KONTOR-RECEIPT-LINE-REJECTED', `${path}/rejectedQuantity`, params));
  }
  return findings;
}
