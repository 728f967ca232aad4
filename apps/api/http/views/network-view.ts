import { z } from 'zod';
import { formatMinor } from '#kernel';
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
    startCapital: z.string().meta({ description: 'What the bank gives a new firm', example: '50000.00' }),
    bankName: z.string(),
    bankBic: z.string(),
    now: z.iso.datetime().meta({ description: 'What the network’s clock shows; it can run faster than the wall' }),
  })
  .meta({ id: 'Network' });

export function networkView(network: Network): z.infer<typeof NetworkOut> {
  const { id, code, name, country, currency, timeZone, strictness, defaultLanguage, bankName, bankBic } = network;
  const now = networkClock(network).now().toISOString();
  const startCapital = formatMinor(network.startCapital, currency);
  return {
    id,
    code,
    name,
    country,
    currency,
    timeZone,
    strictness,
    defaultLanguage,
    startCapital,
    bankName,
    bankBic,
    now,
  };
}
