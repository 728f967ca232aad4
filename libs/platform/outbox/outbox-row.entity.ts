import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event that waits to be published. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'outbox_pkey' })
  topic: string;

  @PrimaryColumn('bigint', {
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pkey',
  })
  id: string;

  @Column('text', { nullable: true })
  key: string | null;

  @Column('jsonb')
  payload: unknown;

  @Column('text', { name: 'correlation_id', nullable: true })
  correlationId: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
