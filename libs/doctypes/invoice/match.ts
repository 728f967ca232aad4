import { agreed, type CaseProgress, type DocumentContext, type LineProgress } from '#doctype';
import type { Finding, Invoice } from '#standards';
import { Decimal } from 'decimal.js';
import { decimalOf, unitPrice } from '../common/billing/decimals.js';
import { checkFacts } from '../common/billing/facts-checks.js';
import { type MatchedLine, matchLines, sumByRow } from '../common/billing/match-lines.js';
import { contradiction, deviation } from '../common/findings.js';

/**
 * The three-way match: what is invoiced beside what was ordered, confirmed, despatched and received. Deviations are
 * warnings, since it is the buyer who has to contest them; only the second invoice for the same thing is refused.
 */
export function matchInvoice(invoice: Invoice, context: DocumentContext): Finding[] {
  return [...checkFacts(invoice, context), ...matchOrder(invoice, orderedOnly(context.progress))];
}

/** Quantity of the line that no invoice has asked for yet. */
export function roomToInvoice(row: LineProgress): Decimal {
  return most(row).minus(invoicedSoFar(row));
}

/** A case without an order has nothing to match; its lines come from the invoice itself. */
function orderedOnly(progress: CaseProgress): CaseProgress {
  return { ...progress, lines: progress.lines.filter((row) => !decimalOf(row.ordered).isZero()) };
}

function matchOrder(invoice: Invoice, progress: CaseProgress): Finding[] {
  if (progress.lines.length === 0) return [];
  const matched = matchLines(invoice.lines, progress, roomToInvoice);
  const quantities = [...sumByRow(matched)].flatMap(([row, { quantity, last }]) => matchQuantity(row, quantity, last));
  return [...matched.flatMap(matchLine), ...quantities];
}

function matchLine({ line, index, row }: MatchedLine): Finding[] {
  const path = `/lines/${index}`;
  if (!row) {
    return [deviation('KONTOR-MATCH-UNKNOWN-LINE', path, { line: line.identifier, name: line.item.name })];
  }
  const findings: Finding[] = [];
  const price = agreed(row).price;
  const charged = unitPrice(line.price);
  if (price !== undefined && !charged.toDecimalPlaces(6).eq(decimalOf(price).toDecimalPlaces(6))) {
    const params = { line: line.identifier, charged: charged.toDecimalPlaces(6).toFixed(), agreed: price };
    findings.push(deviation('KONTOR-MATCH-PRICE', `${path}/price/netPrice`, params));
  }
  if (line.invoicedQuantityUnitCode !== row.unitCode) {
    const params = { line: line.identifier, unit: line.invoicedQuantityUnitCode, agreed: row.unitCode };
    findings.push(deviation('KONTOR-MATCH-UNIT', `${path}/invoicedQuantityUnitCode`, params));
  }
  return findings;
}

function matchQuantity(row: LineProgress, quantity: Decimal, { line, index }: MatchedLine): Finding[] {
  const path = `/lines/${index}/invoicedQuantity`;
  const before = invoicedSoFar(row);
  const total = before.plus(quantity);
  const params = { line: line.identifier, invoiced: total.toFixed(), before: before.toFixed() };
  if (before.gt(0) && quantity.gt(0) && total.gt(most(row))) {
    return [contradiction('KONTOR-INVOICED-TWICE', path, { ...params, most: most(row).toFixed() })];
  }
  const received = decimalOf(row.received);
  const [delivered, text] = received.gt(0)
    ? [received, 'KONTOR-MATCH-QUANTITY']
    : [decimalOf(row.despatched), 'KONTOR-MATCH-QUANTITY-DESPATCHED'];
  if (total.lte(delivered)) return [];
  return [deviation('KONTOR-MATCH-QUANTITY', path, { ...params, delivered: delivered.toFixed() }, text)];
}

/** The most that can rightly be charged for the line: what was agreed, or what was delivered where that is more. */
function most(row: LineProgress): Decimal {
  return Decimal.max(agreed(row).quantity, row.received, row.despatched);
}

function invoicedSoFar(row: LineProgress): Decimal {
  return decimalOf(row.invoiced).minus(decimalOf(row.credited));
}
