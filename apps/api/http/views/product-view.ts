import type { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { ProductRecord } from '#catalogue';
import { LocalizedTextSchema } from '../input/localized-text.js';

export const ProductOut = z
  .object({
    id: z.string(),
    firmId: z.string(),
    number: z.string(),
    gtin: z.string().nullable(),
    names: LocalizedTextSchema,
    description: z.string().nullable(),
    unitCode: z.string().meta({ description: 'UN/ECE Recommendation 20' }),
    netPrice: z.string().meta({ description: 'Without VAT, for priceBaseQuantity units' }),
    priceBaseQuantity: z.string(),
    currency: z.string(),
    vatCategory: z.string().meta({ description: 'UNCL5305' }),
    vatRate: z.string().meta({ description: 'Percent' }),
    minimumOrderQuantity: z.string(),
    active: z.boolean(),
    picture: z.string().nullable().meta({ description: 'Where its picture is; changes with it' }),
    inStock: z.boolean().nullable().meta({ description: 'Whether there is any; null where nobody counts' }),
    available: z.string().nullable().meta({
      description: 'What can still be promised, in units: for those who may see the stock, where it is counted',
    }),
  })
  .meta({ id: 'Product' });
export type ProductOut = z.infer<typeof ProductOut>;

/** What a product's view tells besides the product. */
export interface ProductSurroundings {
  readonly pictureDigest?: string;
  /** Infinite where nobody counts; absent of what is not kept in stock. */
  readonly available?: Decimal;
  readonly showsStock?: boolean;
}

export function productView(
  product: Omit<ProductRecord, 'networkId'>,
  { pictureDigest, available, showsStock = false }: ProductSurroundings = {},
): ProductOut {
  const { id, firmId, number, gtin, names, description, unitCode, currency, vatCategory, active } = product;
  return {
    id,
    firmId,
    number,
    gtin,
    names,
    description,
    unitCode,
    netPrice: product.netPrice.toFixed(),
    priceBaseQuantity: product.priceBaseQuantity.toFixed(),
    currency,
    vatCategory,
    vatRate: product.vatRate.toFixed(),
    minimumOrderQuantity: product.minimumOrderQuantity.toFixed(),
    active,
    picture: pictureDigest ? `/v1/products/${id}/picture?v=${pictureDigest.slice(0, 16)}` : null,
    inStock: available?.isFinite() ? available.gt(0) : null,
    available: showsStock && available?.isFinite() ? available.toFixed() : null,
  };
}
