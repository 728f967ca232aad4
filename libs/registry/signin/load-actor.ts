import type { EntityManager } from 'typeorm';
import type { Actor } from '../permissions/actor.js';

/** One round trip on the path of every request. */
const selectActor = `
  SELECT p.id, p.id AS "personId", p.network_id AS "networkId", p.school_id AS "schoolId", p.language,
    p.display_name AS "displayName",
    ARRAY(SELECT role FROM person_role r WHERE r.person_id = p.id ORDER BY role) AS roles,
    ARRAY(SELECT firm_id::text FROM membership m WHERE m.person_id = p.id ORDER BY firm_id) AS "firmIds",
    ARRAY(SELECT class_id::text FROM teacher_class t WHERE t.person_id = p.id ORDER BY class_id) AS "classIds"`;

export async function actorOfPerson(manager: EntityManager, personId: string): Promise<Actor | undefined> {
  const rows = (await manager.query(`${selectActor} FROM person p WHERE p.id = $1 AND p.active`, [
    personId,
  ])) as Actor[];
  return rows[0];
}

export interface ActorOfSession {
  readonly actor: Actor;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
}

export async function actorOfSession(
  manager: EntityManager,
  tokenHash: Buffer,
  now: Date,
): Promise<ActorOfSession | undefined> {
  const rows = (await manager.query(
    `${selectActor}, s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt"
     FROM sign_in_session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.active`,
    [tokenHash, now],
  )) as (Actor & { expiresAt: Date; lastSeenAt: Date })[];
  if (!rows[0]) return undefined;
  const { expiresAt, lastSeenAt, ...actor } = rows[0];
  return { actor, expiresAt, lastSeenAt };
}
