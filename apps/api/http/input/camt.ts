import { z } from 'zod';
import { Day } from './common.js';

const version = z
  .enum(['02', '08'])
  .default('08')
  .meta({ description: 'Of the ISO 20022 message: 02 for older packages' });

export const CamtQuery = z.strictObject({ version });
export type CamtQuery = z.infer<typeof CamtQuery>;

export const CamtDaysQuery = z
  .strictObject({ version, from: Day, to: Day })
  .refine(({ from, to }) => from <= to, { message: 'from ≤ to', path: ['to'] });
export type CamtDaysQuery = z.infer<typeof CamtDaysQuery>;
