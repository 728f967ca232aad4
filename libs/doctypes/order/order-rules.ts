import { checkPeppol, order as binding, type Finding, type Order } from '#standards';
import { broken } from '../common/findings.js';
import { checkNotZero, checkPeriod } from '../common/line-rules.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';

/** What an order alone can break: the rules of Peppol BIS Ordering 3, T01, and what common sense adds. */
export function orderRules(order: Order): Finding[] {
  return [
    ...checkValues(binding, order),
    ...checkPeppol('order', order),
    ...checkParties(order),
    ...checkDates(order),
    ...order.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkParties({ buyer, seller }: Order): Finding[] {
  const participant = participantOf(buyer);
  if (participant !== participantOf(seller)) return [];
  return [broken('KONTOR-ORDER-PARTIES', '/seller/electronicAddress', { participant })];
}

function checkDates(order: Order): Finding[] {
  const validUntil = order.validityPeriod?.endDate;
  const requested = order.delivery?.requestedPeriod;
  const latest = requested?.endDate ?? requested?.startDate;
  return [
    ...checkPeriod(requested, '/delivery/requestedPeriod', 'KONTOR-ORDER-PERIOD'),
    ...(validUntil !== undefined && validUntil < order.issueDate
      ? [broken('KONTOR-ORDER-VALIDITY', '/validityPeriod/endDate', { date: validUntil, issueDate: order.issueDate })]
      : []),
    ...(latest !== undefined && latest < order.issueDate
      ? [
          broken('KONTOR-ORDER-DELIVERY-DATE', '/delivery/requestedPeriod', {
            date: latest,
            issueDate: order.issueDate,
          }),
        ]
      : []),
  ];
}

function checkLine(line: Order['lines'][number], path: string): Finding[] {
  return [
    ...checkNotZero(line.orderedQuantity, `${path}/orderedQuantity`, 'KONTOR-ORDER-LINE-QUANTITY'),
    ...checkPeriod(line.delivery?.requestedPeriod, `${path}/delivery/requestedPeriod`, 'KONTOR-ORDER-PERIOD'),
  ];
}
