import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Network } from '../networks/network.js';
import type { AuditAction } from './audit-actions.js';

/** The fields that an action touched, by name; texts are cut, secrets never stand here. */
export type AuditedFields = Readonly<Record<string, unknown>>;

/** One thing that somebody did in a network: written with it, in the same transaction, and never changed. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_network_idx', ['networkId', 'id'])
@Index('audit_entry_actor_idx', ['actorId', 'id'])
export class AuditEntry {
  /** UUIDv7, so that the newest is the greatest. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_entry_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Network, { name: 'audit_entry_network_fk' })
  networkId: string;

  /** The person, or the API key of a program. */
  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  /** As it was at the time. */
  @Column({ name: 'actor_name', type: 'text' })
  actorName: string;

  /** The roles that they had, parted by a space. */
  @Column({ name: 'actor_role', type: 'text' })
  actorRole: string;

  @Column({ type: 'text' })
  action: AuditAction;

  /** What it was about: `person`, `firm`, `class` ... */
  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'text', nullable: true })
  subjectId: string | null;

  /** How people call it, as it was at the time. */
  @Column({ name: 'subject_label', type: 'text' })
  subjectLabel: string;

  @Column({ type: 'jsonb', nullable: true })
  before: AuditedFields | null;

  @Column({ type: 'jsonb', nullable: true })
  after: AuditedFields | null;

  @Column({ name: 'correlation_id', type: 'text', nullable: true })
  correlationId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
