import { z } from 'zod';

/** The answer where something new was made. */
export const IdOut = z.object({ id: z.string() }).meta({ id: 'Created' });
