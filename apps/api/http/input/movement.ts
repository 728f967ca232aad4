import { z } from 'zod';
import { Id } from './common.js';

export const MovementParams = z.strictObject({ id: Id, number: z.string().regex(/^\d{1,18}$/, '0-9') });
export type MovementParams = z.infer<typeof MovementParams>;
