import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Firm } from '../firms/firm.js';
import { Person } from '../people/person.js';

/** A signed-in browser or program. The token itself is nowhere: whoever reads the table cannot act with it. */
@Entity({ name: 'sign_in_session' })
@Index('sign_in_session_person_idx', ['personId', 'addressHash'])
@Index('sign_in_session_expiry_idx', ['expiresAt'])
export class SignInSession {
  /** SHA-256 of the token. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'sign_in_session_pkey' })
  tokenHash: Buffer;

  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey(() => Person, { name: 'sign_in_session_person_fk', onDelete: 'CASCADE' })
  personId: string;

  /** SHA-256 of the network address it was opened from. */
  @Column({ name: 'address_hash', type: 'bytea', nullable: true })
  addressHash: Buffer | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}

/** Failed sign-ins of a user name or of an address; its key is hashed because people type passwords into name fields. */
@Entity({ name: 'sign_in_attempt' })
@Index('sign_in_attempt_last_idx', ['lastAttemptAt'])
export class SignInAttempt {
  @PrimaryColumn({ name: 'key_hash', type: 'bytea', primaryKeyConstraintName: 'sign_in_attempt_pkey' })
  keyHash: Buffer;

  @Column({ type: 'integer' })
  failures: number;

  @Column({ name: 'last_attempt_at', type: 'timestamptz' })
  lastAttemptAt: Date;

  @Column({ name: 'blocked_until', type: 'timestamptz', nullable: true })
  blockedUntil: Date | null;
}

/** A firm's key for its own programs: it acts as the firm, never as a person. */
@Entity({ name: 'api_key' })
@Unique('api_key_hash_key', ['keyHash'])
@Index('api_key_firm_idx', ['firmId'])
export class ApiKey {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'api_key_pkey' })
  id: string;

  @Column({ name: 'firm_id', type: 'uuid' })
  @ForeignKey(() => Firm, { name: 'api_key_firm_fk', onDelete: 'CASCADE' })
  firmId: string;

  /** What the firm calls it: `web shop`. */
  @Column({ type: 'text' })
  name: string;

  /** SHA-256 of the key. */
  @Column({ name: 'key_hash', type: 'bytea' })
  keyHash: Buffer;

  /** The key's first characters, so that its owner recognises it. */
  @Column({ type: 'text' })
  hint: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
