import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Bank } from '../accounts/bank.js';

/**
 * Payment orders that the payer wants booked as one: the statement has one movement for those of a day, with its details
 * below it. The ledger keeps a transfer for each.
 */
@Entity({ name: 'payment_batch' })
export class PaymentBatch {
  /** The `batchId` of its orders. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'payment_batch_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  @ForeignKey(() => Bank, { name: 'payment_batch_bank_fk' })
  networkId: string;

  /** The payer's identification of the batch (pain.001 `PmtInfId`), at most 35 characters. */
  @Column({ type: 'text' })
  reference: string;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;
}
