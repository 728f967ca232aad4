import type { EntityManager } from 'typeorm';
import type { Language } from '#kernel';
import { readCursor, writeCursor } from '#registry';
import { productColumns, productRecordOf, type ProductRecord, type ProductRow } from '../products/find-products.js';
import { searchQuery } from './words.js';

export interface ProductSearch {
  readonly networkId: string;
  readonly firmId?: string;
  /** A code of the registry's `sectors`: the sector of the selling firm. */
  readonly sector?: string;
  /** Words of the name, in any order, the beginnings suffice; a product or GTIN number also finds. */
  readonly words?: string;
  /** The language of the words; without it all four. */
  readonly language?: Language;
  readonly includeInactive?: boolean;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

export interface ProductPage {
  readonly items: readonly ProductRecord[];
  /** Give it back as `cursor`; absent on the last page. */
  readonly next?: string;
}

/**
 * One page of a network's products, by firm and number. A page costs the same wherever it is: the cursor is the last
 * row's key and not an offset.
 * @throws KontorError `invalid-cursor`
 */
export async function listProducts(manager: EntityManager, search: ProductSearch): Promise<ProductPage> {
  const limit = Math.min(Math.max(Math.trunc(search.limit ?? 50), 1), 200);
  const parameters: unknown[] = [];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = conditionsOf(search, place);
  if (!conditions) return { items: [] };
  const rows = (await manager.query(
    `SELECT ${productColumns} FROM product p JOIN firm f ON f.id = p.firm_id
     WHERE ${conditions.join(' AND ')} ORDER BY p.firm_id, p.number LIMIT ${place(limit + 1)}`,
    parameters,
  )) as ProductRow[];
  const items = rows.slice(0, limit).map(productRecordOf);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: writeCursor(last.number, last.firmId) } : { items };
}

/** Undefined when nothing can match. */
function conditionsOf(search: ProductSearch, place: (value: unknown) => string): string[] | undefined {
  const conditions = [`p.network_id = ${place(search.networkId)}`];
  if (search.firmId) conditions.push(`p.firm_id = ${place(search.firmId)}`);
  if (search.sector) conditions.push(`f.sector = ${place(search.sector)}`);
  if (!search.includeInactive) conditions.push('p.active');
  if (search.words?.trim()) {
    const query = searchQuery(search.words, search.language);
    if (!query) return undefined;
    conditions.push(`p.search @@ ${place(query)}::tsquery`);
  }
  if (search.cursor) {
    const [number, firmId] = readCursor(search.cursor);
    conditions.push(`(p.firm_id, p.number) > (${place(firmId)}::uuid, ${place(number)}::text)`);
  }
  return conditions;
}
  else conditions.push('f.closed_at IS NULL');
