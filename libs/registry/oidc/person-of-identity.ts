import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { constraintOf } from '#platform';
import { identityAmbiguous, identityIncomplete, identityUnknown } from './identity-errors.js';
import type { IdentityProvider } from './identity-provider.js';

/** What a provider says of somebody: `sub`, and the claims that it releases. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export interface FoundPerson {
  readonly personId: string;
  /** True the first time. */
  readonly isNewLink: boolean;
}

/**
 * The active person of the provider's school who is meant: by the link that an earlier sign-in made, or else by e-mail
 * address or user name, which makes the link. An address that somebody wrote themselves is no proof of who they are: they could
 * write that of a classmate. A school vouches for its own people only: whatever it claims, nobody of
 * another school and nobody of the office is ever found.
 *
 * @throws KontorError `identity-incomplete`, `identity-unknown`, `identity-ambiguous`
 */
export async function personOfIdentity(
  manager: EntityManager,
  provider: IdentityProvider,
  claims: Claims,
  now: Date,
): Promise<FoundPerson> {
  const linked = await linkedPerson(manager, provider, claims.sub);
  if (linked) return { personId: linked, isNewLink: false };
  const value = claimedValue(provider, claims);
  const known = provider.match === 'email' ? 'NOT email_is_own AND lower(email)' : 'lower(user_name)';
  const people = (await manager.query(
    `SELECT id FROM person WHERE network_id = $1 AND school_id = $2 AND active AND ${known} = lower($3) LIMIT 2`,
    [provider.networkId, provider.schoolId, value],
  )) as { id: string }[];
  const [person] = people;
  if (!person) throw new KontorError(identityUnknown, { name: provider.name, value });
  if (people.length > 1) throw new KontorError(identityAmbiguous, { value });
  await link(manager, provider, { personId: person.id, subject: claims.sub, value, now });
  return { personId: person.id, isNewLink: true };
}

/** For somebody who got another account at the school: the next sign-in makes the link anew. */
export async function forgetIdentities(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('DELETE FROM person_identity WHERE person_id = $1', [personId]);
}

async function linkedPerson(
  manager: EntityManager,
  { id, schoolId }: IdentityProvider,
  subject: string,
): Promise<string | undefined> {
  const rows = (await manager.query(
    `SELECT p.id FROM person_identity i JOIN person p ON p.id = i.person_id
     WHERE i.provider_id = $1 AND i.subject = $2 AND p.active AND p.school_id = $3`,
    [id, subject, schoolId],
  )) as { id: string }[];
  return rows[0]?.id;
}

/** An address that the provider says it never checked is anybody's. */
function claimedValue({ name, claim, match }: IdentityProvider, claims: Claims): string {
  const value = claims[claim];
  const isUnverified = match === 'email' && claims['email_verified'] === false;
  if (typeof value !== 'string' || value.trim() === '' || value.includes('\u0000') || isUnverified) {
    throw new KontorError(identityIncomplete, { name, claim });
  }
  return value.trim().slice(0, 200);
}

async function link(
  manager: EntityManager,
  { id, networkId }: IdentityProvider,
  { personId, subject, value, now }: { personId: string; subject: string; value: string; now: Date },
): Promise<void> {
  try {
    await manager.query(
      'INSERT INTO person_identity (provider_id, subject, network_id, person_id, linked_at) VALUES ($1, $2, $3, $4, $5)',
      [id, subject, networkId, personId, now],
    );
  } catch (error) {
    // Somebody else got the address, or the person left the school and came back under another: people decide that.
    if (!['person_identity_person_key', 'person_identity_pkey'].includes(constraintOf(error) ?? '')) throw error;
    throw new KontorError(identityAmbiguous, { value }, { cause: error });
  }
}
