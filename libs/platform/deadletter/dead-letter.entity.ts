import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A job that kept failing: the office reads it, retries it or puts it away. */
@Entity('dead_letter')
@Index('dead_letter_network_idx', ['networkId', 'id'])
@Index('dead_letter_open_job_key', ['queue', 'jobId'], {
  unique: true,
  where: 'retried_at IS NULL AND resolved_at IS NULL',
})
export class DeadLetter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dead_letter_pkey' })
  id: string;

  /** Whose job it was; null where that cannot be told. */
  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  @Column('text')
  queue: string;

  @Column('text', { name: 'job_id' })
  jobId: string;

  @Column('jsonb')
  payload: unknown;

  /** The code of a coded error, the SQLSTATE of a database error, else the name of the error's class. */
  @Column('text', { name: 'error_code' })
  errorCode: string;

  @Column('text', { name: 'error_text' })
  errorText: string;

  @Column('integer')
  attempts: number;

  @Column('text', { name: 'correlation_id', nullable: true })
  correlationId: string | null;

  @Column('timestamptz', { name: 'failed_at' })
  failedAt: Date;

  /** Set when it went back to its queue; should it fail again, that is another dead letter. */
  @Column('timestamptz', { name: 'retried_at', nullable: true })
  retriedAt: Date | null;

  /** Set when the office decided that nothing has to be done any more. */
  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}
