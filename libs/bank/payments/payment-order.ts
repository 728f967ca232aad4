import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { defineMachine } from '#kernel';
import { bigintColumn } from '#platform';
import { BankAccount } from '../accounts/bank-account.js';
import type { ReasonCode } from './reason-codes.js';

export type PaymentStatus = 'pending' | 'settled' | 'refused';

/** A payment order is decided once; `bank_settle` is the only one who does. */
export const paymentMachine = defineMachine('payment order', {
  initial: 'pending',
  states: ['pending', 'settled', 'refused'],
  transitions: [
    { from: 'pending', on: 'settle', to: 'settled' },
    { from: 'pending', on: 'refuse', to: 'refused' },
  ],
});

/** An instruction to the bank, as one transaction of an ISO 20022 pain.001. Its transfer, once settled, has its id. */
@Entity({ name: 'payment_order' })
@Unique('payment_order_reference_key', ['debtorAccountId', 'endToEndId'])
@Check('payment_order_amount_check', 'amount > 0')
@Check('payment_order_status_check', `status IN ('pending', 'settled', 'refused')`)
@Check('payment_order_reason_check', `(status = 'refused') = (reason_code IS NOT NULL)`)
@Check('payment_order_decided_check', `(status = 'pending') = (decided_at IS NULL)`)
@Check('payment_order_remittance_check', 'remittance_structured IS NULL OR remittance_unstructured IS NULL')
@Index('payment_order_debtor_idx', ['debtorAccountId', 'sequence'])
@Index('payment_order_deferred_idx', ['requestedExecutionDate'], { where: 'deferred' })
@Index('payment_order_batch_idx', ['batchId', 'sequence'], { where: 'batch_id IS NOT NULL' })
// A BRIN index, which decorators cannot tell of.
@Index('payment_order_execution_idx', { synchronize: false })
export class PaymentOrder {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'payment_order_pkey' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ name: 'debtor_account_id', type: 'uuid' })
  @ForeignKey(() => BankAccount, { name: 'payment_order_debtor_fk' })
  debtorAccountId: string;

  /** Orders that were submitted as one (pain.001 `PmtInf`). */
  @Column({ name: 'batch_id', type: 'uuid', nullable: true })
  batchId: string | null;

  /** The person who submitted it; null for what the system pays. */
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true })
  submittedBy: string | null;

  /** The order in which the bank took them in, and tries them. */
  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    transformer: bigintColumn,
    insert: false,
    update: false,
  })
  sequence: bigint;

  /** Minor units, positive. */
  @Column({ type: 'bigint', transformer: bigintColumn })
  amount: bigint;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  /** When it was settled or refused. */
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** `YYYY-MM-DD` */
  @Column({ name: 'requested_execution_date', type: 'date' })
  requestedExecutionDate: string;

  /** Waits for its execution date; see `releaseDueOrders`. */
  @Column({ type: 'boolean' })
  deferred: boolean;

  /** ISO 4217. */
  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'text', default: 'pending' })
  status: PaymentStatus;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode: ReasonCode | null;

  @Column({ name: 'creditor_iban', type: 'text' })
  creditorIban: string;

  @Column({ name: 'creditor_name', type: 'text' })
  creditorName: string;

  /** The payer's reference, unique for the paying account. */
  @Column({ name: 'end_to_end_id', type: 'text' })
  endToEndId: string;

  /** Twelve digits with their mod-97 check, or an ISO 11649 reference. */
  @Column({ name: 'remittance_structured', type: 'text', nullable: true })
  remittanceStructured: string | null;

  @Column({ name: 'remittance_unstructured', type: 'text', nullable: true })
  remittanceUnstructured: string | null;
}
