import { Decimal } from 'decimal.js';
import { agreed, type LineProgress } from '#doctype';
import type { DraftBillLine } from '#doctypes';
import type { Invoice } from '#standards';

/**
 * What an invoice asks for beyond what was agreed and kept, as the lines of a credit note: the difference in price for
 * what was kept, and the whole price for what was billed and not kept.
 */
export function excessOf(invoice: Invoice, progress: readonly LineProgress[]): DraftBillLine[] {
  const byOrderLine = new Map(progress.map((line) => [line.orderLine, line]));
  return invoice.lines.flatMap((line) => {
    const known = byOrderLine.get(line.purchaseOrderLineReference ?? '');
    if (!known) return [];
    const billed = new Decimal(line.invoicedQuantity);
    const kept = Decimal.min(billed, new Decimal(known.despatched).minus(known.refused));
    const charged = new Decimal(line.price.netPrice);
    const tooDear = charged.minus(agreed(known).price ?? charged);
    return [
      ...(billed.gt(kept) ? [creditLine(line, billed.minus(kept), charged)] : []),
      ...(tooDear.gt(0) && kept.gt(0) ? [creditLine(line, kept, tooDear)] : []),
    ];
  });
}

function creditLine(line: Invoice['lines'][number], quantity: Decimal, netPrice: Decimal): DraftBillLine {
  return {
    orderLine: line.purchaseOrderLineReference,
    product: line.item.sellersIdentifier,
    name: line.item.name,
    quantity: quantity.toFixed(),
    unitCode: line.invoicedQuantityUnitCode,
    netPrice: netPrice.toFixed(),
    vatCategory: line.item.vatCategoryCode as DraftBillLine['vatCategory'],
    vatRate: line.item.vatRate ?? '0',
  };
}
