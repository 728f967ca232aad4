import { Decimal } from 'decimal.js';
import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '#kernel';
import type { VatCategory } from './vat.js';

/** A product as others read it. */
export interface ProductRecord {
  readonly id: string;
  readonly networkId: string;
  readonly firmId: string;
  readonly number: string;
  readonly gtin: string | null;
  readonly names: LocalizedText;
  readonly description: string | null;
  readonly unitCode: string;
  /** Without VAT, for `priceBaseQuantity` units. */
  readonly netPrice: Decimal;
  readonly priceBaseQuantity: Decimal;
  readonly currency: string;
  readonly vatCategory: VatCategory;
  /** Percent. */
  readonly vatRate: Decimal;
  readonly minimumOrderQuantity: Decimal;
  readonly active: boolean;
}

type DecimalField = 'netPrice' | 'priceBaseQuantity' | 'vatRate' | 'minimumOrderQuantity';
export type ProductRow = Omit<ProductRecord, DecimalField> & Readonly<Record<DecimalField, string>>;

/** The columns of `ProductRow`, of a table called `p`. */
export const productColumns = `
  p.id, p.network_id AS "networkId", p.firm_id AS "firmId", p.number, p.gtin, p.names, p.description,
  p.unit_code AS "unitCode", p.net_price AS "netPrice", p.price_base_quantity AS "priceBaseQuantity", p.currency,
  p.vat_category AS "vatCategory", p.vat_rate AS "vatRate", p.minimum_order_quantity AS "minimumOrderQuantity", p.active`;

export function productRecordOf(row: ProductRow): ProductRecord {
  return {
    ...row,
    netPrice: new Decimal(row.netPrice),
    priceBaseQuantity: new Decimal(row.priceBaseQuantity),
    vatRate: new Decimal(row.vatRate),
    minimumOrderQuantity: new Decimal(row.minimumOrderQuantity),
  };
}

export interface WantedProduct {
  readonly firmId: string;
  readonly number: string;
}

/**
 * The products with these numbers, of as many firms as a batch of documents has sellers, inactive ones included. By firm
 * id, then by number; what does not exist is absent. One query written by hand, because every batch of the clearing asks.
 */
export async function findProducts(
  manager: EntityManager,
  wanted: readonly WantedProduct[],
): Promise<Map<string, Map<string, ProductRecord>>> {
  const byFirm = new Map<string, Map<string, ProductRecord>>();
  const clean = wanted.filter(({ number }) => !number.includes('\u0000'));
  if (clean.length === 0) return byFirm;
  const rows = (await manager.query(
    `SELECT DISTINCT ON (p.id) ${productColumns} FROM unnest($1::uuid[], $2::text[]) AS wanted (firm_id, number)
     JOIN product p ON p.firm_id = wanted.firm_id AND p.number = wanted.number`,
    [clean.map(({ firmId }) => firmId), clean.map(({ number }) => number)],
  )) as ProductRow[];
  for (const row of rows) {
    const ofFirm = byFirm.get(row.firmId) ?? new Map<string, ProductRecord>();
    byFirm.set(row.firmId, ofFirm.set(row.number, productRecordOf(row)));
  }
  return byFirm;
}

/** The products of one firm with these numbers, by number. */
export async function productsByNumber(
  manager: EntityManager,
  firmId: string,
  numbers: readonly string[],
): Promise<Map<string, ProductRecord>> {
  const found = await findProducts(
    manager,
    numbers.map((number) => ({ firmId, number })),
  );
  return found.get(firmId) ?? new Map<string, ProductRecord>();
}
