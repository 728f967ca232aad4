import { checkPeppol, orderChange as binding, type Finding, type OrderChange } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { checkNotZero, checkPeriod } from '../common/line-rules.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';
import { actionOf, type ChangeLine } from './order-change-status.js';

/** What a change alone can break: the rules of Peppol BIS Advanced Ordering 3, T114, and what common sense adds. */
export function orderChangeRules(change: OrderChange): Finding[] {
  return [
    ...checkValues(binding, change),
    ...checkPeppol('order-change', change),
    ...checkParties(change),
    ...checkDates(change),
    ...checkChanges(change),
    ...change.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkParties({ buyer, seller }: OrderChange): Finding[] {
  const participant = participantOf(buyer);
  if (participant !== participantOf(seller)) return [];
  return [broken('KONTOR-ORDER-CHANGE-PARTIES', '/seller/electronicAddress', { participant })];
}

function checkDates({ issueDate, validityPeriod, delivery }: OrderChange): Finding[] {
  const requested = delivery?.requestedPeriod;
  const findings = checkPeriod(requested, '/delivery/requestedPeriod', 'KONTOR-ORDER-CHANGE-PERIOD');
  const validUntil = validityPeriod?.endDate;
  if (validUntil !== undefined && validUntil < issueDate) {
    const params = { date: validUntil, issueDate };
    findings.push(broken('KONTOR-ORDER-CHANGE-VALIDITY', '/validityPeriod/endDate', params));
  }
  const latest = requested?.endDate ?? requested?.startDate;
  if (latest !== undefined && latest < issueDate) {
    const params = { date: latest, issueDate };
    findings.push(broken('KONTOR-ORDER-CHANGE-DELIVERY-DATE', '/delivery/requestedPeriod', params));
  }
  return findings;
}

/** Terms beside the lines may change as well, so that this is no more than doubtful. */
function checkChanges({ lines }: OrderChange): Finding[] {
  return lines.every((line) => actionOf(line) === 'keep') ? [doubtful('KONTOR-ORDER-CHANGE-NOTHING', '/lines')] : [];
}

function checkLine(line: ChangeLine, path: string): Finding[] {
  const period = line.delivery?.requestedPeriod;
  return [
    ...(['add', 'change'].includes(actionOf(line))
      ? checkNotZero(line.orderedQuantity, `${path}/orderedQuantity`, 'KONTOR-ORDER-CHANGE-LINE-QUANTITY')
      : []),
    ...checkPeriod(period, `${path}/delivery/requestedPeriod`, 'KONTOR-ORDER-CHANGE-PERIOD'),
  ];
}
