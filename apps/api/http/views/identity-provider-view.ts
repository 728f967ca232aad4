import { z } from 'zod';
import { identityMatches, type IdentityProvider } from '#registry';

export const IdentityProviderOut = z
  .object({
    id: z.string(),
    schoolId: z.string(),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    match: z.enum(identityMatches),
    claim: z.string(),
    active: z.boolean(),
    redirectUri: z.string().meta({ description: 'To be entered at the provider' }),
  })
  .meta({ id: 'IdentityProvider' });

export function identityProviderView(
  { id, schoolId, name, issuer, clientId, match, claim, active }: IdentityProvider,
  redirectUri: string,
): z.infer<typeof IdentityProviderOut> {
  return { id, schoolId, name, issuer, clientId, match, claim, active, redirectUri };
}
