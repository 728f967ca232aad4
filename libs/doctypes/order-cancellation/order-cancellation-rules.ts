import { checkPeppol, orderCancellation as binding, type Finding, type OrderCancellation } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';

/** Reasons shorter than this say nothing. */
const shortestReason = 3;

/** What a cancellation alone can break: the rules of Peppol BIS Advanced Ordering 3, T115, and what common sense adds. */
export function orderCancellationRules(cancellation: OrderCancellation): Finding[] {
  return [
    ...checkValues(binding, cancellation),
    ...checkPeppol('order-cancellation', cancellation),
    ...checkParties(cancellation),
    ...checkReason(cancellation),
  ];
}

function checkParties({ buyer, seller }: OrderCancellation): Finding[] {
  const participant = participantOf(buyer);
  if (participant !== participantOf(seller)) return [];
  return [broken('KONTOR-ORDER-CANCELLATION-PARTIES', '/seller/electronicAddress', { participant })];
}

function checkReason({ cancellationNote }: OrderCancellation): Finding[] {
  if (cancellationNote.trim().length >= shortestReason) return [];
  return [doubtful('KONTOR-ORDER-CANCELLATION-REASON', '/cancellationNote')];
}
