import { Decimal } from 'decimal.js';
import { seededRandom, type SeededRandom } from '#registry';
import { courses, type ScriptLine, type TradeScript } from './trade-script.js';

/** What the plan needs to know of a product on offer. */
export interface OfferedProduct {
  readonly firmId: string;
  readonly number: string;
  /** Decimal string. */
  readonly netPrice: string;
  /** Kept in stock: services are ordered one at a time. */
  readonly stocked: boolean;
}

/** About what an order may come to, so that a small firm's account lasts for a day. */
const dearestOrder = new Decimal(2_500);

/**
 * The day of a network: `cases` orders between its firms, each with its course. The same seed, firms and products give
 * the same day.
 * @param firmIds who buys; sellers are those of them with products
 */
export function planDay(
  seed: string,
  firmIds: readonly string[],
  products: readonly OfferedProduct[],
  cases: number,
): TradeScript[] {
  const catalogues = new Map<string, OfferedProduct[]>();
  for (const product of products) {
    if (!firmIds.includes(product.firmId)) continue;
    catalogues.set(product.firmId, [...(catalogues.get(product.firmId) ?? []), product]);
  }
  const sellers = firmIds.filter((id) => catalogues.has(id));
  if (firmIds.length < 2 || sellers.length === 0) return [];
  return Array.from({ length: cases }, (_, index) => {
    const random = seededRandom(`${seed} case ${index}`);
    // Taken in turn, so that in a short day everybody sells and everybody buys.
    const sellerFirmId = sellers[index % sellers.length]!;
    const buyers = firmIds.filter((id) => id !== sellerFirmId);
    return {
      key: `case-${index + 1}`,
      buyerFirmId: buyers[(index * 5 + random.below(3)) % buyers.length]!,
      sellerFirmId,
      lines: linesOf(random, catalogues.get(sellerFirmId)!),
      course: courses[index % courses.length]!,
    };
  });
}

function linesOf(random: SeededRandom, catalogue: readonly OfferedProduct[]): ScriptLine[] {
  const wanted = Math.min(1 + random.below(4), catalogue.length);
  const chosen = new Map<string, OfferedProduct>();
  while (chosen.size < wanted) {
    const product = random.pick(catalogue);
    chosen.set(product.number, product);
  }
  return [...chosen.values()].map((product) => ({
    product: product.number,
    quantity: quantityOf(random, product, dearestOrder.div(wanted)),
  }));
}

/** At least two of what is kept in stock, so that there is something to deliver in parts. */
function quantityOf(random: SeededRandom, { netPrice, stocked }: OfferedProduct, limit: Decimal): number {
  if (!stocked) return 1;
  const affordable = limit.div(netPrice).floor().toNumber();
  return 2 + random.below(Math.max(1, Math.min(affordable, 24) - 1));
}
