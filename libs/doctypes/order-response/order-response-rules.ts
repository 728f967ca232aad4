import { orderResponse as binding, type Finding, type OrderResponse } from '#standards';
import { numberIn } from '../common/decimals.js';
import { broken, doubtful } from '../common/findings.js';
import { checkPeriod, checkPositive, repeatedIdentifiers } from '../common/line-rules.js';
import { checkValues, deviatingCurrencies } from '../common/value-rules.js';

type Line = NonNullable<OrderResponse['lines']>[number];

const specification = 'urn:fdc:peppol.eu:poacc:trns:order_response:3';

/** The rule that forbids lines, by the response code of the whole order (UNCL4343). */
const withoutLines: Readonly<Record<string, string>> = {
  AP: 'PEPPOL-T76-R008',
  RE: 'PEPPOL-T76-R009',
  AB: 'PEPPOL-T76-R010',
};

/** What an answer alone can break: the rules of Peppol BIS Ordering 3, T76, and what common sense adds. */
export function orderResponseRules(response: OrderResponse): Finding[] {
  const lines = response.lines ?? [];
  return [
    ...checkValues(binding, response),
    ...checkHead(response),
    ...deviatingCurrencies(response).map(({ path, currency }) => broken('PEPPOL-T76-R005', path, { currency })),
    ...checkPeriod(response.delivery?.promisedPeriod, '/delivery/promisedPeriod', 'PEPPOL-T76-R004'),
    ...repeatedIdentifiers(lines, 'PEPPOL-T76-R003'),
    ...repeatedOrderLines(lines),
    ...lines.flatMap((line, index) => checkLine(line, `/lines/${index}`)),
  ];
}

function checkHead(response: OrderResponse): Finding[] {
  const findings: Finding[] = [];
  const code = response.responseCode.trim();
  const lines = response.lines ?? [];
  const customization = response.customizationId?.trim();
  if (customization && !customization.startsWith(specification)) {
    findings.push(broken('PEPPOL-T76-R006', '/customizationId', { specification }));
  }
  if (code === 'CA' && lines.length === 0) findings.push(broken('PEPPOL-T76-R007', '/lines'));
  const forbids = withoutLines[code];
  if (forbids && lines.length > 0) findings.push(broken(forbids, '/lines', { code }));
  for (const [party, rule] of [
    ['buyer', 'PEPPOL-T76-R001'],
    ['seller', 'PEPPOL-T76-R002'],
  ] as const) {
    if (!response[party].name && !response[party].identifiers?.length) findings.push(broken(rule, `/${party}`));
  }
  if (code === 'RE' && !response.note) findings.push(doubtful('KONTOR-ORDER-RESPONSE-REASON', '/note'));
  return findings;
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
    ...checkPeriod(line.delivery?.promisedPeriod, `${path}/delivery/promisedPeriod`, 'PEPPOL-T76-R004'),
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
