import { isSscc } from '#kernel';
import { checkPeppol, despatchAdvice as binding, type DespatchAdvice, type Finding } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { checkNotZero, checkPeriod, repeatedIdentifiers } from '../common/line-rules.js';
import { checkValues } from '../common/value-rules.js';
import { ordersOf } from './despatch-advice-orders.js';

type Line = DespatchAdvice['lines'][number];

/** What a despatch advice alone can break: the rules of Peppol BIS Despatch Advice 3, T16, and what common sense adds. */
export function despatchAdviceRules(advice: DespatchAdvice): Finding[] {
  const delivery = advice.shipment?.delivery;
  return [
    ...checkValues(binding, advice),
    ...checkPeppol('despatch-advice', advice),
    ...checkArrival(advice),
    ...checkOrders(advice),
    ...checkPeriod(delivery?.estimatedPeriod, '/shipment/delivery/estimatedPeriod', 'KONTOR-DESPATCH-PERIOD'),
    ...repeatedIdentifiers(advice.lines, 'KONTOR-DESPATCH-LINE-IDENTIFIER'),
    ...advice.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkArrival(advice: DespatchAdvice): Finding[] {
  const delivery = advice.shipment?.delivery;
  const left = delivery?.despatch?.actualDate;
  const expected = delivery?.estimatedPeriod?.endDate ?? delivery?.estimatedPeriod?.startDate;
  if (left === undefined || expected === undefined || expected >= left) return [];
  const params = { arrival: expected, despatch: left };
  return [broken('KONTOR-DESPATCH-ARRIVAL', '/shipment/delivery/estimatedPeriod', params)];
}

/** The trade case follows one order; goods of several orders travel under several advices. */
function checkOrders(advice: DespatchAdvice): Finding[] {
  const orders = ordersOf(advice);
  if (orders.length === 0) return [broken('KONTOR-DESPATCH-ORDER-MISSING', '/orderReferences')];
  const [first, second] = orders;
  if (!first || !second) return [];
  return [broken('KONTOR-DESPATCH-ORDERS', second.path, { first: first.number, second: second.number })];
}

function checkLine(line: Line, path: string): Finding[] {
  const findings = checkNotZero(line.deliveredQuantity, `${path}/deliveredQuantity`, 'KONTOR-DESPATCH-LINE-QUANTITY');
  for (const [index, unit] of (line.transportHandlingUnits ?? []).entries()) {
    if (unit.identifierScheme === 'SSCC' && !isSscc((unit.identifier ?? '').trim())) {
      const params = { value: (unit.identifier ?? '').slice(0, 40) };
      findings.push(doubtful('KONTOR-DESPATCH-SSCC', `${path}/transportHandlingUnits/${index}/identifier`, params));
    }
  }
  return findings;
}
