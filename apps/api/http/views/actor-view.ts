import { z } from 'zod';
import type { Actor } from '#registry';

export const ActorOut = z
  .object({
    id: z.string(),
    displayName: z.string(),
    language: z.string(),
    networkId: z.string(),
    schoolId: z.string().nullable(),
    roles: z.array(z.string()),
    firmIds: z.array(z.string()).meta({ description: 'The firms that they work in' }),
    classIds: z.array(z.string()).meta({ description: 'The classes that they teach' }),
  })
  .meta({ id: 'Actor' });
export type ActorOut = z.infer<typeof ActorOut>;

export function actorView(actor: Actor): ActorOut {
  const { id, displayName, language, networkId, schoolId, roles, firmIds, classIds } = actor;
  return {
    id,
    displayName,
    language,
    networkId,
    schoolId,
    roles: [...roles],
    firmIds: [...firmIds],
    classIds: [...classIds],
  };
}
