import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../networks/network.js';
import { Person } from '../people/person.js';
import { School } from '../schools/school.js';

export const identityMatches = ['email', 'user-name'] as const;

/** By what a person of the school is recognised the first time; after that by the provider's own id of them. */
export type IdentityMatch = (typeof identityMatches)[number];

/** A school's own sign-in (OpenID Connect). */
@Entity({ name: 'identity_provider' })
@Unique('identity_provider_issuer_key', ['schoolId', 'issuer', 'clientId'])
@Check('identity_provider_match_check', "match IN ('email', 'user-name')")
export class IdentityProvider {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'identity_provider_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'identity_provider_network_fk' })
  networkId: string;

  @Column({ name: 'school_id', type: 'uuid' })
  @ForeignKey(() => School, { name: 'identity_provider_school_fk', onDelete: 'CASCADE' })
  schoolId: string;

  /** What people call it: `Smartschool`. */
  @Column({ type: 'text' })
  name: string;

  /** Where its description is found, below `/.well-known/openid-configuration`. */
  @Column({ type: 'text' })
  issuer: string;

  @Column({ name: 'client_id', type: 'text' })
  clientId: string;

  /** Sealed; null for a public client, which PKCE alone protects. */
  @Column({ name: 'client_secret', type: 'text', nullable: true, select: false })
  clientSecret?: string | null;

  @Column({ type: 'text' })
  match: IdentityMatch;

  /** The claim that holds the e-mail address or user name. */
  @Column({ type: 'text' })
  claim: string;

  @Column({ type: 'boolean', default: true })
  active: boolean;
}

/** Somebody as a provider knows them. */
@Entity({ name: 'person_identity' })
@Unique('person_identity_person_key', ['providerId', 'personId'])
@Index('person_identity_person_idx', ['personId'])
export class PersonIdentity {
  @PrimaryColumn({ name: 'provider_id', type: 'uuid', primaryKeyConstraintName: 'person_identity_pkey' })
  @ForeignKey(() => IdentityProvider, { name: 'person_identity_provider_fk', onDelete: 'CASCADE' })
  providerId: string;

  /** The `sub` of its tokens: the only thing there that never becomes somebody else's. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'person_identity_pkey' })
  subject: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'person_identity_network_fk' })
  networkId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey(() => Person, { name: 'person_identity_person_fk', onDelete: 'CASCADE' })
  personId: string;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt: Date;
}
