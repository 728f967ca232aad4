import { Decimal } from 'decimal.js';
import type { Product } from '#catalogue';
import { draftOrder, type DraftDiscrepancy } from '#doctypes';
import { addDays, type Language, type LocalizedText } from '#kernel';
import { draftingFirmOf, type FirmRecord } from '#registry';
import type { DespatchAdvice, Order } from '#standards';
import { unnumbered } from './case-stage.js';

export interface WantedProduct {
  readonly product: Product;
  /** Whole units. */
  readonly quantity: number;
  /** Another price than the catalogue's. */
  readonly netPrice?: string;
}

/** An order that the clearing numbers, at the prices of the seller's catalogue, wanted within a week. */
export function orderOf(buyer: FirmRecord, seller: FirmRecord, lines: readonly WantedProduct[], day: string): Order {
  return draftOrder({
    number: unnumbered,
    issueDate: day,
    buyer: draftingFirmOf(buyer),
    seller: draftingFirmOf(seller),
    currency: buyer.currency,
    requestedDelivery: addDays(day, 7),
    lines: lines.map(({ product, quantity, netPrice }) => ({
      product: product.number,
      name: product.names[buyer.language],
      ...(product.gtin ? { gtin: product.gtin } : {}),
      quantity: String(quantity),
      unitCode: product.unitCode,
      netPrice: netPrice ?? unitPriceOf(product).toFixed(),
      vatCategory: product.vatCategory,
      vatRate: product.vatRate.toFixed(),
    })),
  });
}

/** The catalogue's price for one unit, to six decimals. */
export function unitPriceOf({ netPrice, priceBaseQuantity }: Product): Decimal {
  return netPrice.div(priceBaseQuantity).toDecimalPlaces(6);
}

/** A twentieth more. */
export function dearer(price: string): string {
  return new Decimal(price).times('1.05').toFixed(2, Decimal.ROUND_UP);
}

/** Ten digits for the communication of an invoice: five of the seller's registration, five of its despatch advice. */
export function referenceDigits(seller: FirmRecord, { number }: DespatchAdvice): string {
  const own = seller.participantId.replace(/\D/g, '').slice(-5);
  return own + number.replace(/\D/g, '').slice(-5).padStart(5, '0');
}

/** One unit of a line that is missing or broken. */
export function discrepancyOf(
  receipt: 'short' | 'damaged',
  despatchLine: string,
  language: Language,
): DraftDiscrepancy {
  if (receipt === 'short') return { despatchLine, short: '1', action: 'credit' };
  return { despatchLine, rejected: '1', reasonCode: '1', reason: broken[language], action: 'credit' };
}

const broken: LocalizedText = {
  nl: 'Beschadigd aangekomen',
  fr: 'Arrivé endommagé',
  de: 'Beschädigt angekommen',
  en: 'Arrived damaged',
};
