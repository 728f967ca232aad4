import { z } from 'zod';

/** One text in every language. */
export const LocalizedTextSchema = z.strictObject({
  nl: z.string(),
  fr: z.string(),
  de: z.string(),
  en: z.string(),
});
