import { isSscc } from '#kernel';
import { despatchAdvice as binding, type DespatchAdvice, type Finding } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { checkPeriod, checkPositive, repeatedIdentifiers } from '../common/line-rules.js';
import { checkValues } from '../common/value-rules.js';
import { ordersOf } from './despatch-advice-orders.js';

type Line = DespatchAdvice['lines'][number];

const specification = 'urn:fdc:peppol.eu:poacc:trns:despatch_advice:3';
const namedParties = [
  ['buyer', 'PEPPOL-T16-R008'],
  ['seller', 'PEPPOL-T16-R009'],
  ['originator', 'PEPPOL-T16-R010'],
] as const;

/** What a despatch advice alone can break: the rules of Peppol BIS Despatch Advice 3, T16, and what common sense adds. */
export function despatchAdviceRules(advice: DespatchAdvice): Finding[] {
  const delivery = advice.shipment?.delivery;
  return [
    ...checkValues(binding, advice),
    ...checkHead(advice),
    ...checkOrders(advice),
    ...checkPeriod(delivery?.estimatedPeriod, '/shipment/delivery/estimatedPeriod', 'KONTOR-DESPATCH-PERIOD'),
    ...repeatedIdentifiers(advice.lines, 'KONTOR-DESPATCH-LINE-IDENTIFIER'),
    ...advice.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkHead(advice: DespatchAdvice): Finding[] {
  const findings: Finding[] = [];
  const customization = advice.customizationId?.trim();
  if (customization && !customization.startsWith(specification)) {
    findings.push(broken('PEPPOL-T16-R011', '/customizationId', { specification }));
  }
  for (const [party, rule] of namedParties) {
    const named = advice[party];
    if (named && !named.name && !named.identifier) findings.push(broken(rule, `/${party}`));
  }
  const delivery = advice.shipment?.delivery;
  const left = delivery?.despatch?.actualDate;
  const expected = delivery?.estimatedPeriod?.endDate ?? delivery?.estimatedPeriod?.startDate;
  if (left !== undefined && expected !== undefined && expected < left) {
    const path = '/shipment/delivery/estimatedPeriod';
    findings.push(broken('KONTOR-DESPATCH-ARRIVAL', path, { arrival: expected, despatch: left }));
  }
  return findings;
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
  const findings = [
    ...checkPositive(
      line.deliveredQuantity,
      `${path}/deliveredQuantity`,
      'KONTOR-DESPATCH-LINE-QUANTITY',
      'PEPPOL-T16-R006',
    ),
  ];
  if (!line.item.sellersIdentifier && !line.item.standardIdentifier) {
    findings.push(broken('PEPPOL-T16-R003', `${path}/item`, { item: line.item.name }));
  }
  if (line.outstandingQuantity !== undefined && !line.outstandingReasons?.length) {
    findings.push(doubtful('PEPPOL-T16-R007', `${path}/outstandingReasons`));
  }
  for (const [index, unit] of (line.transportHandlingUnits ?? []).entries()) {
    if (unit.identifierScheme === 'SSCC' && !isSscc((unit.identifier ?? '').trim())) {
      const params = { value: (unit.identifier ?? '').slice(0, 40) };
      findings.push(doubtful('KONTOR-DESPATCH-SSCC', `${path}/transportHandlingUnits/${index}/identifier`, params));
    }
  }
  return findings;
}
