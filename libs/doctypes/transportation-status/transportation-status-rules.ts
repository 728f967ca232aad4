import { checkPeppol, transportationStatus as binding, type Finding, type TransportationStatus } from '#standards';
import { doubtful } from '../common/findings.js';
import { checkTransportParties } from '../common/transport/plan-checks.js';
import { checkValues } from '../common/value-rules.js';

/** What a status alone can break: the rules of Peppol Logistics, T127, and what common sense adds. */
export function transportationStatusRules(status: TransportationStatus): Finding[] {
  return [
    ...checkValues(binding, status),
    ...checkPeppol('transportation-status', status),
    ...checkTransportParties(status.receiver, status.sender, '/receiver/electronicAddress'),
    ...checkEvents(status, status.events, '/events'),
    ...checkEvents(status, status.consignment?.events, '/consignment/events'),
  ];
}

/** Nobody can tell of what has not happened yet; what is planned has a period. */
function checkEvents(
  { issueDate }: TransportationStatus,
  events: readonly { readonly occurrenceDate?: string }[] = [],
  path: string,
): Finding[] {
  return events.flatMap(({ occurrenceDate }, index) => {
    if (occurrenceDate === undefined || occurrenceDate <= issueDate) return [];
    const params = { date: occurrenceDate, issueDate };
    return [doubtful('KONTOR-TRANSPORT-STATUS-FUTURE', `${path}/${index}/occurrenceDate`, params)];
  });
}
