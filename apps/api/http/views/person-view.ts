import { z } from 'zod';
import type { PersonRecord } from '#registry';

export const PersonOut = z
  .object({
    id: z.string(),
    schoolId: z.string().nullable(),
    userName: z.string(),
    displayName: z.string(),
    language: z.string(),
    email: z.string().nullable(),
    emailIsOwn: z
      .boolean()
      .meta({ description: 'They wrote it themselves: the sign-in of a school knows nobody by it' }),
    active: z.boolean(),
    roles: z.array(z.string()),
    memberships: z.array(z.object({ firmId: z.string(), firmName: z.string(), department: z.string() })),
    classIds: z.array(z.string()),
  })
  .meta({ id: 'Person' });

export function personView(person: PersonRecord): z.infer<typeof PersonOut> {
  const { networkId: _, memberships, roles, classIds, ...rest } = person;
  return {
    ...rest,
    roles: [...roles],
    classIds: [...classIds],
    memberships: memberships.map(({ firmId, firmName, department }) => ({ firmId, firmName, department })),
  };
}
