import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { constraintOf } from '#platform';
import { defined } from '../input/defined.js';
import { Problems } from '../input/problems.js';
import { School } from '../schools/school.js';
import type { Seal } from '../signin/seal.js';
import { identityProviderTaken, invalidIssuer } from './identity-errors.js';
import { IdentityProvider, identityMatches } from './identity-provider.js';

/** What the office says of a school's sign-in. */
export interface IdentityProviderSettings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null takes it away; when absent it stays. */
  readonly clientSecret?: string | null;
  readonly match: IdentityProvider['match'];
  /** `email` or `preferred_username` unless told otherwise. */
  readonly claim?: string;
  readonly active?: boolean;
}

/** Which addresses of providers are allowed: plain http is for trying things out on one's own machine. */
export interface IssuerRule {
  readonly allowHttp: boolean;
}

const usualClaims = { email: 'email', 'user-name': 'preferred_username' } as const;

/** @throws InvalidInput, KontorError `identity-provider-taken` */
export async function registerIdentityProvider(
  manager: EntityManager,
  school: Pick<School, 'id' | 'networkId'>,
  { clientSecret, ...settings }: IdentityProviderSettings,
  seal: Seal,
  rule: IssuerRule,
): Promise<IdentityProvider> {
  const provider = {
    id: newId(),
    networkId: school.networkId,
    schoolId: school.id,
    ...settings,
    claim: settings.claim ?? usualClaims[settings.match],
    active: settings.active ?? true,
  };
  check(provider, clientSecret, rule);
  await orTaken(() =>
    manager.insert(IdentityProvider, { ...provider, clientSecret: clientSecret ? seal.close(clientSecret) : null }),
  );
  return provider;
}

/** @returns undefined when there is no such provider. @throws InvalidInput, KontorError `identity-provider-taken` */
export async function changeIdentityProvider(
  manager: EntityManager,
  id: string,
  { clientSecret, ...change }: Partial<IdentityProviderSettings>,
  seal: Seal,
  rule: IssuerRule,
): Promise<IdentityProvider | undefined> {
  const found = await manager.findOneBy(IdentityProvider, { id });
  if (!found) return undefined;
  const { id: _id, networkId: _network, schoolId: _school, ...settings } = Object.assign(found, defined(change));
  check(found, clientSecret, rule);
  const sealed = clientSecret === undefined ? {} : { clientSecret: clientSecret ? seal.close(clientSecret) : null };
  await orTaken(() => manager.update(IdentityProvider, { id }, { ...settings, ...sealed }));
  return found;
}

export async function removeIdentityProvider(manager: EntityManager, id: string): Promise<void> {
  await manager.delete(IdentityProvider, { id });
}

function check(
  provider: Pick<IdentityProvider, 'name' | 'issuer' | 'clientId' | 'match' | 'claim'>,
  clientSecret: string | null | undefined,
  rule: IssuerRule,
): void {
  const problems = new Problems();
  problems.text('name', provider.name, 60);
  problems.require(isIssuer(provider.issuer, rule), invalidIssuer, 'issuer', { value: provider.issuer.slice(0, 80) });
  problems.text('clientId', provider.clientId, 300);
  problems.optionalText('clientSecret', clientSecret, 1000);
  problems.choice('match', provider.match, identityMatches);
  problems.text('claim', provider.claim, 100);
  problems.throwIfAny();
}

/** OpenID Connect Discovery 1.0, section 2: an https URL without query and fragment. */
export function isIssuer(text: string, { allowHttp }: IssuerRule): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, search, hash, username, password } = new URL(text);
  const isWeb = protocol === 'https:' || (allowHttp && protocol === 'http:');
  return isWeb && search === '' && hash === '' && username === '' && password === '' && !text.includes('?');
}

async function orTaken(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (constraintOf(error) !== 'identity_provider_issuer_key') throw error;
    throw new KontorError(identityProviderTaken, {}, { cause: error, field: '/issuer' });
  }
}

/** A way to sign in, as whoever has not signed in yet may see it. */
export interface OfferedProvider {
  readonly id: string;
  readonly name: string;
  readonly school: string;
}

/** The active providers of schools whose name holds the words, by school; of all schools without words. */
export function offeredProviders(manager: EntityManager, words: string | undefined): Promise<OfferedProvider[]> {
  return manager.query(
    `SELECT p.id, p.name, s.name AS school FROM identity_provider p JOIN school s ON s.id = p.school_id
     WHERE p.active AND ($1::text IS NULL OR position(lower($1) IN lower(s.name)) > 0 OR s.id::text = $1)
     ORDER BY s.name, p.name LIMIT 200`,
    [words?.trim() || null],
  );
}
