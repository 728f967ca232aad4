import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { bigintColumn } from '#platform';
import { Ledger } from './ledger.js';

/** One account of a ledger with its balance, which only a posting changes. */
@Entity({ name: 'account' })
@Unique('account_code_key', ['ledgerId', 'code'])
@Check('account_reserved_check', 'reserved >= 0')
@Check('account_minimum_balance_check', 'balance - reserved >= minimum_balance')
@Check('account_currency_check', `currency ~ '^([A-Z]{3}|stock)$'`)
@Index('account_firm_idx', ['firmId'], { where: 'firm_id IS NOT NULL' })
export class Account {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'account_pkey' })
  id: string;

  @Column({ name: 'ledger_id', type: 'uuid' })
  ledgerId: string;

  @ManyToOne(() => Ledger)
  @JoinColumn({ name: 'ledger_id', foreignKeyConstraintName: 'account_ledger_fk' })
  ledger?: Relation<Ledger>;

  @Column({ name: 'firm_id', type: 'uuid', nullable: true })
  firmId: string | null;

  /** The lowest balance a posting may leave, in minor units; null for an account without limit. */
  @Column({ name: 'minimum_balance', type: 'bigint', nullable: true, transformer: bigintColumn })
  minimumBalance: bigint | null;

  /** Minor units, or millionths of a unit of stock. Credits add, debits take away. */
  @Column({ type: 'bigint', default: 0, transformer: bigintColumn })
  balance: bigint;

  /** The part of the balance that pending transfers hold. */
  @Column({ type: 'bigint', default: 0, transformer: bigintColumn })
  reserved: bigint;

  /** The number of its last entry. */
  @Column({ type: 'bigint', default: 0, transformer: bigintColumn })
  version: bigint;

  /** When its last entry was booked. */
  @Column({ name: 'booked_at', type: 'timestamptz', default: '-infinity' })
  bookedAt: Date;

  /** ISO 4217, or `stock`. */
  @Column({ type: 'text' })
  currency: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;
}
