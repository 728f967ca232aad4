import type { EntityManager } from 'typeorm';
import { searchVector } from '../search/words.js';
import type { ProductInput } from './check-product.js';

/**
 * Replaces many products of a firm, which were checked, by one statement: a price list of thousands is one round trip.
 * Their numbers stay, since that is what they were found by.
 */
export async function replaceProducts(
  manager: EntityManager,
  firmId: string,
  products: readonly (ProductInput & { readonly id?: string })[],
): Promise<void> {
  if (products.length === 0) return;
  const rows = products.map((product) => ({ ...product, search: searchVector(product) }));
  await manager.query(
    `UPDATE product p SET gtin = r.gtin, names = r.names, description = r.description, unit_code = r."unitCode",
       net_price = r."netPrice", price_base_quantity = r."priceBaseQuantity", vat_category = r."vatCategory",
       vat_rate = r."vatRate", minimum_order_quantity = r."minimumOrderQuantity", active = r.active,
       search = r.search::tsvector
     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, gtin text, names jsonb, description text, "unitCode" text,
       "netPrice" numeric, "priceBaseQuantity" numeric, "vatCategory" text, "vatRate" numeric,
       "minimumOrderQuantity" numeric, active boolean, search text)
     WHERE p.id = r.id AND p.firm_id = $1`,
    [firmId, JSON.stringify(rows)],
  );
}
