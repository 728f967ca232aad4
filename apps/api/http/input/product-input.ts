import { z } from 'zod';
import { vatCategories } from '#catalogue';
import { LocalizedTextSchema } from './localized-text.js';

/** A product as someone enters it; what its values must be is the catalogue's business. */
export const productFields = {
  number: z.string(),
  gtin: z.string().nullable().optional(),
  names: LocalizedTextSchema,
  description: z.string().nullable().optional(),
  unitCode: z.string(),
  netPrice: z.string().meta({ example: '12.50' }),
  priceBaseQuantity: z.string().optional(),
  vatCategory: z.enum(vatCategories),
  vatRate: z.string().meta({ example: '21' }),
  minimumOrderQuantity: z.string().optional(),
  active: z.boolean().optional(),
};
