import type { DocumentContext } from '#doctype';
import type { Catalogue, Finding } from '#standards';
import { numberIn } from '../common/decimals.js';
import { deviation } from '../common/findings.js';

/** The numbers of the seller's products that the catalogue offers. */
export function offeredProducts({ lines }: Catalogue): string[] {
  return Array.from(new Set(lines.flatMap(({ item }) => item.sellersIdentifier ?? [])));
}

/**
 * Whether the seller has what it offers, at the VAT rate that it keeps it with. Prices may differ: they are for this
 * customer.
 */
export function catalogueContext({ lines }: Catalogue, { products }: DocumentContext): Finding[] {
  return lines.flatMap(({ item, actionCode }, index) => {
    const number = item.sellersIdentifier;
    if (number === undefined || actionCode === 'Delete') return [];
    const product = products.get(number);
    const path = `/lines/${index}/item`;
    if (!product) {
      return [deviation('KONTOR-CATALOGUE-PRODUCT-UNKNOWN', `${path}/sellersIdentifier`, { product: number })];
    }
    const rate = numberIn(item.vatRate);
    if (!rate || numberIn(product.vatRate)?.eq(rate)) return [];
    const params = { product: number, rate: rate.toFixed(), kept: product.vatRate };
    return [deviation('KONTOR-CATALOGUE-VAT-RATE', `${path}/vatRate`, params)];
  });
}
