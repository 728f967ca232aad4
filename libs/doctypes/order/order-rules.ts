import type { Decimal } from 'decimal.js';
import { order as binding, type Finding, type Order } from '#standards';
import { numberIn } from '../common/decimals.js';
import { broken } from '../common/findings.js';
import { checkPeriod, checkPositive, repeatedIdentifiers } from '../common/line-rules.js';
import { participantOf } from '../common/participants.js';
import { checkValues, deviatingCurrencies } from '../common/value-rules.js';
import { checkAllowanceOrCharge, checkLineAmount, checkPrice } from './order-amount-rules.js';
import { checkTotals } from './order-total-rules.js';

const profiles = ['order_only', 'ordering', 'advanced_ordering'].map((name) => `urn:fdc:peppol.eu:poacc:bis:${name}:3`);
const specification = 'urn:fdc:peppol.eu:poacc:trns:order:3';

/** What an order alone can break: the rules of Peppol BIS Ordering 3, T01, and what common sense adds. */
export function orderRules(order: Order): Finding[] {
  return [
    ...checkValues(binding, order),
    ...checkHead(order),
    ...checkDates(order),
    ...deviatingCurrencies(order).map(({ path, currency }) => broken('PEPPOL-T01-R003', path, { currency })),
    ...repeatedIdentifiers(order.lines, 'PEPPOL-T01-R001'),
    ...order.lines.flatMap((line, index) => checkLine(order, line, `/lines/${index}`)),
    ...(order.allowancesAndCharges ?? []).flatMap((entry, index) => [
      ...checkAllowanceOrCharge(entry, `/allowancesAndCharges/${index}`),
      ...checkVat(entry, `/allowancesAndCharges/${index}`),
    ]),
    ...checkTotals(order),
  ];
}

function checkHead(order: Order): Finding[] {
  const findings: Finding[] = [];
  const profile = order.profileId?.trim();
  if (profile && !profiles.includes(profile)) findings.push(broken('PEPPOL-T01-R031', '/profileId', { profile }));
  const customization = order.customizationId?.trim();
  if (customization && !customization.startsWith(specification)) {
    findings.push(broken('PEPPOL-T01-R034', '/customizationId', { specification }));
  }
  if (participantOf(order.buyer) === participantOf(order.seller)) {
    findings.push(
      broken('KONTOR-ORDER-PARTIES', '/seller/electronicAddress', { participant: participantOf(order.buyer) }),
    );
  }
  if (order.originator && !order.originator.name && !order.originator.identifier) {
    findings.push(broken('PEPPOL-T01-R014', '/originator'));
  }
  for (const party of ['buyer', 'invoicee'] as const) {
    const number = order[party]?.vatIdentifier;
    if (number !== undefined && !/^[A-Z]{2}/.test(number.trim())) {
      findings.push(broken('PEPPOL-T01-R026', `/${party}/vatIdentifier`, { number }));
    }
  }
  return findings;
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

function checkLine(order: Order, line: Order['lines'][number], path: string): Finding[] {
  return [
    ...checkPositive(line.orderedQuantity, `${path}/orderedQuantity`, 'KONTOR-ORDER-LINE-QUANTITY', 'PEPPOL-T01-R004'),
    ...checkPrice(line, path),
    ...checkLineAmount(line, path),
    ...checkVat(line.item, `${path}/item`),
    ...checkPeriod(line.delivery?.requestedPeriod, `${path}/delivery/requestedPeriod`, 'KONTOR-ORDER-PERIOD'),
    ...(line.allowancesAndCharges ?? []).flatMap((entry, at) =>
      checkAllowanceOrCharge(entry, `${path}/allowancesAndCharges/${at}`),
    ),
    ...(line.quotationLineReference !== undefined && order.quotationReference === undefined
      ? [broken('PEPPOL-T01-R035', `${path}/quotationLineReference`)]
      : []),
  ];
}

function checkVat(of: { readonly vatCategoryCode?: string; readonly vatRate?: string }, path: string): Finding[] {
  const category = of.vatCategoryCode?.trim();
  const rate: Decimal | undefined = numberIn(of.vatRate);
  if (category === undefined) return [];
  return [
    ...(of.vatRate === undefined && category !== 'O'
      ? [broken('PEPPOL-T01-R029', `${path}/vatRate`, { category })]
      : []),
    ...(category === 'S' && (of.vatRate === undefined || rate?.lte(0))
      ? [broken('PEPPOL-T01-R030', `${path}/vatRate`)]
      : []),
  ];
}
