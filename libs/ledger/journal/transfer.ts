import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform';

/** A positive amount that moved from one account to another. Immutable: a mistake is corrected by a counter transfer. */
@Entity({ name: 'transfer' })
@Check('transfer_amount_check', 'amount > 0')
@Check('transfer_sides_check', 'debit_account_id <> credit_account_id')
@Index('transfer_source_idx', ['sourceId'], { where: 'source_id IS NOT NULL' })
export class Transfer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'transfer_pkey' })
  id: string;

  @Column({ name: 'ledger_id', type: 'uuid' })
  ledgerId: string;

  @Column({ name: 'debit_account_id', type: 'uuid' })
  debitAccountId: string;

  @Column({ name: 'credit_account_id', type: 'uuid' })
  creditAccountId: string;

  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId: string | null;

  @Column({ type: 'bigint', transformer: bigintColumn })
  amount: bigint;

  @Column({ name: 'event_time', type: 'timestamptz' })
  eventTime: Date;

  @Column({ name: 'booked_at', type: 'timestamptz' })
  bookedAt: Date;

  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'text' })
  reason: string;
}
