import type { EntityManager } from 'typeorm';
import { KontorError, type Language } from '#kernel';
import { invalidCursor, readCursor, writeCursor } from '#registry';
import { productColumns, productRecordOf, type ProductRecord, type ProductRow } from '../products/find-products.js';
import { searchQuery } from './words.js';

export interface ProductSearch {
  readonly networkId: string;
  readonly firmId?: string;
  /** Everything but what this firm sells: nobody shops at home. */
  readonly exceptFirmId?: string;
  /** A code of the registry's `sectors`: the sector of the selling firm. */
  readonly sector?: string;
  /** ISO 3166-1 alpha-2, of the selling firm. */
  readonly country?: string;
  /** The language of the selling firm. */
  readonly firmLanguage?: Language;
  /** Words of the name, in any order, the beginnings suffice; a product or GTIN number also finds. */
  readonly words?: string;
  /** The language of the words; without it all four. */
  readonly language?: Language;
  /** Plain decimals: bounds of the price of one unit, without VAT, themselves included. */
  readonly minPrice?: string;
  readonly maxPrice?: string;
  readonly includeInactive?: boolean;
  /** By firm and number unless told otherwise; or by the price of one unit, cheapest or dearest first. */
  readonly order?: ProductOrder;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export type ProductOrder = 'firm' | 'cheapest' | 'dearest';

export interface ProductPage {
  readonly items: readonly ProductRecord[];
  /** Give it back as `cursor`; absent on the last page. */
  readonly next?: string;
}

/** As the index has it. */
const unitPrice = '(p.net_price / p.price_base_quantity)';

const orders: Readonly<Record<ProductOrder, string>> = {
  firm: 'p.firm_id, p.number',
  cheapest: `${unitPrice}, p.id`,
  dearest: `${unitPrice} DESC, p.id DESC`,
};

type Row = ProductRow & { readonly unitPrice: string };

/**
 * One page of a network's products. A page costs the same wherever it is: the cursor is the last row's key and not an
 * offset.
 * @throws KontorError `invalid-cursor`
 */
export async function listProducts(manager: EntityManager, search: ProductSearch): Promise<ProductPage> {
  const limit = Math.min(Math.max(Math.trunc(search.limit ?? 50), 1), 200);
  const order = search.order ?? 'firm';
  const parameters: unknown[] = [];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const words = wordCondition(search, place);
  if (words === 'nothing') return { items: [] };
  const conditions = [...conditionsOf(search, place), ...words, ...cursorCondition(order, search.cursor, place)];
  const rows = (await manager.query(
    `SELECT ${productColumns}, ${unitPrice}::text AS "unitPrice" FROM product p JOIN firm f ON f.id = p.firm_id
     WHERE ${conditions.join(' AND ')} ORDER BY ${orders[order]} LIMIT ${place(limit + 1)}`,
    parameters,
  )) as Row[];
  const items = rows.slice(0, limit).map(({ unitPrice: _price, ...row }) => productRecordOf(row));
  const last = rows[limit - 1];
  return rows.length > limit && last ? { items, next: cursorOf(order, last) } : { items };
}

function conditionsOf(search: ProductSearch, place: (value: unknown) => string): string[] {
  const conditions = [`p.network_id = ${place(search.networkId)}`];
  if (search.firmId) conditions.push(`p.firm_id = ${place(search.firmId)}`);
  if (search.exceptFirmId) conditions.push(`p.firm_id <> ${place(search.exceptFirmId)}`);
  else conditions.push('f.closed_at IS NULL');
  if (search.sector) conditions.push(`f.sector = ${place(search.sector)}`);
  if (search.country) conditions.push(`f.country = ${place(search.country)}`);
  if (search.firmLanguage) conditions.push(`f.language = ${place(search.firmLanguage)}`);
  if (search.minPrice) conditions.push(`${unitPrice} >= ${place(search.minPrice)}::numeric`);
  if (search.maxPrice) conditions.push(`${unitPrice} <= ${place(search.maxPrice)}::numeric`);
  if (!search.includeInactive) conditions.push('p.active');
  return conditions;
}

/** `nothing` when nothing can match. */
function wordCondition(search: ProductSearch, place: (value: unknown) => string): string[] | 'nothing' {
  if (!search.words?.trim()) return [];
  const query = searchQuery(search.words, search.language);
  return query ? [`p.search @@ ${place(query)}::tsquery`] : 'nothing';
}

function cursorCondition(
  order: ProductOrder,
  cursor: string | undefined,
  place: (value: unknown) => string,
): readonly string[] {
  if (!cursor) return [];
  const [text, id] = readCursor(cursor);
  if (order === 'firm') return [`(p.firm_id, p.number) > (${place(id)}::uuid, ${place(text)}::text)`];
  if (!/^\d{1,20}(\.\d{1,40})?$/.test(text)) throw new KontorError(invalidCursor, {}, { field: '/cursor' });
  const sign = order === 'cheapest' ? '>' : '<';
  return [`(${unitPrice}, p.id) ${sign} (${place(text)}::numeric, ${place(id)}::uuid)`];
}

function cursorOf(order: ProductOrder, last: Row): string {
  return order === 'firm' ? writeCursor(last.number, last.firmId) : writeCursor(last.unitPrice, last.id);
}
