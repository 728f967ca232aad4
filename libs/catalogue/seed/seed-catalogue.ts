import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import { gs1CheckDigit, type LocalizedText } from '#kernel';
import { seededId, seededRandom, type Firm, type NetworkData } from '#registry';
import { setPictures } from '../products/picture.js';
import { registerProducts, type NewProduct } from '../products/register-products.js';
import { bruxellesOffers } from './offers-bruxelles.js';
import { Pencil } from './draw-picture.js';
import { eupenOffers } from './offers-eupen.js';
import { mechelenOffers } from './offers-mechelen.js';
import { namurOffers } from './offers-namur.js';
import { serviceOffers } from './offers-services.js';
import type { Offer, Offers } from './offer.js';

const offers: Offers = { ...mechelenOffers, ...namurOffers, ...bruxellesOffers, ...eupenOffers, ...serviceOffers };

/** How much of each product a firm has when its year opens, by what it costs; services are not kept in stock. */
const openingStocks: readonly (readonly [belowPrice: number, quantity: number])[] = [
  [10, 1000],
  [50, 400],
  [250, 100],
  [1000, 40],
  [Infinity, 12],
];

/** Units of work and supply, of which there is no stock. */
const unstocked: ReadonlySet<string> = new Set(['HUR', 'DAY', 'MON', 'KWH']);

export interface SeededProduct extends NewProduct {
  readonly id: string;
  /** What the firm has of it when the year opens, in units of the product; '0' for services. */
  readonly openingStock: string;
}

/**
 * The catalogues of a seeded network: every firm sells what its sector sells. The first firm of a sector sells at the
 * listed prices, so that the demonstration's examples hold; others vary them by up to a tenth.
 */
export function seededCatalogue(seed: string, data: NetworkData): SeededProduct[] {
  const seen = new Set<string>();
  return data.firms.flatMap((firm, firmIndex) => {
    const known = offers[firm.sector as keyof Offers] ?? [];
    const isFirst = !seen.has(firm.sector);
    seen.add(firm.sector);
    const random = seededRandom(`${seed} prices ${firm.id}`);
    return known.map((offer, index) => {
      const factor = isFirst ? '1' : (0.9 + random.below(21) / 100).toFixed(2);
      const price = new Decimal(offer[1]).times(factor).toFixed(2);
      return productOf(seed, data, firm, offer, price, firmIndex * 100 + index);
    });
  });
}

/** Stores the products of `seededCatalogue`; their stock is opened by `openStock`. */
export async function seedCatalogue(manager: EntityManager, products: readonly SeededProduct[]): Promise<void> {
  await registerProducts(manager, products);
}

/** Gives each product of a seeded catalogue a picture. */
export async function seedPictures(
  manager: EntityManager,
  seed: string,
  data: NetworkData,
  products: readonly SeededProduct[],
): Promise<void> {
  const sectors = new Map(data.firms.map(({ id, sector }) => [id, sector]));
  const pencil = new Pencil();
  const pictures = products.map(({ id, firmId, number, names }) => ({
    productId: id,
    bytes: pencil.picture(`${seed} ${firmId} ${number}`, sectors.get(firmId) ?? '', names.en),
  }));
  await setPictures(manager, pictures);
}

function productOf(
  seed: string,
  data: NetworkData,
  firm: Firm,
  [number, , unitCode, vat, nl, fr, de, en]: Offer,
  netPrice: string,
  order: number,
): SeededProduct {
  const names: LocalizedText = { nl, fr, de, en };
  const isRate = /^\d/.test(vat);
  return {
    id: seededId(seed, `product ${firm.id} ${number}`, order),
    networkId: data.network.id,
    firmId: firm.id,
    number,
    gtin: unstocked.has(unitCode) ? null : demonstrationGtin(order),
    names,
    unitCode,
    netPrice,
    currency: data.network.currency,
    vatCategory: isRate ? 'S' : (vat as SeededProduct['vatCategory']),
    vatRate: isRate ? vat : '0',
    openingStock: openingStockOf(unitCode, netPrice),
  };
}

/** GS1 keeps the prefix 952 for demonstrations: no real article has such a number. */
function demonstrationGtin(order: number): string {
  const body = `952${String(order + 1).padStart(9, '0')}`;
  return body + gs1CheckDigit(body);
}

function openingStockOf(unitCode: string, netPrice: string): string {
  if (unstocked.has(unitCode)) return '0';
  const price = new Decimal(netPrice);
  return String(openingStocks.find(([below]) => price.lt(below))![1]);
}
