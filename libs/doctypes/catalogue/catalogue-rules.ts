import { catalogue as binding, checkPeppol, type Catalogue, type Finding } from '#standards';
import { broken, doubtful } from '../common/findings.js';
import { checkPositive, repeatedIdentifiers } from '../common/line-rules.js';
import { participantOf } from '../common/participants.js';
import { checkValues } from '../common/value-rules.js';

/** What a catalogue alone can break: the rules of Peppol BIS Catalogue 3, T19, and what common sense adds. */
export function catalogueRules(catalogue: Catalogue): Finding[] {
  return [
    ...checkValues(binding, catalogue),
    ...checkPeppol('catalogue', catalogue),
    ...checkParties(catalogue),
    ...checkValidity(catalogue),
    ...repeatedIdentifiers(catalogue.lines, 'KONTOR-CATALOGUE-LINE-TWICE'),
    ...repeatedProducts(catalogue),
    ...catalogue.lines.flatMap((line, index) => checkPrices(line, `/lines/${index}`)),
  ];
}

function checkParties({ provider, receiver }: Catalogue): Finding[] {
  const participant = participantOf(provider);
  if (participant !== participantOf(receiver)) return [];
  return [broken('KONTOR-CATALOGUE-PARTIES', '/receiver/electronicAddress', { participant })];
}

function checkValidity({ issueDate, validityPeriod: { endDate } }: Catalogue): Finding[] {
  if (endDate === undefined || endDate >= issueDate) return [];
  return [broken('KONTOR-CATALOGUE-EXPIRED', '/validityPeriod/endDate', { date: endDate, issueDate })];
}

/** The same product may stand in several lines, for several units; at the same unit it has two prices. */
function repeatedProducts({ lines }: Catalogue): Finding[] {
  const seen = new Set<string>();
  return lines.flatMap(({ item, orderableUnit = '', actionCode }, index) => {
    const product = item.sellersIdentifier;
    if (product === undefined || actionCode === 'Delete') return [];
    const key = `${product} ${orderableUnit}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [doubtful('KONTOR-CATALOGUE-PRODUCT-TWICE', `/lines/${index}/item/sellersIdentifier`, { product })];
  });
}

function checkPrices(
  { priceConditions = [], orderableIndicator }: Catalogue['lines'][number],
  path: string,
): Finding[] {
  const findings = priceConditions.flatMap(({ price }, index) =>
    checkPositive(
      price?.baseQuantity,
      `${path}/priceConditions/${index}/price/baseQuantity`,
      'KONTOR-CATALOGUE-BASE-QUANTITY',
    ),
  );
  const isPriced = priceConditions.some(({ price }) => price !== undefined);
  if (!isPriced && orderableIndicator?.trim() !== 'false') findings.push(doubtful('KONTOR-CATALOGUE-PRICELESS', path));
  return findings;
}
