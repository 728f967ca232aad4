import { z } from 'zod';
import type { ClassGrant } from '#classroom';

export const GrantOut = z
  .object({
    id: z.string(),
    firmIds: z.array(z.string()),
    amount: z.string().meta({ description: 'For each firm' }),
    currency: z.string(),
    note: z.string(),
    grantedBy: z.string().nullable().meta({ description: 'The name of the person' }),
    grantedAt: z.iso.datetime(),
  })
  .meta({ id: 'Grant' });

export function grantView(grant: ClassGrant): z.infer<typeof GrantOut> {
  const { id, firmIds, amount, currency, note, grantedByName, grantedAt } = grant;
  return {
    id,
    firmIds: [...firmIds],
    amount,
    currency,
    note,
    grantedBy: grantedByName,
    grantedAt: grantedAt.toISOString(),
  };
}
