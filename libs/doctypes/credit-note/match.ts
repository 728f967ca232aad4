import type { CaseProgress, DocumentContext, LineProgress } from '#doctype';
import type { CreditNote, Finding } from '#standards';
import type { Decimal } from 'decimal.js';
import { decimalOf } from '../common/billing/decimals.js';
import { checkFacts } from '../common/billing/facts-checks.js';
import { matchLines, type MatchedLine, sumByRow } from '../common/billing/match-lines.js';
import { contradiction, deviation } from '../common/findings.js';
import { sumOf } from '../common/decimals.js';

/** What is credited beside what was invoiced; a case in which nothing was invoiced has nothing to compare. */
export function matchCreditNote(creditNote: CreditNote, context: DocumentContext): Finding[] {
  return [
    ...checkFacts(creditNote, context).filter(({ rule }) => rule !== 'KONTOR-MATCH-IBAN'),
    ...checkQuantities(creditNote, context),
    ...checkAmount(creditNote, context),
  ];
}

/**
 * The lines of the case that are credited. Where some lines name their order line, those that name none give back goods of
 * other invoices, and are not looked for by their product.
 */
export function matchCredited({ lines }: CreditNote, progress: CaseProgress): MatchedLine[] {
  return matchLines(lines, progress, roomToCredit, !lines.some((line) => line.purchaseOrderLineReference));
}

/** Quantity of the line that was invoiced and not credited yet. */
function roomToCredit(row: LineProgress): Decimal {
  return decimalOf(row.invoiced).minus(decimalOf(row.credited));
}

function checkQuantities(creditNote: CreditNote, { progress }: DocumentContext): Finding[] {
  if (progress.lines.length === 0) return [];
  const matched = matchCredited(creditNote, progress);
  const unknown = matched
    .filter(({ row }) => !row)
    .map(({ line, index }) =>
      deviation('KONTOR-CREDITED-UNKNOWN-LINE', `/lines/${index}`, { line: line.identifier, name: line.item.name }),
    );
  const tooMuch = [...sumByRow(matched)].flatMap(([row, { quantity, last }]) => {
    if (quantity.lte(roomToCredit(row))) return [];
    const credited = decimalOf(row.credited).plus(quantity).toFixed();
    const params = { line: last.line.identifier, credited, invoiced: row.invoiced };
    return [contradiction('KONTOR-CREDITED-TOO-MUCH', `/lines/${last.index}/invoicedQuantity`, params)];
  });
  return [...unknown, ...tooMuch];
}

/** Only where every invoice that it names was found is their sum known. */
function checkAmount(creditNote: CreditNote, { references }: DocumentContext): Finding[] {
  const invoices = references.filter(({ reference }) => reference.type === 'invoice');
  const credited = creditNote.totals.totalAmountWithVat;
  if (invoices.length === 0 || invoices.length < (creditNote.precedingInvoices ?? []).length) return [];
  const invoiced = sumOf(invoices.map(({ amount }) => amount));
  if (decimalOf(credited).lte(invoiced)) return [];
  const params = { credited, invoiced: invoiced.toFixed() };
  return [deviation('KONTOR-CREDITED-AMOUNT', '/totals/totalAmountWithVat', params)];
}
