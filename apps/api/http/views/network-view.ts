import { z } from 'zod';
import { networkClock, type Network } from '#registry';

export const NetworkOut = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    country: z.string(),
    currency: z.string(),
    timeZone: z.string(),
    strictness: z.enum(['strict', 'didactic']),
    defaultLanguage: z.string(),
    bankName: z.string(),
    bankBic: z.string(),
    now: z.iso.datetime().meta({ description: 'What the network’s clock shows; it can run faster than the wall' }),
  })
  .meta({ id: 'Network' });

export function networkView(network: Network): z.infer<typeof NetworkOut> {
  const { id, code, name, country, currency, timeZone, strictness, defaultLanguage, bankName, bankBic } = network;
  const now = networkClock(network).now().toISOString();
  return { id, code, name, country, currency, timeZone, strictness, defaultLanguage, bankName, bankBic, now };
}
