import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { defineMachine } from '#kernel';
import { bigintColumn } from '#platform';
import { Account } from '../journal/account.js';

export type ReservationStatus = 'pending' | 'posted' | 'voided' | 'expired';

/** A reservation is decided once; one that nobody decides lapses. */
export const reservationMachine = defineMachine('reservation', {
  initial: 'pending',
  states: ['pending', 'posted', 'voided', 'expired'],
  transitions: [
    { from: 'pending', on: 'post', to: 'posted' },
    { from: 'pending', on: 'void', to: 'voided' },
    { from: 'pending', on: 'expire', to: 'expired' },
  ],
});

/** The first phase of a two-phase transfer: an amount held on the debit account. Its transfer will have its id. */
@Entity({ name: 'reservation' })
@Check('reservation_amount_check', 'amount > 0')
@Check('reservation_status_check', `status IN ('pending', 'posted', 'voided', 'expired')`)
@Check('reservation_decided_check', `(status = 'pending') = (decided_at IS NULL)`)
@Index('reservation_pending_idx', ['expiresAt'], { where: `status = 'pending'` })
export class Reservation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reservation_pkey' })
  id: string;

  @Column({ name: 'ledger_id', type: 'uuid' })
  ledgerId: string;

  @Column({ name: 'debit_account_id', type: 'uuid' })
  @ForeignKey(() => Account, { name: 'reservation_debit_fk' })
  debitAccountId: string;

  @Column({ name: 'credit_account_id', type: 'uuid' })
  @ForeignKey(() => Account, { name: 'reservation_credit_fk' })
  creditAccountId: string;

  @Column({ name: 'source_id', type: 'uuid', nullable: true })
  sourceId: string | null;

  @Column({ type: 'bigint', transformer: bigintColumn })
  amount: bigint;

  @Column({ name: 'event_time', type: 'timestamptz' })
  eventTime: Date;

  @Column({ name: 'reserved_at', type: 'timestamptz' })
  reservedAt: Date;

  /** From this instant on it can no longer be posted. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', default: 'pending' })
  status: ReservationStatus;

  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'text' })
  reason: string;
}
