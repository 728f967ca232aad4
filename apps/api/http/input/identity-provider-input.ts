import { z } from 'zod';
import { identityMatches } from '#registry';

const settings = {
  name: z.string().max(200).meta({ example: 'Smartschool', description: 'What people call it' }),
  issuer: z.string().max(600).meta({ example: 'https://login.school.example' }),
  clientId: z.string().max(400),
  match: z.enum(identityMatches).meta({ description: 'By what a person is recognised the first time' }),
  active: z.boolean().optional(),
};

const clientSecret = z.string().max(2000).nullable().optional();
const claim = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'The claim that holds it: email or preferred_username unless told otherwise' });

export const IdentityProviderIn = z
  .strictObject({ ...settings, clientSecret, claim })
  .meta({ id: 'IdentityProviderIn' });

export const IdentityProviderChangeIn = z
  .strictObject({ ...settings, clientSecret, claim })
  .partial()
  .meta({ id: 'IdentityProviderChangeIn' });
