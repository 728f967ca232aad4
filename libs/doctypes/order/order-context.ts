import type { DocumentContext, ProductFacts } from '#doctype';
import type { Finding, Order } from '#standards';
import { exact, priceEach } from '../common/decimals.js';
import { deviation } from '../common/findings.js';

type Line = Order['lines'][number];

/** The numbers of the seller's products that the order names. */
export function orderedProducts(order: Order): string[] {
  const numbers = order.lines.flatMap(({ item }) => item.sellersIdentifier ?? []);
  return Array.from(new Set(numbers));
}

/** Whether the seller's catalogue knows what is ordered, in this unit and at this price. Deviations are the seller's to answer. */
export function orderContext(order: Order, context: DocumentContext): Finding[] {
  return order.lines.flatMap((line, index) => {
    const number = line.item.sellersIdentifier;
    if (number === undefined) return [];
    const product = context.products.get(number);
    const path = `/lines/${index}`;
    if (!product)
      return [deviation('KONTOR-ORDER-PRODUCT-UNKNOWN', `${path}/item/sellersIdentifier`, { product: number })];
    return compareWithCatalogue(order, line, product, path);
  });
}

function compareWithCatalogue(order: Order, line: Line, product: ProductFacts, path: string): Finding[] {
  if (line.orderedQuantityUnitCode !== product.unitCode) {
    const params = { product: product.number, unit: line.orderedQuantityUnitCode, catalogue: product.unitCode };
    return [deviation('KONTOR-ORDER-PRODUCT-UNIT', `${path}/orderedQuantityUnitCode`, params)];
  }
  const price = priceEach(line.price);
  if (price === undefined || order.documentCurrencyCode !== product.currency) return [];
  if (exact(price).eq(exact(product.netPrice))) return [];
  const params = { product: product.number, price, catalogue: product.netPrice };
  return [deviation('KONTOR-ORDER-PRODUCT-PRICE', `${path}/price/netPrice`, params)];
}
