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
  })
  .meta({ id: 'Product' });

export function productView(product: Omit<ProductRecord, 'networkId'>): z.infer<typeof ProductOut> {
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
  };
}
