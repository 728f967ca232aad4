import { Decimal } from 'decimal.js';
import type { CreditedLine, RetailSale } from './retail-event.js';
import type { RetailLine } from './retail-line.js';

interface SoldLine {
  readonly invoice: string;
  readonly orderLine: string;
  readonly price: string;
  /** What was sold and not credited yet. */
  room: Decimal;
}

interface Identified {
  readonly lines: readonly CreditedLine[];
  readonly invoices: readonly string[];
}

/**
 * Finds the invoices that credits give back: of earlier sales to the same customer, the latest on which the article was
 * sold in at least that quantity and not credited yet, one at the credited price before others. Walk-in customers identify
 * nothing. Credits must be asked for in the order of time, since each uses up what it credits.
 */
export function identifyCredits(
  sales: readonly RetailSale[],
): (credit: { customer: string; at: Date }, lines: readonly RetailLine[]) => Identified {
  const byArticle = new Map<string, { sale: RetailSale; sold: SoldLine }[]>();
  for (const sale of sales) {
    if (sale.kind !== 'order') continue;
    for (const [index, { stockCode, quantity, unitPrice }] of sale.lines.entries()) {
      const sold = {
        invoice: sale.number,
        orderLine: String(index + 1),
        price: unitPrice,
        room: new Decimal(quantity),
      };
      const key = `${sale.customer} ${stockCode}`;
      byArticle.set(key, [...(byArticle.get(key) ?? []), { sale, sold }]);
    }
  }
  return ({ customer, at }, lines) => {
    const found = lines.map((line) => {
      const earlier = (byArticle.get(`${customer} ${line.stockCode}`) ?? []).filter(({ sale }) => sale.at <= at);
      const sold = take(earlier.map((one) => one.sold).reverse(), line);
      return { line, sold };
    });
    const invoices = byFrequency(found.flatMap(({ sold }) => (sold ? [sold.invoice] : [])));
    return {
      invoices,
      lines: found.map(({ line, sold }) =>
        sold && sold.invoice === invoices[0] ? { ...line, orderLine: sold.orderLine } : line,
      ),
    };
  };
}

/** The latest line with room for all of it, one at the same price before others. */
function take(latestFirst: readonly SoldLine[], { quantity, unitPrice }: RetailLine): SoldLine | undefined {
  const wanted = new Decimal(quantity).abs();
  const withRoom = latestFirst.filter(({ room }) => room.gte(wanted));
  const sold = withRoom.find(({ price }) => new Decimal(price).eq(unitPrice)) ?? withRoom[0];
  if (sold) sold.room = sold.room.minus(wanted);
  return sold;
}

/** Each once, the most frequent first, the earlier found first among equals. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.entries()].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
