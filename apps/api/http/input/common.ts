import { z } from 'zod';
import { isDay, isId, languages } from '#kernel';

/** The id of a thing in a path or query. */
export const Id = z.string().refine(isId, 'UUID').meta({ format: 'uuid' });

export const IdParams = z.strictObject({ id: Id });
export type IdParams = z.infer<typeof IdParams>;

export const LanguageCode = z.enum(languages);

export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2')
  .meta({ description: 'ISO 3166-1 alpha-2' });

/** The query of a list: `after` is `next` of the page before. */
export const page = {
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** A short text in a query; PostgreSQL knows no NUL. */
export const queryText = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/, 'no NUL');

/** Words to search for. */
export const words = queryText.optional();

/** A number that grows, as a cursor. */
export const sequenceCursor = z
  .string()
  .regex(/^\d{1,18}$/, '0-9')
  .optional();

/** A day, `YYYY-MM-DD`. */
export const Day = z.string().refine(isDay, 'YYYY-MM-DD').meta({ format: 'date' });

export const flag = z.enum(['true', 'false']).optional();

/** A list and where it goes on; `next` is absent on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}
